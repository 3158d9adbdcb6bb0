/** One waiting time, published or not: a file in content/waits/. */
import { z } from 'zod';
import { day, freshness, line, otherWords, pageDate, references, slug, sources } from './fields.ts';

const statement = (description: string) =>
  z.strictObject({
    text: line(300, description),
    as_of: pageDate,
    source: slug.describe('the id of the source, further down in this file, that says so'),
  });

export const wait = z.strictObject({
  title: line(90, 'what the wait is for, such as "Wheelchairs"'),
  summary: line(200, 'one plain sentence about this wait'),
  order: z.number().int().default(100).describe('a number: lower stands first'),
  figure: z
    .union([z.literal('not-published'), statement('the wait itself, such as "18 weeks on average"')])
    .describe('not-published, or the figure with its date and source'),
  standard: statement('what the wait should be').optional(),
  found: statement('what inspectors or others found').optional(),
  holder: line(160, 'who holds the list, or who to ask when that is not known'),
  check: line(300, 'how to check your place on the list'),
  worse: line(300, 'what to do if things get worse while you wait'),
  ask: slug.describe('who can help you chase it: a file name from content/services/').optional(),
  meanwhile: references('services').describe('what helps meanwhile: file names from content/services/'),
  guides: references('guides'),
  other_words: otherWords,
  review_by: day.optional(),
  ...freshness,
  sources,
});
export type WaitData = z.infer<typeof wait>;
