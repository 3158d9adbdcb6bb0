import type { Rule } from './content.ts';
import { nameField, quote, type Finding } from './finding.ts';
import { isDayInCalendar } from './suggestions.ts';
import { explainImpossibleDay } from './wrong-values.ts';

/** Fields that say when something happened. */
const PAST_ONLY = new Set(['gathered', 'on', 'updated', 'as_of', 'page_date', 'asked_on', 'replied_on', 'date']);

/** Dates must exist in the calendar, and a thing that happened cannot lie in the future. Today is YYYY-MM-DD. */
export function datesArePossible(today: string): Rule {
  return {
    name: 'dates-are-possible',
    reason: 'Families judge by the date how far to trust a fact.',
    check: ({ files }) =>
      files.flatMap((file) => {
        const found: Finding[] = [];
        walk(file.fields, [], (value, path) => {
          const problem = file.isSound(path) ? explainDate(value, path, today) : undefined;
          if (problem) found.push({ file: file.path, line: file.lineOf(path), rule: 'dates-are-possible', severity: 'error', ...problem });
        });
        return found;
      }),
  };
}

function explainDate(value: string, path: (string | number)[], today: string): { message: string; fix: string } | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value)) return undefined;
  const { within, name } = nameField(path);
  if (value.length === 10 && !isDayInCalendar(value)) return explainImpossibleDay(`${within}${name}`, value);
  if (!PAST_ONLY.has(String(path.at(-1))) || value <= today) return undefined;
  return {
    message: `${within}${name} is in the future. We expected today (${today}) or an earlier day. We found ${quote(value)}.`,
    fix: 'Check the year, the month and the day. Write the day on which it happened.',
  };
}

function walk(value: unknown, path: (string | number)[], each: (value: string, path: (string | number)[]) => void) {
  // An unquoted year is a number.
  if (typeof value === 'string' || typeof value === 'number') each(String(value).trim(), path);
  else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index], each));
  else if (value !== null && typeof value === 'object') Object.entries(value).forEach(([key, inner]) => walk(inner, [...path, key], each));
}
