import { expect, test } from 'vitest';
import type { ReaderAge, YoungPersonPageData } from '~/content-model/page.ts';
import type { Filed } from '~/directory/directory.ts';
import { groupByReaderAge, nameReaderAges } from '~/directory/reader-pages.ts';

function makePage(id: string, for_ages: ReaderAge[], order = 1): Filed<YoungPersonPageData> {
  return {
    id,
    data: {
      title: id,
      summary: 'About it.',
      for_ages,
      is_sensitive: false,
      order,
      services: [],
      guides: [],
      duties: [],
      other_words: [],
      gathered: '2026-11-01',
      sources: [{ id: 'page', kind: 'web-page', name: 'A page', told_us: 'A right.', page_date: 'undated' }],
    },
  };
}

test('a page for both ages stands in both lists, so that each is whole, and each is in its order', () => {
  const pages = [makePage('work', ['16-to-25']), makePage('rights', ['11-to-16', '16-to-25'], 2), makePage('school', ['11-to-16'], 3)];
  expect(groupByReaderAge(pages).map(({ age, pages: of }) => [age, of.map(({ id }) => id)])).toEqual([
    ['11-to-16', ['rights', 'school']],
    ['16-to-25', ['work', 'rights']],
  ]);
});

test('an age for which nothing is written has no list', () => {
  expect(groupByReaderAge([makePage('work', ['16-to-25'])]).map(({ age }) => age)).toEqual(['16-to-25']);
});

test('ages are named in words', () => {
  expect(nameReaderAges(['11-to-16'])).toBe('11 to 16');
  expect(nameReaderAges(['16-to-25'])).toBe('16 to 25');
  expect(nameReaderAges(['16-to-25', '11-to-16'])).toBe('11 to 25');
});
