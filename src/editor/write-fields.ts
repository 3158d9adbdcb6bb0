/** Writes fields as volunteers write them by hand: short lists in brackets on one line, long ones a line each. */
import { writeValue } from '../content-rules/finding.ts';

/** A name, a number or a few plain words: what may stand in a list on one line. */
const SHORT = /^[\p{L}\p{N}][\p{L}\p{N} '’+&/.-]*$/u;
/** Older readers of YAML take these for true and false. */
const YES_OR_NO = /^(y|n|yes|no|on|off|true|false|null|~)$/i;
/** The longest list or group that stands on one line. */
const MOST = 150;

/** `key: value`, with what belongs to it on the lines below. `indent` is the column of the key. */
export function writeField(key: string, value: unknown, indent: number): string {
  const short = writeShort(value);
  if (short !== undefined) return `${key}: ${short}`;
  if (Array.isArray(value)) return [`${key}:`, ...value.map((item) => `${space(indent + 2)}- ${writeItem(item, indent + 4)}`)].join('\n');
  return [`${key}:`, ...writeGroup(value as object, indent + 2).map((line) => space(indent + 2) + line)].join('\n');
}

/** One item of a list, without its hyphen. `indent` is the column of its words. */
export function writeItem(value: unknown, indent: number): string {
  if (value === null || typeof value !== 'object') return writeScalar(value);
  if (Array.isArray(value)) return `[${value.map(writeInList).join(', ')}]`;
  return writeGroup(value, indent).join(`\n${space(indent)}`);
}

/** A value on one line, as it may stand after "key: "; undefined for one that needs several lines. */
export function writeShort(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return writeScalar(value);
  const isPlain = (item: unknown) => typeof item === 'number' || (typeof item === 'string' && SHORT.test(item) && item.length <= 60);
  const items: unknown[] = Object.values(value);
  if (!items.every(isPlain)) return undefined;
  // Sentences of a list stand on lines of their own, and so do the fields of a group unless they are ages.
  if (Array.isArray(value)) {
    if (items.some((item) => /[.!?]$|^\p{Lu}.* .* /u.test(String(item)))) return undefined;
    return within(`[${items.map(writeScalar).join(', ')}]`);
  }
  if (!items.some((item) => typeof item === 'number')) return undefined;
  const fields = Object.entries(value).map(([key, item]) => `${key}: ${writeScalar(item)}`);
  return within(`{${fields.join(', ')}}`);
}

/** A single value, in quotes where YAML would take it for something else. */
export function writeScalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return value;
  if (YES_OR_NO.test(value)) return `'${value}'`;
  return writeValue(value);
}

/** A comma or a bracket would end an item of a list in brackets. */
function writeInList(value: unknown): string {
  return typeof value === 'string' && /[,[\]{}]/.test(value)
    ? `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
    : writeScalar(value);
}

function writeGroup(value: object, indent: number): string[] {
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return fields.map(([key, inner]) => writeField(key, inner, indent));
}

function within(line: string): string | undefined {
  return line.length <= MOST ? line : undefined;
}

function space(count: number): string {
  return ' '.repeat(count);
}
