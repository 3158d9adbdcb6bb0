import type { FieldPath } from '../content-model/read-content.ts';
import { fieldsIn, type CheckedFile, type Rule } from './content.ts';
import { nameField, quote, writeValue, type Finding } from './finding.ts';

/** Round quotes at both ends of a value and nowhere in it: a word processor made them from straight ones. */
const WRAPPED = /^[“”„«‘’]([^“”„«»‘’]+)[“”»‘’]$/;

/** Round quotes mean nothing to the reader of the fields, and would be shown. */
export const quotesAreStraight: Rule = {
  name: 'quotes-are-straight',
  reason: 'Quotes that a word processor made round would be shown on the page.',
  check: ({ files }) => files.flatMap((file) => checkFields(file, file.fields, [])),
};

function checkFields(file: CheckedFile, value: unknown, path: FieldPath): Finding[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => checkFields(file, item, [...path, index]));
  if (typeof value !== 'string')
    return Object.entries(fieldsIn(value) ?? {}).flatMap(([key, inner]) => checkFields(file, inner, [...path, key]));
  const [, words] = WRAPPED.exec(value.trim()) ?? [];
  if (words === undefined || !file.isSound(path)) return [];
  const { within, name } = nameField(path);
  const last = path.at(-1);
  const better = typeof last === 'string' ? `${last}: ${writeValue(words)}` : writeValue(words);
  return [
    {
      file: file.path,
      line: file.lineOf(path),
      rule: 'quotes-are-straight',
      severity: 'error',
      message: `${within}${name} is not right. We expected words without round quotes about them. We found ${quote(value)}.`,
      fix: `Write: ${better}`,
    },
  ];
}
