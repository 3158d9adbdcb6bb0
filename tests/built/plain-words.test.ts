/** How hard the pages are to read, as they were built: with what the site itself composes, and not only what is in the files. */
import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { parseContent } from '~/content-rules/content.ts';
import { FEWEST_WORDS, TOO_HARD, makeNameFinder } from '~/content-rules/plain-words.ts';
import { readContentFolder } from '~/content-model/read-content.ts';
import { measureReading } from '~/plain-words/reading-grade.ts';
import { decodeEntities, readBuiltPages } from '../support/built-pages.ts';

/** Grade 6 is a reading age of about 11. */
const HALF_OF_THE_PAGES = 6;
const BLOCKS = 'p, li, dd, td, figcaption, blockquote';
/** Names, labels and what is not for reading: notes on sources, what only some see, meanings that stand on every page. */
const APART = 'nav, template, noscript, address, form, [hidden], [data-plain], [data-pagefind-ignore="all"], .no-print';

const pages = await readBuiltPages();
const findNames = makeNameFinder(parseContent(readContentFolder(contentFolder())));
const measured = pages.flatMap(({ file, root }) => {
  const main = root.querySelector('main');
  const grade = main ? measureReading(readBlocks(main), findNames) : undefined;
  return grade && grade.words >= FEWEST_WORDS ? [{ file, ...grade }] : [];
});

test('there are pages with words to measure', () => {
  expect(measured.length).toBeGreaterThan(0);
});

test(`half of the pages have a reading grade of ${HALF_OF_THE_PAGES} or below`, () => {
  const grades = measured.map(({ grade }) => grade).sort((a, b) => a - b);
  expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(HALF_OF_THE_PAGES);
});

test(`no page has a reading grade above ${TOO_HARD}`, () => {
  const hard = measured.filter(({ grade }) => grade > TOO_HARD);
  expect(hard.map(({ file, grade, sentences }) => `${file}: ${grade.toFixed(1)}, the hardest sentence is “${sentences[0]?.text}”`)).toEqual(
    [],
  );
});

/** The words of each paragraph, list item and answer that holds no other. */
function readBlocks(main: HtmlElement): string[] {
  return main
    .querySelectorAll(BLOCKS)
    .filter((block) => block.querySelector(BLOCKS) === null && block.closest(APART) === null)
    .map((block) => decodeEntities(block.textContent));
}
