/**
 * A calendar file with whole days, as RFC 5545 asks: small enough to be made on a family's own device, so that their dates are
 * sent nowhere. A whole day has no hour and so needs no time zone.
 */
import { addDays } from '../plan-clock/calendar-days.ts';

export interface WholeDay {
  /** Tells this day from every other in the file and stays the same when the file is made again. */
  id: string;
  /** YYYY-MM-DD. */
  day: string;
  title: string;
  description: string;
}

/** Longer lines are broken: "Lines of text SHOULD NOT be longer than 75 octets" (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * The text of a calendar file (.ics). Each day reminds the family at 9 in the morning.
 * @param name what the calendar is called
 * @param days what stands in it
 * @param today the day on which the file is made, YYYY-MM-DD
 */
export function writeWholeDays(name: string, days: readonly WholeDay[], today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SEND local offer//Plan clock//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap((each) => writeDay(each, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function writeDay({ id, day, title, description }: WholeDay, today: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${compact(day)}@plan-clock.invalid`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end of a whole day is the day after it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Backslash, semicolon, comma and new line have a meaning of their own in a calendar file (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** Breaks a line by bytes and never within a character: a line that starts with a space goes on the one before. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LONGEST_LINE) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
