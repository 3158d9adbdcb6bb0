/**
 * The Flesch-Kincaid grade of a text: the years of school, in the United States, after which most people can read it. Grade
 * 4 to 6 is a reading age of 9 to 11. From J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of new
 * readability formulas for Navy enlisted personnel" (1975), Naval Technical Training Command, Research Branch Report 8-75:
 *
 *     0.39 × words / sentences + 11.8 × syllables / words − 15.59
 */
import { syllable } from 'syllable';

/** Finds names that count as one easy word, such as "Anytown Council", in a text. Each from `start` up to, not including, `end`. */
export type NameFinder = (text: string) => readonly { start: number; end: number }[];

export interface MeasuredSentence {
  text: string;
  grade: number;
  words: number;
  /** Which of the blocks it stands in, counting from 0. */
  block: number;
}

export interface Measured {
  grade: number;
  words: number;
  /** Every sentence, the hardest first. */
  sentences: MeasuredSentence[];
}

interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

/**
 * Measures a text given as blocks: each paragraph, list item and field by itself, since a sentence ends where its block
 * ends. Undefined when no words are in it.
 */
export function measureReading(blocks: readonly string[], findNames: NameFinder = () => []): Measured | undefined {
  const all = blocks.flatMap((block, index) =>
    splitSentences(block).flatMap((text) => {
      const counts = countWords(text, findNames);
      return counts.words > 0 ? [{ text, block: index, counts }] : [];
    }),
  );
  if (all.length === 0) return undefined;
  const total = all.reduce<Counts>((sum, { counts }) => add(sum, counts), { sentences: 0, words: 0, syllables: 0 });
  const sentences = all.map(({ text, block, counts }) => ({ text, block, words: counts.words, grade: gradeOf(counts) }));
  return { grade: gradeOf(total), words: total.words, sentences: sentences.sort((a, b) => b.grade - a.grade) };
}

/** The grade of a text of so many sentences, words and syllables. */
export function gradeOf({ sentences, words, syllables }: Counts): number {
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** A full stop, question mark or exclamation mark ends a sentence where a space and a new start follow it. */
export function splitSentences(block: string): string[] {
  return block
    .replace(/\s+/g, ' ')
    .split(/(?<=[.?!][’'”")]?)(?<!\b(?:Dr|Mr|Mrs|Ms|St|e\.g|i\.e)\.) (?=[\p{Lu}\p{N}“"‘'(£])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Syllables of a word. A figure is one; letters that are read one by one, such as NHS, are one each. */
export function countSyllables(word: string): number {
  return word
    .split('-')
    .filter((part) => part !== '')
    .map((part) => {
      if (/^\d/.test(part)) return 1;
      if (/^\p{Lu}{2,4}$/u.test(part)) return part.length;
      return Math.max(1, syllable(part.replaceAll('’', "'")));
    })
    .reduce((sum, count) => sum + count, 0);
}

function countWords(sentence: string, findNames: NameFinder): Counts {
  const words = withNamesAsOne(sentence, findNames).match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];
  return { sentences: 1, words: words.length, syllables: words.reduce((sum, word) => sum + countSyllables(word), 0) };
}

function withNamesAsOne(sentence: string, findNames: NameFinder): string {
  let text = '';
  let until = 0;
  for (const { start, end } of findNames(sentence)) {
    text += `${sentence.slice(until, start)}it`;
    until = end;
  }
  return text + sentence.slice(until);
}

function add(one: Counts, other: Counts): Counts {
  return {
    sentences: one.sentences + other.sentences,
    words: one.words + other.words,
    syllables: one.syllables + other.syllables,
  };
}
