/** Pages written to one kind of reader: which stand together. */
import { READER_AGES, type ReaderAge, type YoungPersonPageData } from '../content-model/page.ts';
import type { Filed } from './directory.ts';
import { inOrder } from './order.ts';

export interface AgeGroup {
  age: ReaderAge;
  pages: Filed<YoungPersonPageData>[];
}

/** The pages for each age, in their order. A page for both stands under both, so that each list is whole. */
export function groupByReaderAge(pages: readonly Filed<YoungPersonPageData>[]): AgeGroup[] {
  return READER_AGES.map((age) => ({ age, pages: inOrder(pages).filter(({ data }) => data.for_ages.includes(age)) })).filter(
    (group) => group.pages.length > 0,
  );
}

/** "11 to 16", or "11 to 25" for a page that is for both. */
export function nameReaderAges(ages: readonly ReaderAge[]): string {
  const chosen = READER_AGES.filter((age) => ages.includes(age));
  const [from, to] = [chosen[0]?.split('-to-')[0], chosen.at(-1)?.split('-to-')[1]];
  return `${from} to ${to}`;
}
