import { parsePhone, parsePostcode } from '../directory/contacts.ts';
import type { Contact } from '../content-model/fields.ts';
import { entriesOf, type Content, type ParsedFile, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

export const contactsAreReal: Rule = {
  name: 'contacts-are-real',
  reason: 'A wrong number sends a worried parent to nobody.',
  check: (content) => [...withContacts(content).flatMap(checkContacts), ...entriesOf(content, 'places').flatMap(checkPostcode)],
};

function withContacts(content: Content): ParsedFile<{ contacts: Contact[] }>[] {
  return [...entriesOf(content, 'services'), ...entriesOf(content, 'organisations'), ...entriesOf(content, 'events')];
}

function checkContacts(file: ParsedFile<{ contacts: Contact[] }>): Finding[] {
  return file.data.contacts.flatMap((contact, index) => {
    const finding = (message: string, fix: string): Finding[] => [
      { file: file.path, line: file.lineOf(['contacts', index, 'value']), rule: 'contacts-are-real', severity: 'error', message, fix },
    ];
    if (contact.standing !== 'usual' && !contact.note) {
      return finding(
        `the contact ${quote(contact.value)} is marked ${contact.standing}. We expected a note that says what the page said and when. We found none.`,
        'Add a line: note: "On an older council page with no date"',
      );
    }
    if (contact.kind === 'phone' || contact.kind === 'text') {
      const phone = parsePhone(contact.value);
      if (!phone) return finding(`we expected a phone number that can be rung from the UK. We found ${quote(contact.value)}.`, 'Check it against the source, digit by digit.');
      if (phone.shown !== contact.value) return finding(`we expected a phone number with its usual spaces. We found ${quote(contact.value)}.`, `Write: value: ${phone.shown}`);
    }
    if (contact.kind === 'e-mail' && !/^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(contact.value)) {
      return finding(`we expected an e-mail address. We found ${quote(contact.value)}.`, 'Write the address alone, such as help@example.gov.uk, and check it against the source.');
    }
    if (['website', 'form', 'webchat'].includes(contact.kind) && !/^https?:\/\/[^\s<>"']+$/.test(contact.value)) {
      return finding(`we expected a full web address. We found ${quote(contact.value)}.`, `Write: value: https://${contact.value.replace(/^\w*:?\/*/, '')}`);
    }
    return [];
  });
}

function checkPostcode(file: ReturnType<typeof entriesOf<'places'>>[number]): Finding[] {
  const { postcode } = file.data;
  if (!postcode) return [];
  const shown = parsePostcode(postcode.value);
  if (shown === postcode.value) return [];
  return [
    {
      file: file.path,
      line: file.lineOf(['postcode', 'value']),
      rule: 'contacts-are-real',
      severity: 'error',
      message: `we expected a UK postcode in capitals with one space. We found ${quote(postcode.value)}.`,
      fix: shown ? `Write: value: ${shown}` : 'Check it against the source.',
    },
  ];
}
