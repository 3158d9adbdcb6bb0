/** The sentences that families read, each with its line: those of the fields and those of the text below. */
import type { FieldPath } from '../content-model/read-content.ts';
import { fieldsIn, type CheckedFile } from './content.ts';

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

/** A paragraph, an item of a list, or a field: a sentence ends where it ends. */
export interface Block {
  text: string;
  /** The line of the file on which it starts, counting from 1. */
  line: number;
}

/** What families read in a file, in its order. Nothing for a file that they do not read. */
export function runningTextOf(file: CheckedFile): Block[] {
  if (!READ.has(file.group)) return [];
  return [...sentencesOf(file, fieldsIn(file.fields) ?? {}, [], false), ...bodyOf(file)];
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
