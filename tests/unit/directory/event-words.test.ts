import { expect, test } from 'vitest';
import { describeRepeats, nameDay, nameTimes } from '~/directory/event-words.ts';

test.each([
  ['FREQ=WEEKLY;BYDAY=TU', 'Every Tuesday'],
  ['FREQ=WEEKLY;BYDAY=TU,WE,TH', 'Every Tuesday, Wednesday and Thursday'],
  ['FREQ=WEEKLY', 'Every Saturday'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', 'Every other Friday'],
  ['FREQ=WEEKLY;INTERVAL=3;BYDAY=FR', 'Friday, every 3 weeks'],
  ['FREQ=MONTHLY;BYDAY=1TH', 'The first Thursday of each month'],
  ['FREQ=MONTHLY;BYDAY=-1SU', 'The last Sunday of each month'],
  ['FREQ=MONTHLY', 'The 5th of each month'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=2MO', 'The second Monday of every 2 months'],
  ['FREQ=DAILY', 'Every day'],
])('%s is said as “%s”', (repeats, words) => {
  expect(describeRepeats({ starts: '2026-12-05', repeats })).toBe(words);
});

test.each([
  ['2026-12-01', 'The 1st of each month'],
  ['2026-12-12', 'The 12th of each month'],
  ['2026-12-22', 'The 22nd of each month'],
  ['2026-12-23', 'The 23rd of each month'],
])('a month from %s', (starts, words) => {
  expect(describeRepeats({ starts, repeats: 'FREQ=MONTHLY' })).toBe(words);
});

test('what happens once does not repeat', () => {
  expect(describeRepeats({ starts: '2026-12-05', repeats: undefined })).toBeUndefined();
});

test('a day has its weekday, and times are said as people say them', () => {
  expect(nameDay('2027-01-05')).toBe('Tuesday 5 January 2027');
  expect(nameTimes({ opens: '10:00', closes: '11:30' })).toBe('10am to 11.30am');
  expect(nameTimes({ opens: '09:00', closes: undefined })).toBe('from 9am');
});
