/**
 * Recognises words that somebody types when somebody may be in danger now. It needs nothing but what came with the page, so the
 * numbers to ring stand at once, before any index has been fetched. The phrases are content: content/danger-phrases.yaml.
 */
import type { DangerPhrasesData } from '../content-model/search-words.ts';
import { countSlips } from './spelling.ts';
import { splitWords } from './words.ts';

/** Phrases ready to be looked for: each a list of steps, each step the words that will do. */
export interface DangerPhrases {
  phrases: string[][][];
  unless: string[][][];
}

/** How many other words may stand between two words of a phrase. */
const MOST_BETWEEN = 2;
/** From this length on, a word may hold one slip of spelling: "sucidal". */
const LONG = 7;

/** Reads the phrases of a content file. */
export function readDangerPhrases(data: Pick<DangerPhrasesData, 'phrases' | 'unless' | 'words'>): DangerPhrases {
  const read = (phrase: string) =>
    phrase.split(/\s+/).map((step) => step.split('/').flatMap((word) => data.words[word] ?? splitWords(word)));
  return { phrases: data.phrases.map(read), unless: data.unless.map(read) };
}

/** Whether what was typed tells of danger. */
export function isDangerous(typed: string, { phrases, unless }: DangerPhrases): boolean {
  const words = splitWords(typed);
  const harmless = unless.flatMap((phrase) => findPhrase(words, phrase));
  return phrases.some((phrase) => {
    const found = findPhrase(words, phrase);
    // Each way in which the phrase stands there counts by itself: one of them may be meant in earnest.
    return found.some((places) => !harmless.some((other) => places.some((place) => other.includes(place))));
  });
}

/** Where a phrase stands: the places of its words, for each place where it begins. */
function findPhrase(words: readonly string[], phrase: readonly string[][]): number[][] {
  return words.flatMap((_, start) => {
    const places = followPhrase(words, phrase, start);
    return places ? [places] : [];
  });
}

function followPhrase(words: readonly string[], phrase: readonly string[][], start: number): number[] | undefined {
  const [step, ...rest] = phrase;
  const word = words[start];
  if (step === undefined || word === undefined || !step.some((each) => isSame(word, each))) return undefined;
  if (rest.length === 0) return [start];
  for (let next = start + 1; next <= start + 1 + MOST_BETWEEN; next += 1) {
    const places = followPhrase(words, rest, next);
    if (places) return [start, ...places];
  }
  return undefined;
}

function isSame(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  return meant.length >= LONG && typed[0] === meant[0] && typed.length >= LONG - 1 && countSlips(typed, meant, 1) === 1;
}
