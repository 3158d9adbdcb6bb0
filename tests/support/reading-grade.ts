/**
 * How many years of school a text asks for: the Flesch-Kincaid grade. A rough measure, made for American schools, which sees only
 * the length of words and sentences; it finds a page that has grown hard, and says nothing of one that is easy.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** The words of a sentence. Figures count as words of one syllable. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[A-Za-z0-9’'-]+/g) ?? [];
}

function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
