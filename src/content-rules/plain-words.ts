/** How hard each page is to read, and its hardest sentences. */
import { makeWordFinder } from '../glossary/find-words.ts';
import { measureReading, type MeasuredSentence, type NameFinder } from '../plain-words/reading-grade.ts';
import { fieldsIn, itemsIn, type CheckedFile, type Content, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';
import { runningTextOf } from './running-text.ts';

/** Above this grade a page is to be looked at. Grade 6 is a reading age of 11; one grade is left to chance. */
export const LOOK_AT = 7;
/** Above this grade no page is published. */
export const TOO_HARD = 9;
/**
 * A grade says little about fewer words than this: one long name decides it. Nothing is said of it there.
 */
export const FEWEST_WORDS = 40;
/** A page and how hard it is. */
export interface PageGrade {
  file: CheckedFile;
  grade: number;
  words: number;
  /** Its sentences, the hardest first, each with its line. */
  sentences: (MeasuredSentence & { line: number })[];
}

export const plainWords: Rule = {
  name: 'plain-words',
  reason: 'Tired people, children and people new to English read short sentences and everyday words, and stop at hard ones.',
  check: (content) => gradePages(content).flatMap(explain),
};

/** Two rules look at the same grades. */
const graded = new WeakMap<Content, PageGrade[]>();

/** The grade of every page with words in it, in the order of the files. */
export function gradePages(content: Content): PageGrade[] {
  const grades = graded.get(content) ?? measurePages(content);
  graded.set(content, grades);
  return grades;
}

function measurePages(content: Content): PageGrade[] {
  const findNames = makeNameFinder(content);
  return content.files.flatMap((file): PageGrade[] => {
    const blocks = runningTextOf(file);
    const measured = measureReading(
      blocks.map(({ text }) => text),
      findNames,
    );
    if (!measured) return [];
    const sentences = measured.sentences.map((sentence) => ({ ...sentence, line: blocks[sentence.block]?.line ?? 1 }));
    return [{ file, grade: measured.grade, words: measured.words, sentences }];
  });
}

/** Names of organisations and words of the glossary count as one easy word: a page can open what they mean. */
export function makeNameFinder({ files }: Pick<Content, 'files'>): NameFinder {
  const names = files.flatMap(({ group, fields }) => {
    const { title, stands_for, also } = fieldsIn(fields) ?? {};
    if (group === 'organisations') return [title];
    return group === 'glossary' ? [title, stands_for, ...itemsIn(also)] : [];
  });
  const known = names.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  return makeWordFinder([{ id: 'name', title: 'name', meaning: '', names: known }]);
}

/** Every page from the hardest, and the grade that half of them do not go above. Short texts come after, since a grade says little of them. */
export function describeGrades(grades: readonly PageGrade[]): string {
  const sorted = [...grades].sort((a, b) => b.grade - a.grade);
  const list = (some: readonly PageGrade[]) =>
    some.map(({ file, grade, words }) => `${grade.toFixed(1).padStart(5)}  ${file.path} (${words} words)`);
  const long = sorted.filter(({ words }) => words >= FEWEST_WORDS);
  const short = sorted.filter(({ words }) => words < FEWEST_WORDS);
  const median = long[Math.floor(long.length / 2)]?.grade.toFixed(1) ?? 'not known';
  return [
    ...list(long),
    '',
    `Texts of fewer than ${FEWEST_WORDS} words, of which a grade says little:`,
    ...list(short),
    '',
    `The median grade of the ${long.length} longer texts is ${median}.`,
  ].join('\n');
}

function explain({ file, grade, words, sentences }: PageGrade): Finding[] {
  const [hardest, ...others] = sentences;
  if (!hardest || words < FEWEST_WORDS || grade <= LOOK_AT) return [];
  const next = others.slice(0, 2).filter((sentence) => sentence.grade > LOOK_AT);
  const also = next.map(({ line, text }) => ` Then line ${line}: ${quote(text)}.`).join('');
  return [
    {
      file: file.path,
      line: hardest.line,
      rule: 'plain-words',
      severity: grade > TOO_HARD ? 'error' : 'warning',
      message: `We expected a reading grade of ${LOOK_AT} or below, and never above ${TOO_HARD}. We found ${grade.toFixed(1)}. This sentence is the hardest: ${quote(hardest.text)}.`,
      fix: `Make two sentences of it, or say it in shorter words.${also}`,
    },
  ];
}
