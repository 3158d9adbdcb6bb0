/** A starting point, such as "We are waiting for an assessment": a file in content/situations/. */
import { z } from 'zod';
import { freshness, line, otherWords, references, slug, sources } from './fields.ts';

export const situation = z.strictObject({
  title: line(90, 'what is happening, in the words of a parent'),
  short_title: line(50, 'the same in a few words, for the home page'),
  summary: line(200, 'one plain sentence: what this page helps you do'),
  order: z.number().int().default(100).describe('a number: lower stands first on the home page'),
  first: z.array(line(300, 'one thing to do, starting with a verb')).min(1).max(5).describe('what to do first, one step a line'),
  ring: z
    .array(
      z.strictObject({
        service: slug.describe('who to ring: a file name from content/services/'),
        why: line(160, 'what they can do for you, as a sentence'),
      }),
    )
    .min(1)
    .describe('who to ring or ask, the best first'),
  today: z
    .array(
      z.strictObject({
        text: line(300, 'one thing that helps today and needs no diagnosis'),
        service: slug.optional(),
        guide: slug.optional(),
      }),
    )
    .default([])
    .describe('what helps today'),
  next: z.array(line(300, 'one sentence')).default([]).describe('what happens next and how long it takes'),
  wait: slug.describe('a file name from content/waits/').optional(),
  rights: z
    .array(
      z.strictObject({
        text: line(300, 'one right, in plain words'),
        source: slug.describe('the id of the source, further down in this file, that says so'),
      }),
    )
    .default([])
    .describe('your rights, each with its source'),
  services: references('services'),
  people: references('services').describe('groups of people like you: file names from content/services/'),
  guides: references('guides'),
  duties: references('duties'),
  other_words: otherWords,
  ...freshness,
  sources,
});
export type SituationData = z.infer<typeof situation>;
