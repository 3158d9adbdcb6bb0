import { describe, expect, test } from 'vitest';
import { checkContent } from '~/content-rules/check-content.ts';
import { describeGrades, gradePages, plainWords } from '~/content-rules/plain-words.ts';
import { parseContent } from '~/content-rules/content.ts';
import { readContentFolder } from '~/content-model/read-content.ts';
import { FIXTURE_DAY, checkWith, withContent } from '../../support/content-folder.ts';

const page = (body: string) => `---\ntitle: About us\nsummary: Who we are.\nupdated: 2026-11-01\n---\n\n${body}\n`;
const HARD = 'Determination of eligibility necessitates consideration of documentation submitted by professionals.';
const read = (files: Record<string, string>) => withContent(files, (folder) => parseContent(readContentFolder(folder)));
const gradeOf = (files: Record<string, string>, path: string) => gradePages(read(files)).find(({ file }) => file.path === path);

describe('How hard a page is', () => {
  test('is measured over its fields and its text, each with its line', () => {
    const about = gradeOf({ 'pages/about.mdx': page(`## Information\n\n${HARD}\n\n- Ring us.`) }, 'content/pages/about.mdx');
    expect(about?.sentences.map(({ text, line }) => [line, text])).toEqual([
      [9, HARD],
      [3, 'Who we are.'],
      [11, 'Ring us.'],
    ]);
  });

  test('leaves out headings, sources, addresses and what families type', () => {
    const files = { 'pages/about.mdx': page(`## ${HARD}\n\nRing [us](https://www.anytown.example/establishment-information).`) };
    expect(gradeOf(files, 'content/pages/about.mdx')?.sentences.map(({ text }) => text)).toEqual(['Who we are.', 'Ring us.']);
  });

  test('counts the name of an organisation or a word of the glossary as one easy word', () => {
    const long = 'Ask Anytown Council about an EHC plan.';
    const about = gradeOf({ 'pages/about.mdx': page(long) }, 'content/pages/about.mdx');
    expect(about?.sentences.find(({ text }) => text === long)?.words).toBe(5);
  });

  test('is not measured for lists and for the law', () => {
    const groups = new Set(gradePages(read({})).map(({ file }) => file.group));
    expect([...groups].filter((group) => ['vocabulary', 'duties', 'single'].includes(group))).toEqual([]);
  });
});

test('a short text is never refused for its grade, because one long name decides it', () => {
  expect(checkWith({ 'pages/about.mdx': page(HARD) })).toEqual([]);
});

test('grades are listed from the hardest, short texts apart, with the median of the longer ones', () => {
  const long = Array.from({ length: 8 }, () => 'Ring the team and ask.').join(' ');
  const content = read({ 'pages/about.mdx': page(`${HARD}\n\n${long}`) });
  const lines = describeGrades(gradePages(content)).split('\n');
  expect(lines[0]).toMatch(/^ *-?\d+\.\d {2}content\/pages\/about\.mdx \(\d+ words\)$/);
  expect(lines[2]).toBe('Texts of fewer than 40 words, of which a grade says little:');
  expect(lines.at(-1)).toMatch(/^The median grade of the 1 longer texts is -?\d+\.\d\.$/);
  expect(describeGrades([])).toContain('not known');
});

test('the rule says nothing twice', () => {
  const found = withContent({}, (folder) => checkContent(readContentFolder(folder), FIXTURE_DAY).findings);
  expect(found.filter(({ rule }) => rule === plainWords.name)).toEqual([]);
});
