/** How well the built site answers what families really type. The floors are what has been reached: they may rise, not fall. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { score, type Query } from '~/commands/bench/score-search.ts';
import { answerQuery } from '~/search/answer-query.ts';
import { readSearchData, type PackedWords, type SearchData } from '~/search/search-data.ts';
import { makeSpeller, type PackedSpelling } from '~/search/spelling.ts';
import type { PackedPages } from '~/search/page-table.ts';
import { unpackPages } from '~/search/page-table.ts';
import { splitWords } from '~/search/words.ts';
import { builtSite } from '../support/built-site.ts';
import { makeRandom, type Random } from '~/commands/fuzz/random.ts';
import sample from '../fixtures/search-queries.json';
import others from '../fixtures/other-queries.json';

const file = (name: string) => readFileSync(join(builtSite.folder, 'search', `${name}.json`));
const read = <Kind>(name: string) => JSON.parse(file(name).toString()) as Kind;
const MOST_SPELLING = 15_000;

let data: SearchData;
let titles: string[];
beforeAll(() => {
  data = readSearchData(read<PackedPages>('pages'), read<PackedWords>('words'));
  data.speller = makeSpeller(read<PackedSpelling>('spelling'));
  titles = unpackPages(read<PackedPages>('pages')).map(({ title }) => title);
});

const ask = (typed: string) => answerQuery(typed, data).results.map(({ page }) => page.title);
const rate = (queries: readonly Query[]) =>
  score(
    queries,
    queries.map(({ q }) => ({ titles: ask(q) })),
    titles,
  );

describe('what families type', () => {
  test('of the sample that some page answers, four in five find it first, and nearly all within three', () => {
    const { answerable, first, three, nothing } = rate(sample);
    expect(first / answerable).toBeGreaterThanOrEqual(0.84);
    expect(three / answerable).toBeGreaterThanOrEqual(FLOOR_THREE);
    expect(nothing).toBe(0);
  });

  test('other wordings, of which the words of this site were not made, do as well', () => {
    const { answerable, first, three, nothing } = rate(others);
    expect(first / answerable).toBeGreaterThanOrEqual(0.82);
    expect(three / answerable).toBeGreaterThanOrEqual(0.93);
    expect(nothing).toBe(0);
  });
});

describe('a title typed with a slip in its longest word', () => {
  test('is found within three, for 95 in 100', () => {
    const random = makeRandom(20261125);
    const missed: string[] = [];
    let all = 0;
    for (const title of titles) {
      for (const slip of [dropLetter, swapLetters, replaceLetter]) {
        const typed = inLongestWord(title, (word) => slip(word, random));
        all += 1;
        if (!ask(typed).slice(0, 3).includes(title)) missed.push(typed);
      }
    }
    expect(missed.length / all, missed.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.05);
  });
});

test('a word that stands in a title is never taken for a slip', () => {
  for (const title of titles) expect(answerQuery(title, data).query.corrected, title).toBeUndefined();
});

test('the vocabulary that spelling needs is small', () => {
  expect(brotliCompressSync(file('spelling')).length).toBeLessThanOrEqual(MOST_SPELLING);
});

test('no list of words for search holds a query of the sample of four words or more', () => {
  const tidy = (text: string) => ` ${splitWords(text).join(' ')} `;
  const long = sample.map(({ q }) => tidy(q)).filter((q) => q.trim().split(' ').length >= 4);
  const { topics } = read<PackedWords>('words');
  const words = [...topics.flatMap(({ name, also, said }) => [name, ...also, ...said]), ...read<PackedPages>('pages').words.split(/[\n|]/)];
  expect(words.filter((word) => long.some((q) => tidy(word).includes(q)))).toEqual([]);
});

function inLongestWord(title: string, change: (word: string) => string): string {
  const words = title.match(/\p{L}+/gu) ?? [];
  const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? '';
  return title.replace(longest, change(longest));
}

function dropLetter(word: string, random: Random): string {
  const place = 1 + random.upTo(word.length - 2);
  return word.slice(0, place) + word.slice(place + 1);
}

function swapLetters(word: string, random: Random): string {
  const place = 1 + random.upTo(word.length - 2);
  return word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2);
}

function replaceLetter(word: string, random: Random): string {
  const place = 1 + random.upTo(word.length - 2);
  return word.slice(0, place) + random.pick([...ALPHABET]) + word.slice(place + 1);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const FLOOR_THREE = 0.93;
