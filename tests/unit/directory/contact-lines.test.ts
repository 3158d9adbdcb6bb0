import { expect, test } from 'vitest';
import { describeContacts, listUrgentLines } from '~/directory/contact-lines.ts';
import { makeContact } from '../../support/entries.ts';

test('a number is shown with its usual spaces and dialled with its country', () => {
  const [line] = describeContacts([makeContact({ value: '03001231231', hours: 'Monday, 9am to 5pm' })]);
  expect(line).toMatchObject({
    href: 'tel:+443001231231',
    shown: '0300 123 1231',
    verb: 'Ring',
    isDialled: true,
    isFirst: true,
    hours: 'Monday, 9am to 5pm',
  });
});

test('a text number opens a message instead of a call', () => {
  const [line] = describeContacts([makeContact({ kind: 'text', value: '85258' })]);
  expect(line).toMatchObject({ href: 'sms:85258', shown: '85258', verb: 'Text', isDialled: true });
});

test('an e-mail, a web page, a form and a postal address each lead where they should', () => {
  const lines = describeContacts([
    makeContact({ kind: 'e-mail', value: 'help@anytown.gov.uk', label: 'The team' }),
    makeContact({ kind: 'website', value: 'https://anytown.gov.uk/', label: 'Its website' }),
    makeContact({ kind: 'form', value: 'https://anytown.gov.uk/form', label: 'Ask by form' }),
    makeContact({ kind: 'post', value: '1 High Street', label: 'Write to' }),
  ]);
  expect(lines.map(({ shown, href }) => [shown, href])).toEqual([
    ['help@anytown.gov.uk', 'mailto:help@anytown.gov.uk'],
    ['Its website', 'https://anytown.gov.uk/'],
    ['Ask by form', 'https://anytown.gov.uk/form'],
    ['1 High Street', undefined],
  ]);
  expect(lines.every((line) => !line.isDialled && line.verb === '')).toBe(true);
});

test('the order of the file is kept, and only the first thing to dial is the one to try first', () => {
  const lines = describeContacts([
    makeContact({ kind: 'e-mail', value: 'a@anytown.gov.uk' }),
    makeContact({ value: '0300 123 1231', standing: 'disputed', note: 'On the newer page.' }),
    makeContact({ value: '0300 123 1232', standing: 'disputed', note: 'On the older page' }),
  ]);
  expect(lines.map((line) => line.isFirst)).toEqual([false, true, false]);
  expect(lines.map((line) => line.standing)).toEqual(['usual', 'disputed', 'disputed']);
});

test('a note loses its full stop, because the page adds one', () => {
  const notes = describeContacts([makeContact({ note: 'On the newer page.' }), makeContact({ note: 'On the older page' }), makeContact()]);
  expect(notes.map((line) => line.note)).toEqual(['On the newer page', 'On the older page', undefined]);
});

test('a number that nobody could ring is shown as it is written, without a link that leads nowhere', () => {
  const [line] = describeContacts([makeContact({ value: '12345' })]);
  expect(line).toMatchObject({ shown: '12345', isDialled: false });
  expect(line?.href).toBeUndefined();
});

test('no contacts make no lines', () => {
  expect(describeContacts([])).toEqual([]);
});

test('of a number for the day and one for the night, somebody in danger sees both with their hours', () => {
  const day = makeContact({ value: '0300 123 1231', hours: 'Monday to Friday, 9am to 5pm' });
  const night = makeContact({ value: '0300 123 1232', hours: 'At all other times' });
  const shown = (...contacts: ReturnType<typeof makeContact>[]) => listUrgentLines(contacts).map((line) => [line.shown, line.hours]);
  expect(shown(day, night)).toEqual([
    ['0300 123 1231', 'Monday to Friday, 9am to 5pm'],
    ['0300 123 1232', 'At all other times'],
  ]);
  expect(shown(day, makeContact({ value: '0300 123 1233' }))).toEqual([['0300 123 1231', undefined]]);
  expect(shown(makeContact({ kind: 'website', value: 'https://a.org.uk/' }))).toEqual([]);
});
