/** Runs every rule over a content folder and collects everything they have to say, in one run. */
import { readContentFolder, type ContentFolder } from '../content-model/read-content.ts';
import { bodiesAreSafe } from './bodies-are-safe.ts';
import { contactsAreReal } from './contacts-are-real.ts';
import { contactsStandInFields } from './contacts-stand-in-fields.ts';
import { parseContent, type Content, type Rule } from './content.ts';
import { datesArePossible } from './dates-are-possible.ts';
import { dutiesAreMet } from './duties-are-met.ts';
import { fieldsFit } from './fields-fit.ts';
import { filesAreReadable } from './files-are-readable.ts';
import { eventsCanHappen } from './events-can-happen.ts';
import type { Finding } from './finding.ts';
import { headingsAreInOrder } from './headings-are-in-order.ts';
import { lettersAreExplained } from './letters-are-explained.ts';
import { linkWordsSayWhere } from './link-words-say-where.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { openingTimesMakeSense } from './opening-times-make-sense.ts';
import { peopleAreNotNamed } from './people-are-not-named.ts';
import { quotesAreStraight } from './quotes-are-straight.ts';
import { plainWords } from './plain-words.ts';
import { referencesExist } from './references-exist.ts';
import { reviewIsDue } from './review-is-due.ts';
import { searchWordsMeet } from './search-words-meet.ts';
import { sentencesAreOwn } from './sentences-are-own.ts';
import { sentencesAreShort } from './sentences-are-short.ts';
import { servicesStandOnce } from './services-stand-once.ts';
import { templateWordsAreGone } from './template-words-are-gone.ts';
import { termsAreDistinct } from './terms-are-distinct.ts';
import { titlesAreUnique } from './titles-are-unique.ts';

/** Every rule, in the order in which it is easiest to put things right. Today is YYYY-MM-DD. */
export function allRules(today: string): Rule[] {
  return [
    filesAreReadable,
    fieldsFit,
    quotesAreStraight,
    referencesExist,
    bodiesAreSafe,
    contactsAreReal,
    contactsStandInFields,
    titlesAreUnique,
    termsAreDistinct,
    searchWordsMeet,
    sentencesAreOwn,
    servicesStandOnce,
    dutiesAreMet,
    openingTimesMakeSense,
    headingsAreInOrder,
    linkWordsSayWhere,
    linksLeadSomewhere,
    templateWordsAreGone,
    peopleAreNotNamed,
    plainWords,
    sentencesAreShort,
    lettersAreExplained,
    datesArePossible(today),
    reviewIsDue(today),
    eventsCanHappen,
  ];
}

/** Everything the rules found in a folder, by file and line; `more` are rules that know what was there before. */
export function checkFolder(folder: string, today: string, more: readonly Rule[] = []): { content: Content; findings: Finding[] } {
  return checkContent(readContentFolder(folder), today, more);
}

/** Everything the rules found in content that has been read, by file and line. */
export function checkContent(folder: ContentFolder, today: string, more: readonly Rule[] = []): { content: Content; findings: Finding[] } {
  const content = parseContent(folder);
  const findings = [...allRules(today), ...more].flatMap((rule) => rule.check(content));
  findings.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { content, findings };
}
