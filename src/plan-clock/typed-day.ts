/** Reading a day that a person typed into three fields, and saying kindly what is wrong with it. */
import { formatDate } from '../directory/dates.ts';

export interface TypedDay {
  day: string;
  month: string;
  year: string;
}

export type TypedField = keyof TypedDay;

export type DayReading =
  | { day: string }
  | {
      /** What is wrong and what to write, in one or two sentences. */
      problem: string;
      /** The field to go back to. */
      field: TypedField;
    };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that was typed, as YYYY-MM-DD, or what is wrong with it. A month may be a number or a name, and a year may leave out
 * its first two figures.
 * @param typed what stands in the three fields
 * @param earliest days before this one are taken for a mistake, YYYY-MM-DD
 * @param today days after this one have not come yet, YYYY-MM-DD
 * @param tooEarly what to say about a day before the earliest
 */
export function readTypedDay(typed: TypedDay, earliest: string, today: string, tooEarly: string): DayReading {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  if (day === '' && month === '' && year === '') return { problem: 'Enter a day, a month and a year.', field: 'day' };
  if (day === '') return { problem: 'Enter the day of the month, such as 8.', field: 'day' };
  if (month === '') return { problem: 'Enter the month, such as 9.', field: 'month' };
  if (year === '') return { problem: 'Enter the year, such as 2026.', field: 'year' };

  const dayNumber = readNumber(day, 1, 31);
  if (dayNumber === undefined) return { problem: 'The day must be a number from 1 to 31.', field: 'day' };
  const monthNumber = readNumber(month, 1, 12) ?? readMonthName(month);
  if (monthNumber === undefined) return { problem: 'The month must be a number from 1 to 12, or its name.', field: 'month' };
  const yearNumber = readYear(year);
  if (yearNumber === undefined) return { problem: 'The year must have four figures, such as 2026.', field: 'year' };

  const written = `${yearNumber}-${twoFigures(monthNumber)}-${twoFigures(dayNumber)}`;
  if (!isInCalendar(written)) return { problem: `There is no ${formatDate(written)}. Check the day and the month.`, field: 'day' };
  if (written > today) return { problem: `${formatDate(written)} has not come yet. Enter today or an earlier day.`, field: 'day' };
  if (written < earliest) return { problem: tooEarly, field: 'year' };
  return { day: written };
}

function readNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}

function readMonthName(text: string): number | undefined {
  if (text.length < 3) return undefined;
  const position = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return position === -1 ? undefined : position + 1;
}

function readYear(text: string): number | undefined {
  if (/^\d{4}$/.test(text)) return Number(text);
  return /^\d{2}$/.test(text) ? 2000 + Number(text) : undefined;
}

/** The thirty-first of February would turn into a day in March. */
function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0');
}
