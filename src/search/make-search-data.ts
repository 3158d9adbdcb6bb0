/** Makes what search fetches, when the site is built: the table of pages and the vocabulary of the spelling step. */
import type { FamiliesWords } from './families-words.ts';
import type { SearchPage } from './page-table.ts';
import { correctWord, makeSpeller, type PackedSpelling, type Speller } from './spelling.ts';
import { stem } from './stem.ts';
import { isSmall, splitWords } from './words.ts';

/** The text of a built page. */
export interface PageText {
  page: SearchPage;
  /** All its words, as a reader sees them. */
  text: string;
}

/** How often a word must stand on the site to count as common. */
const OFTEN = 12;
const SOMETIMES = 3;

/**
 * Makes the vocabulary of at most so many words, the commonest first. `english` are common English words. Words of bodies are not
 * targets, because a slip more likely stands for a word of a title; but they and English words are kept from being corrected. Ask for
 * ever fewer words.
 */
export function prepareSpelling(
  pages: readonly PageText[],
  words: FamiliesWords,
  others: readonly string[],
  english: readonly string[],
): (most?: number) => PackedSpelling {
  const inText = new Map<string, number>();
  for (const { text } of pages) for (const word of splitWords(text)) inText.set(word, (inText.get(word) ?? 0) + 1);
  const counts = [...countTargets(pages, words, others, new Set([...english, ...inText.keys()]))]
    .map(([word, count]) => ({ word, count: count + Math.min(inText.get(word) ?? 0, 40) / 4 }))
    .sort((a, b) => b.count - a.count);
  let real = [...new Set([...english, ...inText.keys()].flatMap(splitWords))].filter(isTarget);
  return (most = Infinity) => {
    const kept = counts.slice(0, most);
    const list = (from: number, below: number) =>
      kept
        .filter(({ count }) => count >= from && count < below)
        .map(({ word }) => word)
        .sort()
        .join('\n');
    const packed = { often: list(OFTEN, Infinity), sometimes: list(SOMETIMES, OFTEN), seldom: list(0, SOMETIMES), real: '' };
    const speller = makeSpeller(packed);
    // A word that is near none of many is near none of fewer.
    real = real.filter((word) => speller.stems.has(stem(word)) || correctWord(word, speller) !== undefined);
    return { ...packed, real: findRealNeighbours(speller, real) };
  };
}

/** The words that a slip may stand for, and how much each stands for on the site. */
function countTargets(
  pages: readonly PageText[],
  words: FamiliesWords,
  others: readonly string[],
  real: ReadonlySet<string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight = 1) => {
    for (const word of splitWords(text)) if (isTarget(word)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const { page } of pages) for (const text of [page.title, ...page.headings]) add(text);
  for (const text of others) add(text);
  for (const topic of words.topics) {
    add(topic.name, 3);
    for (const text of [...topic.also, ...topic.said]) add(text);
  }
  for (const text of words.same.flat()) add(text, 0);
  // Other words hold slips that editors have seen: they are searched, but nothing is corrected to them.
  for (const { page } of pages) {
    for (const text of page.otherWords) for (const word of splitWords(text)) if (real.has(word)) add(word);
  }
  return counts;
}

/**
 * Other words with the slips in them put right. Editors write down slips that they have seen; put right here they lead to every page
 * with the word, and not only to the page on which somebody thought of it. Words that the site or English uses stay as they are.
 */
export function correctOtherWords(pages: readonly PageText[], spelling: PackedSpelling, english: readonly string[]): SearchPage[] {
  const speller = makeSpeller(spelling);
  const isReal = new Set([...english, ...pages.flatMap(({ text }) => splitWords(text))]);
  const right = (word: string) =>
    word.length < 5 || speller.known.has(word) || isReal.has(word) ? word : (correctWord(word, speller) ?? word);
  return pages.map(({ page }) => ({
    ...page,
    otherWords: [...new Set(page.otherWords.map((text) => splitWords(text).map(right).join(' ')))],
  }));
}

/** Real words that would be taken for slips of ours. All others need not be sent: nothing would happen to them. */
function findRealNeighbours(speller: Speller, real: readonly string[]): string {
  return real
    .filter((word) => !speller.stems.has(stem(word)))
    .sort()
    .join('\n');
}

function isTarget(word: string): boolean {
  return word.length > 3 && /^[a-z]+$/.test(word) && (word.length > 4 || !isSmall(word));
}
