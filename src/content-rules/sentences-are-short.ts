import type { Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';
import { gradePages } from './plain-words.ts';

/** GOV.UK splits sentences that are longer than this many words. */
export const LONGEST_SENTENCE = 25;

/** However easy its words, a long sentence is lost halfway by a tired reader. */
export const sentencesAreShort: Rule = {
  name: 'sentences-are-short',
  reason: 'A tired reader, or one who hears the page read out, loses a long sentence halfway.',
  check: (content) =>
    gradePages(content).flatMap(({ file, sentences }) =>
      sentences
        .filter(({ words }) => words > LONGEST_SENTENCE)
        .map(({ line, words, text }): Finding => ({
          file: file.path,
          line,
          rule: 'sentences-are-short',
          severity: 'warning',
          message: `We expected a sentence of at most ${LONGEST_SENTENCE} words. We found ${words}: ${quote(text)}.`,
          fix: 'Make two sentences of it.',
        })),
    ),
};
