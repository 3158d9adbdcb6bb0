import { expect, test } from 'vitest';
import { bankHolidayOn, bankHolidaysOf } from '~/directory/bank-holidays.ts';

test('a year has its eight bank holidays, Easter among them', () => {
  expect([...bankHolidaysOf(2025).keys()].sort()).toEqual([
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-05-05',
    '2025-05-26',
    '2025-08-25',
    '2025-12-25',
    '2025-12-26',
  ]);
});

test.each([
  ['Boxing Day on a Saturday moves to Monday', '2026-12-28', 'Boxing Day'],
  ['Christmas Day on a Saturday moves to Monday', '2021-12-27', 'Christmas Day'],
  ['and Boxing Day then moves to Tuesday', '2021-12-28', 'Boxing Day'],
  ['Christmas Day on a Sunday moves to Tuesday', '2022-12-27', 'Christmas Day'],
  ['New Year’s Day on a Saturday moves to Monday', '2028-01-03', 'New Year’s Day'],
  ['a day that has moved stays special itself', '2022-12-25', 'Christmas Day'],
  ['Good Friday follows Easter', '2027-03-26', 'Good Friday'],
  ['the late May day is the last Monday, even on the 31st', '2027-05-31', 'the spring bank holiday'],
])('%s', (_, day, name) => {
  expect(bankHolidayOn(day)).toBe(name);
});

test('any other day is none', () => {
  expect(bankHolidayOn('2026-11-25')).toBeUndefined();
  expect(bankHolidayOn('2026-12-29')).toBeUndefined();
});
