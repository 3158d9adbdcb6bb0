/** What families say and what it is called here: a file in content/search-words/. */
import { z } from 'zod';
import { line, slug } from './fields.ts';

const words = (of: string) => z.array(line(60, of));

const topic = z.strictObject({
  name: line(60, 'what this site calls it: words that stand in the titles of its pages'),
  also: words('another name for the very same thing').max(25).default([]).describe('other names for the very same thing'),
  said: words('how families ask for it, in a few words').max(80).default([]).describe('how families ask for it, a few words each'),
  need: slug.describe('the need it stands for: a name from the list in content/vocabulary/needs.yaml').optional(),
  help: slug.describe('the kind of help it stands for: a name from the list in content/vocabulary/help.yaml').optional(),
});

export const searchWords = z.strictObject({
  title: line(60, 'what the words of this file are about'),
  same: z
    .array(words('a word that means the same').min(2).describe('words that mean the same, such as [buggy, pushchair]'))
    .default([])
    .describe('lists of single words that mean the same'),
  light: words('a single word that stands in nearly every question')
    .default([])
    .describe('single words that stand in nearly every question, so that they count for little'),
  topics: z.array(topic).default([]).describe('the subjects that families look for'),
});

/** What must bring up "help now" at once: content/danger-phrases.yaml. */
export const dangerPhrases = z.strictObject({
  title: line(120, 'the heading above the numbers to ring'),
  text: line(240, 'what to do, in one sentence'),
  services: z.array(slug).min(1).max(4).describe('who to ring: file names from content/services/, the first first'),
  words: z
    .record(z.string().regex(/^[A-Z]+$/), words('a word or a few words').min(1))
    .default({})
    .describe('lists of words that phrases below call by a name in capitals'),
  phrases: z.array(line(220, 'words that stand in this order, such as "wants to die"')).min(1).describe('what people say in danger'),
  unless: z.array(line(220, 'words in this order')).default([]).describe('what sounds alike and is no danger'),
});
export type DangerPhrasesData = z.infer<typeof dangerPhrases>;
