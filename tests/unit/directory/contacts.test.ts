import { describe, expect, test } from 'vitest';
import { findContactsInText, isTextNumber, parsePhone, parsePostcode } from '~/directory/contacts.ts';

describe('A phone number', () => {
  test.each([
    ['0808 808 3555', '0808 808 3555', '+448088083555'],
    ['08088083555', '0808 808 3555', '+448088083555'],
    ['0808-808-3555', '0808 808 3555', '+448088083555'],
    ['(020) 7946 0018', '020 7946 0018', '+442079460018'],
    ['+44 20 7946 0018', '020 7946 0018', '+442079460018'],
    ['+44 (0)20 7946 0018', '020 7946 0018', '+442079460018'],
    ['(+44) 20 7946 0018', '020 7946 0018', '+442079460018'],
    ['0044 20 7946 0018', '020 7946 0018', '+442079460018'],
    ['  0300 123 1234  ', '0300 123 1234', '+443001231234'],
    ['0800 1111', '0800 1111', '+448001111'],
    ['01481 723552', '01481 723552', '+441481723552'],
  ])('%j is shown as %j and dialled as %j', (written, shown, dialled) => {
    expect(parsePhone(written)).toEqual({ shown, dialled });
  });

  test.each([
    ['111', '111'],
    ['999', '999'],
    ['116 123', '116 123'],
    ['116123', '116 123'],
  ])('that is short, %j, is shown as %j and dialled as it is', (written, shown) => {
    expect(parsePhone(written)).toEqual({ shown, dialled: shown.replace(' ', '') });
  });

  test('for texts is dialled as it is', () => {
    expect(parsePhone('85258')).toEqual({ shown: '85258', dialled: '85258' });
    expect([isTextNumber('85258'), isTextNumber('85 258'), isTextNumber('12345'), isTextNumber('111')]).toEqual([true, true, false, false]);
  });

  test('with the prefix of Relay UK keeps it', () => {
    expect(parsePhone('18001 0808 808 3555')).toEqual({ shown: '18001 0808 808 3555', dialled: '1800108088083555' });
  });

  test('with an extension shows it and dials the main number', () => {
    expect(parsePhone('020 7946 0018 ext 5')).toEqual({ shown: '020 7946 0018 ext. 5', dialled: '+442079460018' });
    expect(parsePhone('020 7946 0018 ext. 5')?.shown).toBe('020 7946 0018 ext. 5');
  });

  test('reads back as it is shown', () => {
    for (const written of ['08088083555', '+442079460018', '116123', '85258', '1800108088083555', '02079460018x5']) {
      const shown = parsePhone(written)?.shown ?? '';
      expect(parsePhone(shown)?.shown).toBe(shown);
    }
  });

  test.each([
    '',
    'none',
    '0800 111 11',
    '0808 808 35555',
    '808 808 3555',
    '0808 808 3555 or 0300 123 1234',
    '0808 808 3555 (free)',
    'Ring 0808 808 3555',
    '+1 212 736 5000',
    '+353 1 679 2000',
    '103878',
    '2026',
    '943 476 5919',
    '2026-11-23',
    '0808 80E 3555',
    '00000 000000',
    '0'.repeat(500),
  ])('nobody could ring %j', (written) => {
    expect(parsePhone(written)).toBeUndefined();
  });
});

describe('A postcode', () => {
  test.each([
    ['SW1A 1AA', 'SW1A 1AA'],
    ['sw1a1aa', 'SW1A 1AA'],
    [' M1  1AE ', 'M1 1AE'],
    ['B33 8TH', 'B33 8TH'],
    ['CR2 6XH', 'CR2 6XH'],
    ['DN55 1PT', 'DN55 1PT'],
  ])('%j is shown as %j', (written, shown) => {
    expect(parsePostcode(written)).toBe(shown);
  });

  test.each(['', 'SW1A', 'SW1 1A', 'KS1 2ND', '12345', 'SW1A 1AA, London', 'ZZ1 1ZZ'])('%j is none', (written) => {
    expect(parsePostcode(written)).toBeUndefined();
  });
});

