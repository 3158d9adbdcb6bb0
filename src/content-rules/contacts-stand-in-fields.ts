import type { FieldPath } from '../content-model/read-content.ts';
import { findContactsInText } from '../directory/contacts.ts';
import type { CheckedFile, Rule } from './content.ts';
import { nameField, quote, type Finding } from './finding.ts';

/** Fields in which a contact may stand, because a source stands beside it or it is the source's own words. */
const HOMES = new Set(['contacts', 'sources', 'postcode', 'other_words', 'terms', 'contact', 'paragraph', 'source']);

export const contactsStandInFields: Rule = {
  name: 'contacts-stand-in-fields',
  reason: 'A number typed into a sentence is forgotten when the number changes. Kept in one place, it changes everywhere.',
  check: ({ files }) => files.flatMap((file) => [...checkFields(file, file.fields, []), ...checkBody(file)]),
};

function checkBody(file: CheckedFile): Finding[] {
  // <me@example.org> is no Markdown and is reported as such.
  return file.body
    .split('\n')
    .flatMap((text, index) => check(file, text.replace(/<[^<>\s]*@[^<>\s]*>/g, ''), index + file.bodyLine, 'The text'));
}

function checkFields(file: CheckedFile, value: unknown, path: FieldPath): Finding[] {
  if (typeof value === 'string') {
    const { within, name } = nameField(path);
    return file.isSound(path) ? check(file, value, file.lineOf(path), `${within}${name}`) : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => checkFields(file, item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (HOMES.has(key) ? [] : checkFields(file, inner, [...path, key])));
}

function check(file: CheckedFile, text: string, line: number, where: string): Finding[] {
  return [...new Set(findContactsInText(text))].map((found) => ({
    file: file.path,
    line,
    rule: 'contacts-stand-in-fields',
    severity: 'error' as const,
    message: `${where} is not right. We expected ${describe(found)} only where their source stands beside them. We found ${quote(found)}.`,
    fix: suggest(file, found),
  }));
}

function describe(found: string): string {
  if (found.includes('@')) return 'e-mail addresses';
  return /[a-z]/i.test(found) ? 'postcodes' : 'phone numbers';
}

function suggest(file: CheckedFile, found: string): string {
  if (!found.includes('@') && /[a-z]/i.test(found)) {
    if (file.group === 'places') return `Take it out of here and write it under postcode: value: ${found.toUpperCase()}`;
    return 'Take it out of here. A postcode goes into a file of content/places/, which services and events name under places.';
  }
  if (file.group === 'services' || file.group === 'organisations' || file.group === 'events') {
    return 'Take it out of here and put it under contacts, with its source. Here, say in words whom to ring or write to.';
  }
  return 'Take it out of here. Write <Service id="file-name" /> on a line of its own in the text to show the contacts of that service.';
}
