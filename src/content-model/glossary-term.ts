/** One term or abbreviation: a file in content/glossary/. */
import { z } from 'zod';
import { line, otherWords, slug, sources } from './fields.ts';

export const glossaryTerm = z.strictObject({
  title: line(80, 'the term as people write it, such as "EHC plan"'),
  stands_for: line(120, 'for an abbreviation: the words in full').optional(),
  meaning: line(400, 'what it means, in one or two plain sentences'),
  /** Each means just this: pages explain these words too. A word with other meanings belongs in other_words. */
  also: z.array(line(80, 'another way to write it')).default([]).describe('other ways people write it'),
  other_words: otherWords,
  explain: z.boolean().describe('write false for a word that pages need not explain where it stands').default(true),
  service: slug.describe('a service that explains it: a file name from content/services/').optional(),
  guide: slug.describe('a guide that explains it: a file name from content/guides/').optional(),
  sources: sources.optional(),
});
export type GlossaryTermData = z.infer<typeof glossaryTerm>;
