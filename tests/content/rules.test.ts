/** The rules, run on the real content. What a rule finds is shown as a volunteer would read it. */
import { describe, expect, test } from 'vitest';
import { contentFolder, today } from '~/commands/surroundings.ts';
import { allRules } from '~/content-rules/check-content.ts';
import { parseContent } from '~/content-rules/content.ts';
import { reportFindings } from '~/content-rules/report.ts';
import { readContentFolder } from '~/content-model/read-content.ts';

/** What must be true of the content, by rule. */
const MUST: Record<string, string> = {
  'files-are-readable': 'can be read, file by file, under names that can be addresses',
  'fields-fit': 'has only fields that we know, each filled in as its schema says',
  'quotes-are-straight': 'has no quotes that a word processor made round about a value',
  'references-exist': 'points only at files, terms and sources that exist',
  'bodies-are-safe': 'holds nothing in its texts that could run',
  'contacts-are-real': 'has phone numbers, e-mails, web addresses and postcodes that could work, written in the usual way',
  'contacts-stand-in-fields': 'has no phone number, e-mail or postcode away from its source',
  'titles-are-unique': 'has no two pages of the same title',
  'terms-are-distinct': 'has no two terms that are written alike',
  'search-words-meet': 'names each subject of search once, and only lists that are there',
  'sentences-are-own': 'says in its own words what each service does, who it is for and the first thing to do',
  'services-stand-once': 'has no service twice',
  'duties-are-met': 'has, for each thing the law says must be published, a page that meets it or a gap that says what is missing',
  'opening-times-make-sense': 'opens no door after it closes',
  'headings-are-in-order': 'skips no level of headings',
  'link-words-say-where': 'has links that say where they go',
  'links-lead-somewhere': 'links only to pages and headings that are there',
  'template-words-are-gone': 'has no words that only hold a place',
  'people-are-not-named': 'names staff by their job',
  'plain-words': 'has no page that is too hard to read',
  'sentences-are-short': 'is not held up by a long sentence',
  'letters-are-explained': 'is not held up by letters that stand for words',
  'dates-are-possible': 'has only days that exist, and none to come where something has happened',
  'review-is-due': 'is not held up by pages that are due to be read again',
  'events-can-happen': 'has only events that fall on the days they say',
};

describe('The content', () => {
  const content = parseContent(readContentFolder(contentFolder()));

  test('is there', () => {
    expect(content.files.length).toBeGreaterThan(0);
  });

  test.each(allRules(today()).map((rule) => ({ rule, must: MUST[rule.name] ?? rule.name })))('$must', ({ rule }) => {
    const errors = rule.check(content).filter(({ severity }) => severity === 'error');
    expect(reportFindings(errors, content.files.length)).toMatch(/Nothing to put right/);
  });

  test('has a sentence here for every rule', () => {
    expect(Object.keys(MUST)).toEqual(allRules(today()).map(({ name }) => name));
  });
});
