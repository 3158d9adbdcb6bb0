/**
 * Counting days. A day is YYYY-MM-DD and nothing more: no hour and no zone, so that neither a change of the clocks nor the
 * machine can move it.
 */
import { formatDate } from '../directory/dates.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The day that comes so many days after another; before it, if the number is negative. */
export function addDays(day: string, days: number): string {
  return new Date(startOf(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/**
 * The day that comes so many calendar weeks after another: always the same day of the week. School holidays, weekends and bank
 * holidays count like any other day, because the regulations say "weeks" and except none of them.
 */
export function addWeeks(day: string, weeks: number): string {
  return addDays(day, weeks * 7);
}

/** "Wednesday 6 January 2027" for 2027-01-06. */
export function describeDay(day: string): string {
  return `${WEEKDAYS[new Date(startOf(day)).getUTCDay()] ?? ''} ${formatDate(day)}`;
}

/** "today", "in 1 day", "in 3 weeks and 2 days", "6 weeks ago": for whole days from today to a day. */
export function describeDistance(days: number): string {
  if (days === 0) return 'today';
  const length = describeLength(Math.abs(days));
  return days > 0 ? `in ${length}` : `${length} ago`;
}

function describeLength(days: number): string {
  const weeks = Math.floor(days / 7);
  const rest = days % 7;
  return [count(weeks, 'week'), count(rest, 'day')].filter(Boolean).join(' and ');
}

function count(number: number, noun: string): string {
  if (number === 0) return '';
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
