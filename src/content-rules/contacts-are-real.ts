import { PATTERNS } from '../content-model/fields.ts';
import type { FieldPath } from '../content-model/read-content.ts';
import { isTextNumber, parsePhone, parsePostcode } from '../directory/contacts.ts';
import { fieldsIn, itemsIn, type CheckedFile, type Rule } from './content.ts';
import { nameField, quote, type Finding } from './finding.ts';
import { suggestWebAddress } from './suggestions.ts';

export const contactsAreReal: Rule = {
  name: 'contacts-are-real',
  reason: 'A wrong number sends a worried parent to nobody.',
  check: ({ files }) => files.flatMap((file) => [...checkContacts(file), ...checkOwnContact(file), ...checkPostcode(file)]),
};

/** Whether this could be rung, written to or opened as it stands. */
export function isRealContact(kind: string, value: string): boolean {
  return explain(kind, value.trim(), 'value') === undefined;
}

interface Words {
  /** What we expected. */
  expected: string;
  fix: string;
}

function checkContacts(file: CheckedFile): Finding[] {
  return itemsIn(fieldsIn(file.fields)?.contacts).flatMap((item, index) => {
    const contact = fieldsIn(item) ?? {};
    return [...checkValue(file, ['contacts', index, 'value'], String(contact.kind)), ...checkNote(file, contact, index)];
  });
}

/** The site's own contact, in site.yaml. */
function checkOwnContact(file: CheckedFile): Finding[] {
  if (file.group !== 'single') return [];
  return [...checkValue(file, ['contact', 'phone'], 'phone'), ...checkValue(file, ['contact', 'e_mail'], 'e-mail')];
}

function checkPostcode(file: CheckedFile): Finding[] {
  return checkValue(file, ['postcode', 'value'], 'postcode');
}

function checkNote(file: CheckedFile, contact: Record<string, unknown>, index: number): Finding[] {
  const { standing, note, value } = contact;
  if ((standing !== 'old' && standing !== 'disputed') || note !== undefined) return [];
  const { within } = nameField(['contacts', index, 'note']);
  const message = `${within}note is missing. ${quote(value)} is marked ${standing}, so we expected a note that says which page shows it and how old the page is.`;
  return [report(file, ['contacts', index, 'note'], message, 'Add a line such as: note: On an older council page, which has no date')];
}

function checkValue(file: CheckedFile, path: FieldPath, kind: string): Finding[] {
  const value = path.reduce<unknown>(
    (inner, step) => (typeof step === 'number' ? itemsIn(inner)[step] : fieldsIn(inner)?.[step]),
    file.fields,
  );
  if (typeof value !== 'string' || !file.isSound(path)) return [];
  const wrong = explain(kind, value.trim(), String(path.at(-1)));
  if (!wrong) return [];
  const { within, name } = nameField(path);
  return [report(file, path, `${within}${name} is not right. We expected ${wrong.expected}. We found ${quote(value)}.`, wrong.fix)];
}

function explain(kind: string, value: string, field: string): Words | undefined {
  switch (kind) {
    case 'phone':
    case 'text':
      return explainPhone(kind, value, field);
    case 'e-mail':
      return explainEmail(value, field);
    case 'postcode': {
      const shown = parsePostcode(value);
      if (shown === value) return undefined;
      return {
        expected: 'a UK postcode in capitals, with one space',
        fix: shown ? `Write: ${field}: ${shown}` : 'Check it against the source, letter by letter.',
      };
    }
    case 'website':
    case 'form':
    case 'webchat': {
      if (PATTERNS.webAddress.test(value)) return undefined;
      const better = suggestWebAddress(value);
      const fix = better ? `Write: ${field}: ${better}` : 'Open the page in your browser and copy its whole address, from https:// on.';
      return { expected: 'a full web address that starts with https://', fix };
    }
    default:
      return undefined;
  }
}

function explainPhone(kind: 'phone' | 'text', value: string, field: string): Words | undefined {
  const phone = parsePhone(value);
  if (kind === 'phone' && isTextNumber(value)) {
    return {
      expected: 'a phone number that can be rung',
      fix: 'If this number is for text messages, write kind: text. If not, check it against the source.',
    };
  }
  if (!phone) {
    return {
      expected: 'one phone number that can be rung from the UK, and nothing else',
      fix: 'Check it against the source, digit by digit. Words about it go in label, hours or note.',
    };
  }
  return phone.shown === value
    ? undefined
    : { expected: 'a phone number with its usual spaces', fix: `Write: ${field}: ${writeNumber(phone.shown)}` };
}

function explainEmail(value: string, field: string): Words | undefined {
  const isEmail = (text: string) => /^[^\s@<>"',;:()[\]\\]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(text);
  if (isEmail(value)) return undefined;
  const bare = value.replace(/^mailto:/i, '').replace(/[<>\s]|[.,;]$/g, '');
  const fix = isEmail(bare) ? `Write: ${field}: ${bare}` : 'Write the address alone, and check it against the source, letter by letter.';
  return { expected: 'an e-mail address', fix };
}

/** A number without spaces would be read as a figure: 111 needs its quotes. */
function writeNumber(shown: string): string {
  return /^\d+$/.test(shown) ? `'${shown}'` : shown;
}

function report(file: CheckedFile, path: FieldPath, message: string, fix: string): Finding {
  return { file: file.path, line: file.lineOf(path), rule: 'contacts-are-real', severity: 'error', message, fix };
}
