/** Turns what somebody wrote into what they meant, where that can be told. Undefined where it cannot. */
import { PATTERNS } from '../content-model/fields.ts';
import { nearest } from './nearest.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day in year-month-day, from 23/11/2026, 23.11.26, 23 November 2026 or 2026/11/3. The day stands before the month, as in Britain. */
export function suggestDay(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (dayFirst) return day(dayFirst[3], dayFirst[2], dayFirst[1]);
  const words = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*,? (\d{4}|\d{2})$/.exec(text);
  if (!words) return undefined;
  const month = MONTHS.indexOf(words[2] ?? '') + 1;
  return month === 0 ? undefined : day(words[3], String(month), words[1]);
}

/** Whether a day written year-month-day stands in the calendar. */
export function isDayInCalendar(written: string): boolean {
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === written;
}

/** A name in lower case with hyphens. */
export function suggestSlug(written: string): string | undefined {
  const tidy = written
    .replace(/\.(mdx|yaml|yml|md)$/i, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return PATTERNS.slug.test(tidy) ? tidy : undefined;
}

/** A time on the 24-hour clock, from 9am, 9.30, 9:30 pm or 0930. */
export function suggestTime(written: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.)?$/i.exec(written.trim());
  if (!match) return undefined;
  const half = match[3]?.[0]?.toLowerCase();
  const hour = Number(match[1]);
  const onClock = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  const time = `${String(onClock).padStart(2, '0')}:${match[2] ?? '00'}`;
  return PATTERNS.clockTime.test(time) ? time : undefined;
}

/** A full web address, when what was written is one that only lacks its start. */
export function suggestWebAddress(written: string): string | undefined {
  const bare = written.trim().replace(/^(https?|hhtps?|htps?|htttps?|http?s?)?:?\/*(?=[\w-]+\.)/i, '');
  return /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/[^\s<>"'\\]*)?$/i.test(bare) ? `https://${bare}` : undefined;
}

/** The choice that was meant. "Unknown" and its like stand for "not known" where that is a choice. */
export function suggestChoice(written: string, choices: readonly string[]): string | undefined {
  const isUnknown = /^(unknown|not sure|unsure|don'?t know|n\/?a|none|\?+|tbc|tbd|-)$/i.test(written.trim());
  if (isUnknown && choices.includes('not-known')) return 'not-known';
  return nearest(written, choices);
}

function day(year = '', month = '', date = ''): string | undefined {
  const full = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDayInCalendar(full) ? full : undefined;
}
