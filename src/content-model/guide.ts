/** One topic in plain words: a file in content/guides/. The text itself stands below the front matter. */
import { z } from 'zod';
import { freshness, line, otherWords, references, sources } from './fields.ts';

export const guide = z.strictObject({
  title: line(90, 'the topic, in the words a parent would use'),
  summary: line(200, 'one plain sentence: what you will know after reading'),
  for_whom: line(160, 'who it is for'),
  order: z.number().int().default(100).describe('a number: lower stands first in lists'),
  help: references('vocabulary/help'),
  services: references('services'),
  guides: references('guides'),
  duties: references('duties'),
  other_words: otherWords,
  ...freshness,
  sources,
});
export type GuideData = z.infer<typeof guide>;
