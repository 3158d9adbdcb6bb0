/** Days as people read them. Days are YYYY-MM-DD in UK time; nothing here asks what day it is. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "23 November 2026" for 2026-11-23; "April 2025" for 2025-04; "2019" for 2019. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}

/** "page dated April 2025" or "undated page". */
export function formatPageDate(date: string): string {
  return date === 'undated' ? 'undated page' : `page dated ${formatDate(date)}`;
}

/** Whole days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
