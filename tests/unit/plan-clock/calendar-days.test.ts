import { describe, expect, test } from 'vitest';
import { addDays, addWeeks, describeDay, describeDistance } from '~/plan-clock/calendar-days.ts';

describe('Six, sixteen and twenty weeks', () => {
  test.each([
    ['an ordinary autumn', '2026-09-08', '2026-10-20', '2026-12-29', '2027-01-26'],
    ['the 29th of February of a leap year', '2028-02-29', '2028-04-11', '2028-06-20', '2028-07-18'],
    ['a winter that crosses the 29th of February', '2028-01-31', '2028-03-13', '2028-05-22', '2028-06-19'],
    ['the same winter of a year without one', '2027-01-31', '2027-03-14', '2027-05-23', '2027-06-20'],
    ['the last day of a year', '2026-12-31', '2027-02-11', '2027-04-22', '2027-05-20'],
    ['the last day of a month of 31 days', '2026-08-31', '2026-10-12', '2026-12-21', '2027-01-18'],
    ['the spring change of the clocks, 28 March 2027', '2027-03-27', '2027-05-08', '2027-07-17', '2027-08-14'],
    ['the autumn change of the clocks, 25 October 2026', '2026-10-24', '2026-12-05', '2027-02-13', '2027-03-13'],
  ])('are counted across %s', (_, received, six, sixteen, twenty) => {
    expect([addWeeks(received, 6), addWeeks(received, 16), addWeeks(received, 20)]).toEqual([six, sixteen, twenty]);
  });

  test('end on the same day of the week, on every day of eight years, whatever the zone of the machine', () => {
    for (let day = '2024-01-01'; day < '2032-01-01'; day = addDays(day, 1)) {
      for (const weeks of [6, 16, 20]) {
        const end = addWeeks(day, weeks);
        expect(describeDay(end).split(' ')[0], `${day} and ${weeks} weeks`).toBe(describeDay(day).split(' ')[0]);
        expect((Date.parse(end) - Date.parse(day)) / 86_400_000).toBe(weeks * 7);
      }
    }
  });

  test('are not moved by a bank holiday: six weeks before Christmas Day is Christmas Day', () => {
    expect(addWeeks('2026-11-13', 6)).toBe('2026-12-25');
  });
});

test('days are added over the ends of months and years, and taken away', () => {
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
});

test('a day is said with its day of the week', () => {
  expect(describeDay('2027-01-06')).toBe('Wednesday 6 January 2027');
  expect(describeDay('2028-02-29')).toBe('Tuesday 29 February 2028');
});

test.each([
  [0, 'today'],
  [1, 'in 1 day'],
  [6, 'in 6 days'],
  [7, 'in 1 week'],
  [23, 'in 3 weeks and 2 days'],
  [-1, '1 day ago'],
  [-14, '2 weeks ago'],
  [-15, '2 weeks and 1 day ago'],
])('%i days away is said as “%s”', (days, words) => {
  expect(describeDistance(days)).toBe(words);
});
