import { expect, test } from 'vitest';
import { SEARCH_KINDS } from '~/search/kinds.ts';
import { PAGEFIND_RANKING, rankResults } from '~/search/rank-results.ts';

const order = (...results: [kind: string, score: number][]) =>
  rankResults(results.map(([kind, score]) => ({ kind, score }))).map((result) => result.kind);

test('the better match comes first among results of one kind', () => {
  expect(
    rankResults([
      { kind: 'Guides', score: 1 },
      { kind: 'Guides', score: 3 },
      { kind: 'Guides', score: 2 },
    ]).map(({ score }) => score),
  ).toEqual([3, 2, 1]);
});

test('schools, lists, organisations and pages about this site do not crowd out help', () => {
  for (const kind of ['School or college', 'Lists', 'Organisations', 'About this site']) {
    expect(order([kind, 1.1], ['Help and services', 1])).toEqual(['Help and services', kind]);
  }
});

test('a school that matches far better still comes first', () => {
  expect(order(['Help and services', 1], ['School or college', 5])).toEqual(['School or college', 'Help and services']);
});

test('equal results keep their order, and a kind nobody has weighed counts in full', () => {
  expect(order(['Guides', 1], ['Help and services', 1], ['Something new', 1])).toEqual(['Guides', 'Help and services', 'Something new']);
});

test('the list given is left as it was', () => {
  const given = [
    { kind: 'Guides', score: 1 },
    { kind: 'Guides', score: 2 },
  ];
  rankResults(given);
  expect(given.map(({ score }) => score)).toEqual([1, 2]);
});

test('a title weighs more than the families’ own words, those more than a summary, and a phone number nothing', () => {
  const { title, words, summary, phone, caution } = PAGEFIND_RANKING.metaWeights;
  expect(title).toBeGreaterThan(words);
  expect(words).toBeGreaterThan(summary);
  expect([phone, caution]).toEqual([0, 0]);
});

test('help is the first kind in the filter, and no kind stands there twice', () => {
  expect(SEARCH_KINDS[0]).toBe('Help and services');
  expect(new Set(SEARCH_KINDS).size).toBe(SEARCH_KINDS.length);
});
