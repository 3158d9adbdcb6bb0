/**
 * Bank holidays in England, by rule, so that a group that meets on Mondays can be marked without anybody keeping a list. The
 * rules are those of the Banking and Financial Dealings Act 1971, schedule 1, with New Year's Day and the early May day that are
 * proclaimed each year, and the usual substitute days (https://www.gov.uk/bank-holidays). A day proclaimed for one year only, such
 * as a coronation, is not known here.
 */

/** The bank holidays of a year, each a day as YYYY-MM-DD with the name that people use. */
export function bankHolidaysOf(year: number): ReadonlyMap<string, string> {
  const easter = easterSunday(year);
  const days: [Date, string][] = [
    [afterWeekend(date(year, 1, 1)), 'New Year’s Day'],
    [addDays(easter, -2), 'Good Friday'],
    [addDays(easter, 1), 'Easter Monday'],
    [firstMonday(date(year, 5, 1)), 'the early May bank holiday'],
    [lastMonday(date(year, 5, 31)), 'the spring bank holiday'],
    [lastMonday(date(year, 8, 31)), 'the summer bank holiday'],
  ];
  const christmas = date(year, 12, 25);
  const boxing = date(year, 12, 26);
  // When one of the two falls at a weekend its substitute is the next weekday that is not taken by the other.
  const christmasDay = isWeekend(christmas) ? date(year, 12, 27) : christmas;
  const boxingDay = isWeekend(boxing) ? date(year, 12, 28) : boxing;
  days.push([christmasDay, 'Christmas Day'], [boxingDay, 'Boxing Day']);
  // The days themselves stay special even when Monday is the day off.
  const themselves: [Date, string][] = [
    [date(year, 1, 1), 'New Year’s Day'],
    [christmas, 'Christmas Day'],
    [boxing, 'Boxing Day'],
  ];
  return new Map([...days, ...themselves].map(([day, name]) => [day.toISOString().slice(0, 10), name]));
}

/** The name of the bank holiday on a day (YYYY-MM-DD), or undefined on any other day. */
export function bankHolidayOn(day: string): string | undefined {
  return bankHolidaysOf(Number(day.slice(0, 4))).get(day);
}

function date(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function addDays(day: Date, count: number): Date {
  return new Date(day.getTime() + count * 86_400_000);
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() === 0 || day.getUTCDay() === 6;
}

function afterWeekend(day: Date): Date {
  return isWeekend(day) ? afterWeekend(addDays(day, 1)) : day;
}

function firstMonday(from: Date): Date {
  return addDays(from, (8 - from.getUTCDay()) % 7);
}

function lastMonday(to: Date): Date {
  return addDays(to, -((to.getUTCDay() + 6) % 7));
}

/** Easter Sunday by the Gregorian computus (the anonymous algorithm, as in Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return date(year, Math.floor(f / 31), (f % 31) + 1);
}
