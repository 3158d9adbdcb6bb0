/** Calendar files, read back by another program than the one that wrote them. */
import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { EventData } from '~/content-model/event.ts';
import { writeCalendar } from '~/feeds/calendar.ts';
import { fileEvent } from '../../support/events.ts';

function write(change: Partial<EventData>, more: { where?: string; url?: string } = {}): string {
  const entry = { ...fileEvent('coffee-morning', change), where: more.where, url: more.url };
  return writeCalendar([entry], 'What is on', 'anytown.example');
}

function read(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone({ component: zone, tzid: 'Europe/London' }), 'Europe/London');
  }
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('There is no event in the file.');
  return new ICAL.Event(event);
}

function startsOf(text: string, count: number): string[] {
  const iterator = read(text).iterator();
  const starts: string[] = [];
  for (let next = iterator.next() as ICAL.Time | null; next && starts.length < count; next = iterator.next() as ICAL.Time | null) {
    starts.push(next.toJSDate().toISOString());
  }
  return starts;
}

test('in summer 10am is nine hours after midnight in Greenwich, in winter ten', () => {
  const summer = read(write({ starts: '2026-07-07' }));
  expect(summer.startDate.toJSDate().toISOString()).toBe('2026-07-07T09:00:00.000Z');
  expect(summer.endDate.toJSDate().toISOString()).toBe('2026-07-07T10:30:00.000Z');
  const winter = read(write({ starts: '2026-12-05' }));
  expect(winter.startDate.toJSDate().toISOString()).toBe('2026-12-05T10:00:00.000Z');
});

test('one that repeats across the change of the clocks keeps its time, and leaves out its days off', () => {
  const text = write({ starts: '2026-10-06', repeats: 'FREQ=WEEKLY;BYDAY=TU', not_on: ['2026-10-27'] });
  expect(startsOf(text, 4)).toEqual([
    '2026-10-06T09:00:00.000Z',
    '2026-10-13T09:00:00.000Z',
    '2026-10-20T09:00:00.000Z',
    '2026-11-03T10:00:00.000Z',
  ]);
});

test('one that ends on a day has its last time on that day', () => {
  const text = write({ starts: '2026-10-06', repeats: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261020' });
  expect(startsOf(text, 9)).toHaveLength(3);
});

test('it says what, where, how to book and where to read more', () => {
  const event = read(
    write(
      { booking: 'Ring first; bring a towel, please.' },
      { where: 'The Hall, Anytown', url: 'https://anytown.example/events/coffee-morning/' },
    ),
  );
  expect(event.summary).toBe('Coffee morning');
  expect(event.location).toBe('The Hall, Anytown');
  expect(event.description).toBe('Meet other parents.\nRing first; bring a towel, please.\nhttps://anytown.example/events/coffee-morning/');
  expect(event.uid).toBe('coffee-morning@anytown.example');
});

test('one that is called off says so in its name and to the calendar', () => {
  const event = read(write({ cancelled: true }));
  expect(event.summary).toBe('Called off: Coffee morning');
  expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('the file is the same whatever the time zone of the machine that writes it', () => {
  const script = `
    import { writeCalendar } from './src/feeds/calendar.ts';
    import { fileEvent } from './tests/support/events.ts';
    process.stdout.write(writeCalendar([{ ...fileEvent('a', { starts: '2026-07-07', repeats: 'FREQ=WEEKLY', not_on: ['2026-07-14'] }) }], 'On', 'x.example'));
  `;
  const under = (zone: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    });
  const london = under('Europe/London');
  expect(london).toContain('DTSTART;TZID=Europe/London:20260707T100000');
  for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland']) expect(under(zone)).toBe(london);
});

test('every line ends as the standard asks, and none is longer than it allows', () => {
  const text = write({ summary: 'A long summary. '.repeat(12).trim() });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});
