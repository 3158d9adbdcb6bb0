import { expect, test } from 'vitest';
import { describeOpeningTimes, nameTime } from '~/directory/opening-times.ts';

type Day = Parameters<typeof describeOpeningTimes>[0][number]['days'][number];
const onDays = (...days: Day[]) => describeOpeningTimes([{ days, opens: '09:00', closes: '17:00' }])[0];

test.each([
  ['00:00', 'midnight'],
  ['00:30', '12.30am'],
  ['09:00', '9am'],
  ['09:05', '9.05am'],
  ['11:59', '11.59am'],
  ['12:00', 'noon'],
  ['12:30', '12.30pm'],
  ['17:00', '5pm'],
  ['23:45', '11.45pm'],
])('%s is said as %s', (time, words) => {
  expect(nameTime(time)).toBe(words);
});

test('three days or more that follow each other are said as a run, in whatever order they were written', () => {
  expect(onDays('monday', 'tuesday', 'wednesday', 'thursday', 'friday')).toBe('Monday to Friday: 9am to 5pm');
  expect(onDays('wednesday', 'monday', 'tuesday')).toBe('Monday to Wednesday: 9am to 5pm');
});

test('two days, and days with a gap, are named one by one', () => {
  expect(onDays('saturday', 'sunday')).toBe('Saturday and Sunday: 9am to 5pm');
  expect(onDays('monday', 'wednesday', 'friday')).toBe('Monday, Wednesday and Friday: 9am to 5pm');
  expect(onDays('thursday')).toBe('Thursday: 9am to 5pm');
});

test('a day written twice is said once', () => {
  expect(onDays('monday', 'monday')).toBe('Monday: 9am to 5pm');
  expect(onDays('monday', 'tuesday', 'tuesday', 'wednesday')).toBe('Monday to Wednesday: 9am to 5pm');
});

test('a note stands in brackets, and each line stands by itself', () => {
  const lines = describeOpeningTimes([
    { days: ['monday'], opens: '09:30', closes: '12:00', note: 'term time only' },
    { days: ['friday'], opens: '18:00', closes: '00:00' },
  ]);
  expect(lines).toEqual(['Monday: 9.30am to noon (term time only)', 'Friday: 6pm to midnight']);
});
