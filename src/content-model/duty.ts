/** What must be published, by law or by agreement: a file in content/duties/. */
import { z } from 'zod';
import { line, slug, webAddress } from './fields.ts';

export const duty = z.strictObject({
  instrument: line(200, 'the law or agreement'),
  paragraph: line(600, 'the paragraph'),
  known_from: z
    .enum(['the-law', 'another-page', 'memory'])
    .describe('one of: the-law (we read its own words), another-page (read in part, or on a page about it), memory (not seen)'),
  summary: line(600, 'what it asks, in plain words'),
  audience: line(120, 'whom it serves'),
  kind: z.enum(['content', 'process', 'format']).describe('one of: content, process, format'),
  source: webAddress,
  gap: z
    .strictObject({
      missing: line(200, 'what no page of this site can tell yet, as a sentence'),
      ask: line(160, 'whom to ask, as a sentence'),
      service: slug.describe('who to ask: a file name from content/services/').optional(),
    })
    .describe('what is missing, when no page meets this duty')
    .optional(),
});
export type DutyData = z.infer<typeof duty>;
