/** Fills a blank file of content/_templates/ with answers. */
import { writeValue } from '../content-rules/finding.ts';

/** An answer: words, or several of them. A name with a dot, such as `sources.url`, is a field within the first item of a list. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/**
 * The text of the blank file with the answers in place. A field that the blank file keeps behind a # is brought out. Lines that
 * explain other fields stay, so that the file can be finished by hand. Throws when the blank file has no such field. An answer that
 * looks like a number, a yes or no or a group is one, unless all answers are words, as those from outside must be.
 */
export function fillTemplate(template: string, answers: Answers, { areWords = false } = {}): string {
  const lines = template.split('\n');
  const write = areWords ? writeWords : writeAnswer;
  for (const [name, answer] of Object.entries(answers)) {
    const isEmpty = answer.length === 0;
    if (!isEmpty) fillField(lines, name.split('.'), answer, write);
  }
  return lines.join('\n');
}

/** How one answer stands after the colon or hyphen. */
type Write = (words: string) => string;

function fillField(lines: string[], path: readonly string[], answer: string | readonly string[], write: Write): void {
  const [first = '', inner] = path;
  const start = findField(lines, 0, first, false);
  if (start === -1) throw new Error(`The blank file has no field called ${first}.`);
  if (inner === undefined) {
    lines.splice(start, 1 + countItems(lines, start), ...writeField('', first, answer, write));
    return;
  }
  bringOut(lines, start);
  const line = findField(lines, start + 1, inner, true);
  if (line === -1) throw new Error(`The blank file has no field called ${inner} within ${first}.`);
  const [indent = ''] = /^\s*(?:#\s+)?(?:- )?/.exec(lines[line] ?? '') ?? [];
  lines.splice(line, 1, ...writeField(indent.replace('# ', ''), inner, answer, write));
}

/** The line of a field, plain or behind a #; -1 when there is none. Within a list, only up to the next field at the start of a line. */
function findField(lines: readonly string[], from: number, name: string, isWithin: boolean): number {
  const plain = new RegExp(isWithin ? `^\\s+(- )?${name}:` : `^${name}:`);
  const hidden = new RegExp(isWithin ? `^(\\s+# ?|#\\s+)(- )?${name}:` : `^# ${name}:`);
  for (let line = from; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (plain.test(text) || hidden.test(text)) return line;
    if (isWithin && (/^[a-z_]+:/.test(text) || text.startsWith('---'))) return -1;
  }
  return -1;
}

/** Takes the # away from a field and from the lines that belong to it. */
function bringOut(lines: string[], start: number): void {
  if (!lines[start]?.startsWith('# ')) return;
  for (let line = start; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (line > start && !/^# {2,}/.test(text)) return;
    lines[line] = text.slice(2);
  }
}

/** How many lines after a field are empty items of its list. */
function countItems(lines: readonly string[], start: number): number {
  let count = 0;
  while (/^\s+-\s*$/.test(lines[start + 1 + count] ?? '')) count += 1;
  return count;
}

function writeField(indent: string, name: string, answer: string | readonly string[], write: Write): string[] {
  if (typeof answer === 'string') return [`${indent}${name}: ${write(answer)}`];
  const isShort = answer.every((item) => /^[a-z0-9][a-z0-9-]*$/.test(item) && write(item) === item);
  if (isShort) return [`${indent}${name}: [${answer.join(', ')}]`];
  return [`${indent}${name}:`, ...answer.map((item) => `${indent}  - ${write(item)}`)];
}

/** Words as they may stand in a file. A bracket at the start is a group that was meant as such. */
function writeAnswer(words: string): string {
  const tidy = oneLine(words);
  return /^(\d{1,3}|true|false|\{[a-z_]+: .*\})$/.test(tidy) ? tidy : writeWords(tidy);
}

/** Words, whatever they look like. A day needs no quotes. */
function writeWords(words: string): string {
  const tidy = oneLine(words);
  return /^\d{4}-\d{2}-\d{2}$/.test(tidy) ? tidy : writeValue(tidy);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
