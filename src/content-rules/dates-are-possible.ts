import type { Content, Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

const PAST_ONLY = new Set(['gathered', 'on', 'updated', 'as_of', 'page_date', 'asked_on', 'replied_on', 'date']);

/** Dates must exist in the calendar, and a thing that happened cannot lie in the future. Today is passed in. */
export function datesArePossible(today: string): Rule {
  return {
    name: 'dates-are-possible',
    reason: 'Families judge by the date how far to trust a fact.',
    check: (content: Content) =>
      content.parsed.flatMap((file) => {
        const found: Finding[] = [];
        walk(file.data, [], (value, path) => {
          const field = String(path.at(-1));
          if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return;
          const date = new Date(`${value}T00:00:00Z`);
          const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
          const late = PAST_ONLY.has(field) && value > today;
          if (real && !late) return;
          found.push({
            file: file.path,
            line: file.lineOf(path),
            rule: 'dates-are-possible',
            severity: 'error',
            message: real
              ? `${field} is in the future. We expected ${today} or earlier. We found ${quote(value)}.`
              : `${field} is not a day in the calendar. We expected a day that exists. We found ${quote(value)}.`,
            fix: real ? `Write: ${field}: ${today}` : 'Look the date up in a calendar and write it as year-month-day.',
          });
        });
        return found;
      }),
  };
}

function walk(value: unknown, path: (string | number)[], each: (value: string, path: (string | number)[]) => void) {
  if (typeof value === 'string') each(value, path);
  else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index], each));
  else if (value !== null && typeof value === 'object') Object.entries(value).forEach(([key, inner]) => walk(inner, [...path, key], each));
}
