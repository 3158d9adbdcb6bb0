import type { FieldPath } from '../content-model/read-content.ts';
import { fieldsIn, type CheckedFile, type Rule } from './content.ts';
import { nameField, quote, type Finding } from './finding.ts';

/** What people type where something is to follow, and what the blank files in content/_templates/ show as an example. */
const LEFTOVER =
  /\b(lorem ipsum|tbc|tba|tbd|to be confirmed|to be added|to follow|coming soon|under construction|insert \w+ here|your (text|name|title) here|xxx+|placeholder|test test)\b|\?{3,}|\[(insert|add|name|date|phone)[^\]]*\](?!\()/i;

/** Nothing that only holds a place is published. */
export const templateWordsAreGone: Rule = {
  name: 'template-words-are-gone',
  reason: 'A family that reads “to be confirmed” has learned nothing and trusts the rest less.',
  check: ({ files }) =>
    files.flatMap((file) => [
      ...checkFields(file, file.fields, []),
      ...file.body.split('\n').flatMap((text, index) => look(file, text, index + file.bodyLine, 'The text')),
    ]),
};

function checkFields(file: CheckedFile, value: unknown, path: FieldPath): Finding[] {
  if (typeof value === 'string') {
    const { within, name } = nameField(path);
    return file.isSound(path) ? look(file, value, file.lineOf(path), `${within}${name}`) : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => checkFields(file, item, [...path, index]));
  return Object.entries(fieldsIn(value) ?? {}).flatMap(([key, inner]) =>
    key === 'other_words' || key === 'told_us' ? [] : checkFields(file, inner, [...path, key]),
  );
}

function look(file: CheckedFile, text: string, line: number, where: string): Finding[] {
  const [found] = LEFTOVER.exec(text) ?? [];
  if (found === undefined) return [];
  return [
    {
      file: file.path,
      line,
      rule: 'template-words-are-gone',
      severity: 'error',
      message: `${where} is not finished. We expected words that are ready to read. We found ${quote(found)}.`,
      fix: 'Write what is known. If it is not known, say so and say who to ask, or leave the line out.',
    },
  ];
}
