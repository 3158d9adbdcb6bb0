/** One topic in plain words: a file in content/guides/. The text itself stands below the front matter. */
import { z } from 'zod';
import { freshness, line, otherWords, references, slug, sources } from './fields.ts';
import { planClock } from './plan-clock.ts';

export const guide = z.strictObject({
  title: line(90, 'the topic, in the words a parent would use'),
  summary: line(200, 'one plain sentence: what you will know after reading'),
  for_whom: line(160, 'who it is for'),
  order: z.number().int().default(100).describe('a number: lower stands first in lists'),
  part_of: slug.describe('for a part of a longer guide: the first part, a file name from content/guides/').optional(),
  part_title: line(50, 'for a part of a longer guide: its title in a few words, for the list of parts').optional(),
  help: references('vocabulary/help'),
  services: references('services'),
  guides: references('guides'),
  duties: references('duties'),
  other_words: otherWords,
  clock: planClock.describe('dates counted from the day of a request: see content/guides/ehc-plan-clock.mdx').optional(),
  ...freshness,
  sources,
});
export type GuideData = z.infer<typeof guide>;
