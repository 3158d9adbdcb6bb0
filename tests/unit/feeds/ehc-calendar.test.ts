/** The calendar file, read back by a reader that is not ours. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeWholeDays, type WholeDay } from '~/feeds/ehc-calendar.ts';

const DAYS: WholeDay[] = [
  {
    id: 'decision',
    day: '2027-07-06',
    title: 'Week 6: yes, or no; say so',
    description: 'From regulation 5(1).\nCounted from 25 May\\2027.',
  },
  {
    id: 'final',
    day: '2028-02-29',
    title: 'Week 20: the final plan — sent to you, in full, with every name that must stand in it',
    description: 'ö'.repeat(120),
  },
  { id: 'comment', day: '2026-12-31', title: 'Last day', description: 'Short.' },
];
const TODAY = '2026-11-25';
const text = writeWholeDays('EHC plan clock', DAYS, TODAY);
const events = new ICAL.Component(ICAL.parse(text) as unknown as unknown[])
  .getAllSubcomponents('vevent')
  .map((each) => new ICAL.Event(each));

describe('A calendar file', () => {
  test('gives back every day as a whole day that ends where the next begins', () => {
    expect(events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([
      [true, '2027-07-06', '2027-07-07'],
      [true, '2028-02-29', '2028-03-01'],
      [true, '2026-12-31', '2027-01-01'],
    ]);
  });

  test('gives back the words as they were, with commas, semicolons, new lines and long ones', () => {
    expect(events.map(({ summary, description }) => [summary, description])).toEqual(
      DAYS.map(({ title, description }) => [title, description]),
    );
  });

  test('has a name of its own for each day, and the same one when it is made again', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(DAYS.length);
    expect(writeWholeDays('EHC plan clock', DAYS, TODAY)).toBe(text);
  });

  test('reminds at nine in the morning of the day', () => {
    const alarms = events.map(({ component }) => component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'));
    expect(alarms.map(String)).toEqual(['PT9H', 'PT9H', 'PT9H']);
  });

  test('has no line longer than 75 bytes, and ends each as the standard asks', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  });

  test('says nothing of who made it, where, or for whom', () => {
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE|LOCATION|GEO|@(?!plan-clock\.invalid)/);
  });
});
