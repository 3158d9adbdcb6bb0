import { choicesAt, descriptionAt, exampleAt, isOptionalAt, keysAt, shapeAt } from '../content-model/schema-of.ts';
import type { CheckedFile, Issue, Rule } from './content.ts';
import { nameField, quote, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { expect, explainWrongValue, finish, type WrongValue } from './wrong-values.ts';

/** Names that people give to fields of ours. */
const OTHER_NAMES: Record<string, string> = {
  name: 'title',
  heading: 'title',
  description: 'summary',
  phone: 'contacts',
  telephone: 'contacts',
  email: 'contacts',
  'e-mail': 'contacts',
  tags: 'other_words',
  keywords: 'other_words',
  price: 'cost_note',
  address: 'places',
  link: 'url',
  website: 'contacts',
  updated: 'gathered',
};

export const fieldsFit: Rule = {
  name: 'fields-fit',
  reason: 'A field that is misspelt or of the wrong kind would vanish from the page, or show something untrue.',
  check: ({ files }) => files.flatMap(checkFile),
};

function checkFile(file: CheckedFile): Finding[] {
  const issues = file.issues.flatMap((issue) => reachInto(issue, file.fields));
  const strangers = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: issue.path, key })) : [],
  );
  const renamed = strangers.map(({ path, key }) => ({ path, key, meant: guessField(file, path, key) }));
  // A field that is there under a misspelt name is not missing as well.
  const isMisspelt = (path: readonly PropertyKey[]) => renamed.some(({ path: above, meant }) => isSame([...above, meant ?? ''], path));
  // Nor is a list too long because it is a sentence: the first thing that is wrong with a field is enough.
  const isSaid = (issue: Issue) =>
    issue.code === 'unrecognized_keys' ||
    isMisspelt(issue.path) ||
    issues.some((other) => comesFirst(other, issue) && startsWith(other.path, issue.path));
  return [
    ...renamed.map(({ path, key, meant }) => explainStranger(file, path, key, meant)),
    ...issues.filter((issue) => !isSaid(issue)).map((issue) => explainIssue(file, issue)),
  ];
}

/** A union reports one list of issues per choice. The choice that got furthest says most about what the person meant. */
function reachInto(issue: Issue, fields: unknown): Issue[] {
  const value = valueAt(fields, issue.path);
  if (issue.code !== 'invalid_union' || value === null || typeof value !== 'object') return [issue];
  const deepest = issue.errors.find((issues) => issues.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'));
  return deepest ? deepest.flatMap((inner) => reachInto({ ...inner, path: [...issue.path, ...inner.path] }, fields)) : [issue];
}

const ORDER_OF_CODES = ['invalid_type', 'invalid_format', 'too_big', 'too_small', 'custom'];

function comesFirst(one: Issue, other: Issue): boolean {
  return ORDER_OF_CODES.indexOf(one.code) < ORDER_OF_CODES.indexOf(other.code) && one.code !== 'unrecognized_keys';
}

function guessField(file: CheckedFile, path: readonly PropertyKey[], key: string): string | undefined {
  const written = fieldNames(valueAt(file.fields, path));
  const known = file.schema ? keysAt(file.schema, path).filter((name) => !written.includes(name)) : [];
  const other = Object.hasOwn(OTHER_NAMES, key.toLowerCase()) ? OTHER_NAMES[key.toLowerCase()] : undefined;
  return nearest(key, known) ?? known.find((name) => name === other);
}

function explainStranger(file: CheckedFile, path: readonly PropertyKey[], key: string, meant: string | undefined): Finding {
  const known = file.schema ? keysAt(file.schema, path) : [];
  const { within } = nameField([...path, key]);
  const fix = meant ? `Write ${meant}: instead of ${key}:` : `Delete the field, or use one of these: ${known.join(', ')}.`;
  return finding(file, [...path, key], `${within}We expected one of the fields we know. We found a field called ${quote(key)}.`, fix);
}

function explainIssue(file: CheckedFile, issue: Issue): Finding {
  const { path } = issue;
  const { within, name } = nameField(path);
  const value = valueAt(file.fields, path);
  const described = (file.schema && descriptionAt(file.schema, path)) ?? 'something else';
  if (path.length === 0) return explainNoFields(file);
  if (value === undefined) {
    const why = issue.code === 'custom' ? issue.message : expect(described);
    return finding(file, path, `${within}${name} is missing. ${why}`, addLine(file, path, described));
  }
  if (value === null) {
    const isOptional = file.schema !== undefined && isOptionalAt(file.schema, path);
    const fix = `Write it after the colon${isOptional ? ', or delete the line if nobody knows' : ''}.`;
    return finding(file, path, `${within}${name} has nothing after its colon. ${expect(described)}`, fix);
  }
  const wrong: WrongValue = {
    issue,
    name,
    field: typeof path.at(-1) === 'number' ? undefined : String(path.at(-1)),
    value,
    written: file.writtenAt(stepsOf(path)),
    described,
    choices: file.schema ? choicesAt(file.schema, path) : [],
    example: file.schema && exampleAt(file.schema, path),
  };
  const { message, fix } = explainWrongValue(wrong);
  return finding(file, path, `${within}${message}`, fix);
}

/** The line to add for a field that is missing. */
function addLine({ schema }: CheckedFile, path: readonly PropertyKey[], described: string): string {
  const field = String(path.at(-1));
  const choices = schema ? choicesAt(schema, path) : [];
  const shape = schema ? shapeAt(schema, path) : 'value';
  const example = schema && exampleAt(schema, path);
  const start = `Add a line that starts with “${field}:”`;
  if (choices.includes('not-known')) return `Add a line: ${field}: not-known. If a source says more, write that instead.`;
  if (choices.length > 0) return `${start}, and then write one of these: ${choices.join(', ')}.`;
  if (shape === 'list of groups' || shape === 'group')
    return `Copy the lines under “${field}:” from a blank file in content/_templates/, and fill them in.`;
  if (example) return `Add a line such as: ${field}: ${example}`;
  if (shape === 'list of names') return `${start}. After it, in square brackets and with commas between, write ${finish(described)}`;
  if (shape === 'list of words')
    return `${start}. Under it, each on a line that starts with two spaces, a hyphen and a space, write ${finish(described)}`;
  return `${start}, and then write ${finish(described)}`;
}

function explainNoFields(file: CheckedFile): Finding {
  const found = typeof file.fields === 'string' ? quote(file.fields) : Array.isArray(file.fields) ? 'a list' : 'none';
  const message = `We expected fields, one a line: a name, a colon, a space and the words. We found ${found}.`;
  return finding(file, [], message, 'Start from a blank file in content/_templates/ and copy your words into it.');
}

function finding(file: CheckedFile, path: readonly PropertyKey[], message: string, fix: string): Finding {
  return { file: file.path, line: file.lineOf(stepsOf(path)), rule: 'fields-fit', severity: 'error', message, fix };
}

function stepsOf(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function fieldNames(value: unknown): string[] {
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}

function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === 'object' && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined),
    fields,
  );
}

function startsWith(path: readonly PropertyKey[], start: readonly PropertyKey[]): boolean {
  return start.every((step, index) => step === path[index]);
}

function isSame(a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean {
  return a.length === b.length && startsWith(a, b);
}
