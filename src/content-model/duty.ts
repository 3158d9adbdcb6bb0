/** What must be published, by law or by agreement: a file in content/duties/. */
import { z } from 'zod';
import { line, webAddress } from './fields.ts';

export const duty = z.strictObject({
  instrument: line(200, 'the law or agreement'),
  paragraph: line(600, 'the paragraph'),
  summary: line(600, 'what it asks'),
  audience: line(120, 'whom it serves'),
  kind: z.enum(['content', 'process', 'format']).describe('one of: content, process, format'),
  source: webAddress,
});
export type DutyData = z.infer<typeof duty>;
