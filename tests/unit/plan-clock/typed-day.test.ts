import { describe, expect, test } from 'vitest';
import { readTypedDay } from '~/plan-clock/typed-day.ts';

const EARLIEST = '2014-09-01';
const TODAY = '2026-11-25';
const read = (day: string, month: string, year: string) => readTypedDay({ day, month, year }, EARLIEST, TODAY, 'Check the year.');

describe('A day that a person typed', () => {
  test.each([
    ['8', '9', '2026', '2026-09-08'],
    [' 08 ', '09', '2026', '2026-09-08'],
    ['8', 'September', '2026', '2026-09-08'],
    ['8', 'sept', '26', '2026-09-08'],
    ['29', '2', '2024', '2024-02-29'],
    ['25', '11', '2026', TODAY],
    ['1', '9', '2014', EARLIEST],
  ])('%s / %s / %s is understood', (day, month, year, understood) => {
    expect(read(day, month, year)).toEqual({ day: understood });
  });

  test.each([
    ['', '', '', 'day', 'Enter a day, a month and a year.'],
    ['', '9', '2026', 'day', 'Enter the day of the month, such as 8.'],
    ['8', '', '2026', 'month', 'Enter the month, such as 9.'],
    ['8', '9', ' ', 'year', 'Enter the year, such as 2026.'],
    ['32', '9', '2026', 'day', 'The day must be a number from 1 to 31.'],
    ['0', '9', '2026', 'day', 'The day must be a number from 1 to 31.'],
    ['8th', '9', '2026', 'day', 'The day must be a number from 1 to 31.'],
    ['8', '13', '2026', 'month', 'The month must be a number from 1 to 12, or its name.'],
    ['8', 'se', '2026', 'month', 'The month must be a number from 1 to 12, or its name.'],
    ['8', '9', '202', 'year', 'The year must have four figures, such as 2026.'],
    ['31', '2', '2026', 'day', 'There is no 31 February 2026. Check the day and the month.'],
    ['29', '2', '2026', 'day', 'There is no 29 February 2026. Check the day and the month.'],
    ['31', '6', '2026', 'day', 'There is no 31 June 2026. Check the day and the month.'],
    ['26', '11', '2026', 'day', '26 November 2026 has not come yet. Enter today or an earlier day.'],
    ['31', '8', '2014', 'year', 'Check the year.'],
  ])('%s / %s / %s sends the person back to a field with what to write', (day, month, year, field, problem) => {
    expect(read(day, month, year)).toEqual({ field, problem });
  });
});
