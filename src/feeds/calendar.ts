/**
 * Calendar files (RFC 5545), so that an event goes into a phone's own calendar with one press. Times are written in the time of
 * the United Kingdom with the rule for summer time beside them, so they are right whatever machine built the file and wherever it
 * is opened.
 */
import ical, { ICalEventStatus } from 'ical-generator';
import type { EventData } from '../content-model/event.ts';
import type { Filed } from '../directory/directory.ts';
import { startOf, writeRepeats, ZONE } from '../directory/events.ts';

/** What a calendar file says of an event beside its own fields. */
export interface CalendarEntry extends Filed<EventData> {
  /** Where it is, in words; undefined when no page says. */
  where: string | undefined;
  /** The full address of its page, when the site has a published address. */
  url: string | undefined;
}

const RULES_OF_SUMMER_TIME = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19700329T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19701025T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * The text of a calendar file that holds the events. `domain` makes their ids unique in the world. The same events always make the
 * same text: the stamp is the day on which the facts were read.
 */
export function writeCalendar(events: readonly CalendarEntry[], name: string, domain: string): string {
  // A zone without a name: the rules are written out, and each time keeps its zone. With one, times would lose it.
  const calendar = ical({
    name,
    prodId: { company: name, product: 'Calendar', language: 'EN' },
    timezone: { name: null, generator: () => RULES_OF_SUMMER_TIME },
  });
  for (const { id, data, where, url } of events) {
    const start = startOf(data);
    const event = calendar.createEvent({
      id: `${id}@${domain}`,
      stamp: startOf({ starts: data.gathered, opens: '00:00' }),
      timezone: ZONE,
      start,
      ...(data.minutes !== undefined && { end: start.add({ minutes: data.minutes }) }),
      summary: data.cancelled ? `Called off: ${data.title}` : data.title,
      description: [data.summary, data.booking, ...(url ? [url] : [])].join('\n'),
      status: data.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (where) event.location(where);
    if (url) event.url(url);
    const repeats = writeRepeats(data);
    if (repeats) event.repeating(repeats);
  }
  return `${calendar.toString()}\r\n`;
}
