import { expect, test } from 'vitest';
import { daysBetween, formatDate, formatPageDate } from '~/directory/dates.ts';

test.each([
  ['2026-11-23', '23 November 2026'],
  ['2026-01-01', '1 January 2026'],
  ['2025-04', 'April 2025'],
  ['2019', '2019'],
])('%s is read as %s', (date, words) => {
  expect(formatDate(date)).toBe(words);
});

test('a page says its date, and a page without one says so', () => {
  expect(formatPageDate('2025-04')).toBe('page dated April 2025');
  expect(formatPageDate('undated')).toBe('undated page');
});

test('days are counted across the ends of months, leap years and summer time', () => {
  expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0);
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2025-11-23', '2026-11-23')).toBe(365);
});

test('a day to come is counted backwards', () => {
  expect(daysBetween('2026-11-24', '2026-11-23')).toBe(-1);
});