describe('In a text', () => {
  test.each([
    ['Ring 0808 808 3555 now.', ['0808 808 3555']],
    ['Ring 0808 808 3555.', ['0808 808 3555']],
    ['Ring 0808 80 83 555', ['0808 80 83 555']],
    ['Ring 08088083555, free', ['08088083555']],
    ['Tel.0808 808 3555', ['0808 808 3555']],
    ['(0808) 808 3555', ['(0808) 808 3555']],
    ['0808-808-3555', ['0808-808-3555']],
    ['0808–808–3555', ['0808–808–3555']],
    ['0808.808.3555', ['0808.808.3555']],
    ['0808\u00A0808\u00A03555', ['0808\u00A0808\u00A03555']],
    ['+44 808 808 3555', ['+44 808 808 3555']],
    ['+44 (0)808 808 3555', ['+44 (0)808 808 3555']],
    ['+448088083555', ['+448088083555']],
    ['0044 808 808 3555', ['0044 808 808 3555']],
    ['Childline: 0800 1111', ['0800 1111']],
    ['0808 808 3555 2 children', ['0808 808 3555']],
    ['0808 808 3555. 24 hours', ['0808 808 3555']],
    ['0808 808 3555/0300 123 1234', ['0808 808 3555', '0300 123 1234']],
    ['0808 808 3555 or 0300 123 1234', ['0808 808 3555', '0300 123 1234']],
    ['0808 808 3555 0300 123 1234', ['0808 808 3555', '0300 123 1234']],
    ['[Ring us](tel:08088083555)', ['08088083555']],
    ['[Ring us](tel:+448088083555)', ['+448088083555']],
  ])('%j holds the numbers %j', (text, found) => {
    expect(findContactsInText(text)).toEqual(found);
  });

  test.each([
    ['Write to help@anytown.example.', ['help@anytown.example']],
    ['<first.last+send@nhs.example.uk>', ['first.last+send@nhs.example.uk']],
    ['[Write](mailto:help@anytown.example)', ['help@anytown.example']],
    ['HELP@ANYTOWN.EXAMPLE', ['HELP@ANYTOWN.EXAMPLE']],
  ])('%j holds the e-mails %j', (text, found) => {
    expect(findContactsInText(text)).toEqual(found);
  });

  test.each([
    ['Anytown SW1A 1AA', ['SW1A 1AA']],
    ['at sw1a 1aa, upstairs', ['sw1a 1aa']],
    ['SW1A1AA', ['SW1A1AA']],
    ['M1 1AE and B33 8TH', ['M1 1AE', 'B33 8TH']],
  ])('%j holds the postcodes %j', (text, found) => {
    expect(findContactsInText(text)).toEqual(found);
  });

  test.each([
    '23/11/2026',
    '2026-11-23',
    '01-02-2026',
    '01.02.2026',
    '01 02 2026',
    'from 01/09/2026 to 31/08/2027',
    'in 2026 and 2027',
    '2026/27',
    '£0.50',
    '£1,000,000',
    '£01384817373',
    '0.0123456789',
    '3.5 million',
    '0800 to 1700',
    '09:00 to 17:00',
    '09.30-12.30',
    '0930-1230 and 1330-1630',
    'URN 103878',
    'school number 02345678',
    'charity 1128267',
    'company 01234567',
    'NHS number 943 476 5919',
    'aged 0 to 25',
    'ages 0-25',
    'section 19(3)(a)',
    'SI 2014/1530',
    'SEND Regulations 2014, regulation 53',
    'version 10.15.0',
    '0 1 2 3 4',
    '1234567890',
    'ISBN 978 0 11 323456 1',
    'Ring 999',
    'Ring 111 and choose option 2',
    'Samaritans on 116 123',
    'KS1 2nd term',
    'class B3 4th',
    'page A4 3rd line',
    'Year 9, set 2',
    'M25 J3',
    'https://www.anytown.example/0808083555',
    'https://www.anytown.example/08088083555?id=01384817373',
    'See www.anytown.example/08088083555',
    '[Words](https://www.anytown.example/02079460018)',
    'https://social.example/@anytown',
    '@anytown',
    'me at anytown',
    'at 9am @ the hall',
    'EHCP-08088083555',
    'ref08088083555',
    'x'.repeat(2000),
    '0 '.repeat(2000),
    '0'.repeat(2000),
    'a@'.repeat(2000),
    `${'a.'.repeat(2000)}@`,
  ])('%j holds none', (text) => {
    expect(findContactsInText(text)).toEqual([]);
  });
});
