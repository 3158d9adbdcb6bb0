/**
 * When events happen. A file gives the first day, the clock time in the United Kingdom and how it repeats; everything else is
 * worked out here, so that 10am stays 10am when the clocks change. Days are YYYY-MM-DD. Today is passed in.
 */
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { EventData } from '../content-model/event.ts';
import { bankHolidayOn } from './bank-holidays.ts';
import type { Filed } from './directory.ts';

/** Events are always in the United Kingdom. */
export const ZONE = 'Europe/London';

export interface Occurrence {
  day: string;
  /** Clock times such as 10:00. */
  opens: string;
  /** Undefined when nobody says how long it lasts. */
  closes: string | undefined;
  /** The bank holiday it falls on, if any. */
  bankHoliday: string | undefined;
}

type When = Pick<EventData, 'starts' | 'opens' | 'minutes' | 'repeats' | 'not_on'>;

/** The next times an event happens, on a given day or after it, the soonest first: at most `most` of them. */
export function datesFrom(event: When, day: string, most: number): Occurrence[] {
  const found: Occurrence[] = [];
  const rule = ruleOf(event);
  // One that happens once, and began, is found by its own day.
  let next = rule.next(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: ZONE }), true);
  while (next && found.length < most) {
    found.push(describe(next, event.minutes));
    next = rule.next(next, false);
  }
  return found;
}

/** Whether it never happens again: its last day lies before today. */
export function isOver(event: When, today: string): boolean {
  return datesFrom(event, today, 1).length === 0;
}

/** Whether it happens on a day. */
export function happensOn(event: When, day: string): boolean {
  return datesFrom(event, day, 1)[0]?.day === day;
}

/** An event with the next time it happens. */
export interface Upcoming extends Filed<EventData> {
  next: Occurrence;
}

/** What is still to come, the soonest first. What is past is left out, so that nobody has to take it away. */
export function listUpcoming(events: readonly Filed<EventData>[], today: string): Upcoming[] {
  return events
    .flatMap((event): Upcoming[] => {
      const next = datesFrom(event.data, today, 1)[0];
      return next ? [{ ...event, next }] : [];
    })
    .sort((a, b) => order(a).localeCompare(order(b), 'en-GB'));
}

/** Days to come on which a repeating event does not happen although it otherwise would. */
export function listDaysOff(event: When, today: string): string[] {
  return event.not_on.filter((day) => day >= today && happensOn({ ...event, not_on: [] }, day)).sort();
}

/**
 * How an event repeats, as RFC 5545 writes it: RRULE and EXDATE, each on a line; undefined for one that happens once. A last day
 * (UNTIL) is written as the last second of that day in UTC, as the standard asks where the start has a time zone.
 */
export function writeRepeats(event: When): string | undefined {
  if (!event.repeats) return undefined;
  const rule = event.repeats.replace(/UNTIL=(\d{4})(\d{2})(\d{2})/, (_, year: string, month: string, day: string) => {
    const end = Temporal.PlainDate.from(`${year}-${month}-${day}`).toZonedDateTime({ timeZone: ZONE, plainTime: '23:59:59' });
    return `UNTIL=${compact(end.toInstant().toString())}`;
  });
  const off = event.not_on.map((day) => compact(`${day}T${event.opens}:00`));
  return [`RRULE:${rule}`, ...(off.length > 0 ? [`EXDATE;TZID=${ZONE}:${off.join(',')}`] : [])].join('\n');
}

/** The start of its first time, in the United Kingdom. */
export function startOf(event: Pick<When, 'starts' | 'opens'>): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.from(`${event.starts}T${event.opens}[${ZONE}]`);
}

function ruleOf(event: When): RRuleTemporal {
  const start = compact(`${event.starts}T${event.opens}:00`);
  const repeats = writeRepeats(event) ?? 'RRULE:FREQ=DAILY;COUNT=1';
  return new RRuleTemporal({ rruleString: `DTSTART;TZID=${ZONE}:${start}\n${repeats}` });
}

function describe(start: { toString(): string }, minutes: number | undefined): Occurrence {
  // The rule hands over its own Temporal: read it again with ours.
  const opens = Temporal.ZonedDateTime.from(start.toString());
  const day = opens.toPlainDate().toString();
  return {
    day,
    opens: clock(opens),
    closes: minutes === undefined ? undefined : clock(opens.add({ minutes })),
    bankHoliday: bankHolidayOn(day),
  };
}

function clock(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString().slice(0, 5);
}

function compact(time: string): string {
  return time.replace(/[-:]/g, '').replace(/\.\d+/, '');
}

function order({ next, data }: Upcoming): string {
  return `${next.day} ${next.opens} ${data.title}`;
}
