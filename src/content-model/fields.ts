/**
 * The small pieces that every collection is made of: dates, sources, contacts, three-valued answers.
 *
 * Each piece carries a description written to the person filling it in. The same words are shown when
 * something is wrong, so keep them short and say what to write.
 */
import { z } from 'zod';
import { NOT_KNOWN } from './not-known.ts';

/** How the pieces are written. The rules look at these to say what to write instead. */
export const PATTERNS = {
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  pageDate: /^(undated|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/,
  slug: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  oneLine: /^[^\n]*$/,
  /** Only http and https: anything else could run a program. */
  webAddress: /^https?:\/\/[^\s<>"'\\/]+(\/[^\s<>"'\\]*)?$/,
  /** An address on this site. A second slash at its start would lead to another site. */
  addressHere: /^\/([a-z0-9-]+\/)*([a-z0-9-]+)?$/,
  clockTime: /^([01]\d|2[0-3]):[0-5]\d$/,
} as const;

/** A calendar day, written YYYY-MM-DD. The site builder may hand over a Date for an unquoted day, so both are read. */
export const day = z
  .preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.string().regex(PATTERNS.day))
  .describe('a day written year-month-day, such as 2026-11-23');

/** The date a page carries: a day, a month, a year, or the word "undated". */
export const pageDate = z
  .preprocess((value) => {
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return typeof value === 'number' ? String(value) : value;
  }, z.string().regex(PATTERNS.pageDate))
  .describe('the date printed on the page: 2025-04-15, 2025-04 or 2025. Write undated if it has none');

/** The name of another file, without its folder and ending. */
export const slug = z.string().regex(PATTERNS.slug).describe('a name in lower case with hyphens, such as family-help');

/** One line of plain text: no new lines, no more than the given number of characters. */
export function line(most: number, description: string) {
  return z.string().trim().min(1).max(most).regex(PATTERNS.oneLine).describe(description);
}

/** A web address. Only http and https: anything else could run a program. */
export const webAddress = z.string().regex(PATTERNS.webAddress).describe('a full web address that starts with https://');

/** The address of a page of this site. */
export const addressHere = z
  .string()
  .regex(PATTERNS.addressHere)
  .describe('the address of a page of this site, from its first slash, such as /guides/ehc-plans/');

/** Yes, no, or nobody has told us. */
export const threeValues = z.enum(['yes', 'no', NOT_KNOWN]).describe('one of: yes, no, not-known');

/** Where a fact came from. Never the name of a person: their role is enough. */
export const source = z.strictObject({
  id: slug.describe('a short name for this source, so that a phone number can point at it, such as council-page'),
  kind: z
    .enum(['web-page', 'phone-call', 'e-mail', 'letter-or-leaflet', 'visit', 'data-file'])
    .describe('one of: web-page, phone-call, e-mail, letter-or-leaflet, visit, data-file'),
  name: line(120, 'what to call it on the page, such as "Council website, short breaks page"'),
  told_us: line(400, 'what it told us, in a few words'),
  url: webAddress.optional(),
  page_date: pageDate.default('undated'),
  role: line(80, 'the role of the person who told us, such as "team manager". Never their name').optional(),
});
export type Source = z.infer<typeof source>;

export const sources = z.array(source).min(1).describe('where the facts come from: at least one page, call, letter or visit');

/** How the fact was confirmed with the service itself. Absent means: nobody has yet. */
export const confirmation = z.strictObject({
  on: day,
  how: z.enum(['phone-call', 'e-mail', 'letter', 'visit']).describe('one of: phone-call, e-mail, letter, visit'),
  role: line(80, 'the role of the person who told us, such as "team manager". Never their name'),
});

/** The two dates every entry about the world carries. */
export const freshness = {
  gathered: day.describe('the day somebody last read the sources, such as 2026-11-23'),
  confirmed: confirmation.optional(),
};

/**
 * One way to reach a service. `standing` is usual; old (from an old page: ring to check); or disputed (another page says
 * something else). Every one says which source it was seen in.
 */
export const contact = z.strictObject({
  kind: z
    .enum(['phone', 'text', 'e-mail', 'website', 'form', 'post', 'webchat'])
    .describe('one of: phone, text, e-mail, website, form, post, webchat'),
  value: line(240, 'the number, e-mail address or web address itself'),
  label: line(80, 'who answers or what it is for, such as "Access team"'),
  hours: line(160, 'when it is answered, such as "Monday to Friday, 9am to 5pm"').optional(),
  source: slug.describe('the id of the source, further down in this file, that shows it'),
  standing: z.enum(['usual', 'old', 'disputed']).default('usual').describe('one of: usual, old, disputed'),
  note: line(240, 'which page shows it and how old the page is, for an old or disputed contact').optional(),
});
export type Contact = z.infer<typeof contact>;

/** Days of the week as schema.org and volunteers both know them. */
export const weekday = z
  .enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
  .describe('one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday');

/** A time on the 24-hour clock. */
export const clockTime = z.string().regex(PATTERNS.clockTime).describe('a time on the 24-hour clock in quotes, such as "09:30"');

export const openingTimes = z.strictObject({
  days: z.array(weekday).min(1).describe('the days, such as [monday, tuesday]'),
  opens: clockTime,
  closes: clockTime,
  note: line(120, 'what happens then, or "term time only"').optional(),
});

/** The words families type instead of ours. They are searched but never shown. */
export const otherWords = z
  .array(line(60, 'a word or phrase that families use'))
  .max(25)
  .default([])
  .describe('up to 25 words or phrases that families use instead');

/** Ids of other entries. */
export const references = (of: string) => z.array(slug).default([]).describe(`a list of file names from content/${of}/`);
