import { expect, test } from 'vitest';
import { datesFrom, happensOn, isOver, listDaysOff, listUpcoming } from '~/directory/events.ts';
import { groupBySoon } from '~/directory/event-groups.ts';
import { fileEvent, makeEvent } from '../../support/events.ts';

const WEEKLY = { starts: '2026-10-06', repeats: 'FREQ=WEEKLY;BYDAY=TU' };
const days = (event: Parameters<typeof datesFrom>[0], from: string, most = 4) => datesFrom(event, from, most).map(({ day }) => day);

test('an event that happens once is found until its own day has passed', () => {
  const once = makeEvent();
  expect(days(once, '2026-11-25')).toEqual(['2026-12-05']);
  expect(days(once, '2026-12-05')).toEqual(['2026-12-05']);
  expect(days(once, '2026-12-06')).toEqual([]);
  expect(isOver(once, '2026-12-05')).toBe(false);
  expect(isOver(once, '2026-12-06')).toBe(true);
});

test('10am stays 10am when the clocks go back and when they go forward', () => {
  const event = makeEvent(WEEKLY);
  for (const from of ['2026-10-20', '2027-03-23']) {
    for (const date of datesFrom(event, from, 3)) expect(date).toMatchObject({ opens: '10:00', closes: '11:30' });
  }
  expect(days(event, '2026-10-20', 3)).toEqual(['2026-10-20', '2026-10-27', '2026-11-03']);
  expect(days(event, '2027-03-23', 3)).toEqual(['2027-03-23', '2027-03-30', '2027-04-06']);
});

test('an event late on the night of the change ends at the time on the clock', () => {
  const event = makeEvent({ starts: '2026-10-24', opens: '23:30', minutes: 60 });
  expect(datesFrom(event, '2026-10-24', 1)[0]).toMatchObject({ day: '2026-10-24', opens: '23:30', closes: '00:30' });
});

test('a day off is left out, and said while it is to come', () => {
  const event = makeEvent({ ...WEEKLY, not_on: ['2026-10-27', '2026-10-13', '2026-10-28'] });
  expect(days(event, '2026-10-20', 2)).toEqual(['2026-10-20', '2026-11-03']);
  expect(listDaysOff(event, '2026-10-20')).toEqual(['2026-10-27']);
});

test('the last day counts, and after it the event is over', () => {
  const event = makeEvent({ ...WEEKLY, repeats: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261110' });
  expect(days(event, '2026-11-01')).toEqual(['2026-11-03', '2026-11-10']);
  expect(isOver(event, '2026-11-11')).toBe(true);
  const late = makeEvent({ ...WEEKLY, opens: '23:30', repeats: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270706' });
  expect(days(late, '2027-07-01')).toEqual(['2027-07-06']);
});

test('a number of times is counted from the first, days off among them', () => {
  const event = makeEvent({ ...WEEKLY, repeats: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3', not_on: ['2026-10-13'] });
  expect(days(event, '2026-10-01')).toEqual(['2026-10-06', '2026-10-20']);
});

test.each([
  ['two days a week', 'FREQ=WEEKLY;BYDAY=TU,TH', ['2026-10-06', '2026-10-08', '2026-10-13']],
  ['every other week', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', ['2026-10-06', '2026-10-20', '2026-11-03']],
  ['the first Tuesday of the month', 'FREQ=MONTHLY;BYDAY=1TU', ['2026-10-06', '2026-11-03', '2026-12-01']],
  ['the last Tuesday of the month', 'FREQ=MONTHLY;BYDAY=-1TU', ['2026-10-27', '2026-11-24', '2026-12-29']],
])('%s', (_, repeats, expected) => {
  expect(days(makeEvent({ ...WEEKLY, repeats }), '2026-10-06', 3)).toEqual(expected);
});

test('a bank holiday is named', () => {
  const monday = makeEvent({ starts: '2026-12-21', repeats: 'FREQ=WEEKLY;BYDAY=MO' });
  expect(datesFrom(monday, '2026-12-21', 2).map(({ bankHoliday }) => bankHoliday)).toEqual([undefined, 'Boxing Day']);
});

test('an event of unknown length has no end', () => {
  expect(datesFrom(makeEvent({ minutes: undefined }), '2026-12-01', 1)[0]).toMatchObject({ opens: '10:00', closes: undefined });
});

test('what is past leaves the list by itself, and the soonest stands first', () => {
  const events = [
    fileEvent('past', { starts: '2026-11-24' }),
    fileEvent('later', { starts: '2026-12-05' }),
    fileEvent('today', { starts: '2026-11-25' }),
    fileEvent('weekly', WEEKLY),
  ];
  expect(listUpcoming(events, '2026-11-25').map(({ id }) => id)).toEqual(['today', 'weekly', 'later']);
});

test('the list is in parts: within seven days, later, and what nobody is sure of', () => {
  const events = [
    fileEvent('later', { starts: '2026-12-05' }),
    fileEvent('soon', { starts: '2026-12-01' }),
    fileEvent('unsure', { starts: '2026-11-25', doubt: 'An old page.' }),
  ];
  const groups = groupBySoon(listUpcoming(events, '2026-11-25'), '2026-11-25');
  expect(groups.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
    ['soon', ['soon']],
    ['later', ['later']],
    ['ask-first', ['unsure']],
  ]);
  expect(groupBySoon([], '2026-11-25')).toEqual([]);
});

test('whether it happens on a day', () => {
  expect(happensOn(makeEvent(WEEKLY), '2026-10-13')).toBe(true);
  expect(happensOn(makeEvent(WEEKLY), '2026-10-14')).toBe(false);
});
