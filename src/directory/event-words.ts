/** When and for whom an event is, in words. */
import type { EventData } from '../content-model/event.ts';
import { formatDate } from './dates.ts';
import type { Occurrence } from './events.ts';
import { nameTime } from './opening-times.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const PLACES: Record<string, string> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' };

/** "Tuesday 5 January 2027". */
export function nameDay(day: string): string {
  return `${weekdayOf(day)} ${formatDate(day)}`;
}

/** "10am to 11.30am", or "from 10am" when nobody says how long it lasts. */
export function nameTimes({ opens, closes }: Pick<Occurrence, 'opens' | 'closes'>): string {
  return closes === undefined ? `from ${nameTime(opens)}` : `${nameTime(opens)} to ${nameTime(closes)}`;
}

/** How often it happens: "Every Tuesday", "Every other Friday", "The first Thursday of each month"; undefined if once. */
export function describeRepeats(event: Pick<EventData, 'starts' | 'repeats'>): string | undefined {
  if (!event.repeats) return undefined;
  const parts = new Map(event.repeats.split(';').map((part) => part.split('=', 2) as [string, string]));
  const interval = Number(parts.get('INTERVAL') ?? '1');
  const days = (parts.get('BYDAY') ?? CODES[weekday(event.starts)] ?? '').split(',').map(nameCode);
  if (parts.get('FREQ') === 'DAILY') return interval === 1 ? 'Every day' : `Every ${interval} days`;
  if (parts.get('FREQ') === 'WEEKLY') {
    if (interval > 2) return `${join(days)}, every ${interval} weeks`;
    return `Every ${interval === 2 ? 'other ' : ''}${join(days)}`;
  }
  const which = parts.has('BYDAY') ? join(days) : `${ordinal(Number(event.starts.slice(8)))}`;
  return `The ${which} of ${interval === 1 ? 'each month' : `every ${interval} months`}`;
}

/** "TH" is Thursday, "1TH" the first Thursday. */
function nameCode(code: string): string {
  const [, place = '', letters = ''] = /^(-?\d)?([A-Z]{2})$/.exec(code) ?? [];
  const name = WEEKDAYS[CODES.indexOf(letters)] ?? code;
  return place ? `${PLACES[place] ?? ''} ${name}` : name;
}

function weekdayOf(day: string): string {
  return WEEKDAYS[weekday(day)] ?? '';
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function join(names: string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

function ordinal(day: number): string {
  const ending = day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}
