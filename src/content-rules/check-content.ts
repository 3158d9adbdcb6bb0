/** Runs every rule over a content folder and collects everything they have to say, in one run. */
import { readContentFolder, type ContentFolder } from '../content-model/read-content.ts';
import { bodiesAreSafe } from './bodies-are-safe.ts';
import { contactsAreReal } from './contacts-are-real.ts';
import { contactsStandInFields } from './contacts-stand-in-fields.ts';
import { parseContent, type Content, type Rule } from './content.ts';
import { datesArePossible } from './dates-are-possible.ts';
import { fieldsFit } from './fields-fit.ts';
import { filesAreReadable } from './files-are-readable.ts';
import type { Finding } from './finding.ts';
import { referencesExist } from './references-exist.ts';
import { sentencesAreOwn } from './sentences-are-own.ts';
import { titlesAreUnique } from './titles-are-unique.ts';

/** Every rule, in the order in which it is easiest to put things right. Today is YYYY-MM-DD. */
export function allRules(today: string): Rule[] {
  return [
    filesAreReadable,
    fieldsFit,
    referencesExist,
    bodiesAreSafe,
    contactsAreReal,
    contactsStandInFields,
    titlesAreUnique,
    sentencesAreOwn,
    datesArePossible(today),
  ];
}

/** Everything the rules found in a folder, by file and line. */
export function checkFolder(folder: string, today: string): { content: Content; findings: Finding[] } {
  return checkContent(readContentFolder(folder), today);
}

/** Everything the rules found in content that has been read, by file and line. */
export function checkContent(folder: ContentFolder, today: string): { content: Content; findings: Finding[] } {
  const content = parseContent(folder);
  const findings = allRules(today).flatMap((rule) => rule.check(content));
  findings.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { content, findings };
}
