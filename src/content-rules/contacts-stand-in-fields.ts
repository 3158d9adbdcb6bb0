import { findContactsInText } from '../directory/contacts.ts';
import type { Content, ParsedFile, Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

/** Fields in which a contact may stand, because a source stands beside it or it is the source's own words. */
const HOMES = new Set(['contacts', 'sources', 'postcode', 'other_words', 'terms', 'contact', 'paragraph', 'source']);

export const contactsStandInFields: Rule = {
  name: 'contacts-stand-in-fields',
  reason: 'A number typed into a sentence is forgotten when the number changes. Kept in one place, it changes everywhere.',
  check: (content: Content) => content.parsed.flatMap(checkFile),
};

function checkFile(file: ParsedFile): Finding[] {
  const inBody = file.body.split('\n').flatMap((text, index) => check(file, text, index + file.bodyLine));
  return [...checkValue(file, file.data, []), ...inBody];
}

function checkValue(file: ParsedFile, value: unknown, path: (string | number)[]): Finding[] {
  if (typeof value === 'string') return check(file, value, file.lineOf(path));
  if (Array.isArray(value)) return value.flatMap((item, index) => checkValue(file, item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (HOMES.has(key) ? [] : checkValue(file, inner, [...path, key])));
}

function check(file: ParsedFile, text: string, line: number): Finding[] {
  return findContactsInText(text).map((found) => ({
    file: file.path,
    line,
    rule: 'contacts-stand-in-fields',
    severity: 'error' as const,
    message: `we expected phone numbers, e-mails and postcodes only where their source stands beside them. We found ${quote(found)} in a sentence.`,
    fix: 'Move it to contacts (or to a place), and name it in words here. In a guide, write <Service id="its-file-name" /> to show the contacts.',
  }));
}
