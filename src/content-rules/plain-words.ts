/** How hard each page is to read, and its hardest sentences. */
import { makeWordFinder } from '../glossary/find-words.ts';
import type { FieldPath } from '../content-model/read-content.ts';
import { measureReading, type MeasuredSentence, type NameFinder } from '../plain-words/reading-grade.ts';
import { fieldsIn, itemsIn, type CheckedFile, type Content, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

/** Above this grade a page is to be looked at. Grade 6 is a reading age of 11; one grade is left to chance. */
export const LOOK_AT = 7;
/** Above this grade no page is published. */
export const TOO_HARD = 9;
/**
 * A grade says little about fewer words than this: one long name decides it. There only the length of sentences is looked at,
 * and nothing is refused.
 */
export const FEWEST_WORDS = 40;
/** GOV.UK splits sentences that are longer than this many words. */
export const LONGEST_SENTENCE = 25;

/** The groups that families read. The words of vocabularies are labels, and duties are in the words of the law. */
const READ = new Set<string>(
  'services organisations places guides situations waits events glossary young-people professionals easy-read voices news pages'.split(' '),
);

/** The fields that hold sentences families read, at any depth. What a source told us is the small print. */
const SENTENCES = new Set(
  (
    'summary text who_for for_whom who steps next decided doubt cost_note opening_note access_note before_you_go send complaints booking ' +
    'first why holder check worse meanwhile meaning said reply did lines'
  ).split(' '),
);

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

/** The grade of every page with words in it, in the order of the files. */
export function gradePages(content: Content): PageGrade[] {
  const findNames = makeNameFinder(content);
  return content.files.flatMap((file): PageGrade[] => {
    if (!READ.has(file.group)) return [];
    const blocks = [...sentencesOf(file, fieldsIn(file.fields) ?? {}, [], false), ...bodyOf(file)];
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

interface Block {
  text: string;
  line: number;
}

function sentencesOf(file: CheckedFile, value: unknown, path: FieldPath, isRead: boolean): Block[] {
  if (typeof value === 'string') return isRead && file.isSound(path) ? [{ text: value, line: file.lineOf(path) }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => sentencesOf(file, item, [...path, index], isRead));
  return Object.entries(fieldsIn(value) ?? {}).flatMap(([name, field]) =>
    name === 'sources' ? [] : sentencesOf(file, field, [...path, name], SENTENCES.has(name)),
  );
}

function bodyOf({ reading, bodyLine }: CheckedFile): Block[] {
  return reading.blocks.map(({ text, line }) => ({ text, line: bodyLine + line - 1 }));
}

function explain(page: PageGrade): Finding[] {
  const { file, grade, words, sentences } = page;
  if (words < FEWEST_WORDS) return explainLongSentence(page);
  const [hardest, ...others] = sentences;
  if (!hardest || grade <= LOOK_AT) return [];
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

function explainLongSentence({ file, sentences }: PageGrade): Finding[] {
  const longest = [...sentences].sort((a, b) => b.words - a.words)[0];
  if (!longest || longest.words <= LONGEST_SENTENCE) return [];
  return [
    {
      file: file.path,
      line: longest.line,
      rule: 'plain-words',
      severity: 'warning',
      message: `We expected a sentence of at most ${LONGEST_SENTENCE} words. We found ${longest.words}: ${quote(longest.text)}.`,
      fix: 'Make two sentences of it.',
    },
  ];
}
