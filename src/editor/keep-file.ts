/**
 * Writes a form back into the file it came from and changes nothing else: comments, quotes, empty lines and the order of
 * fields stay, so that whoever reviews a new phone number sees one changed line.
 */
import { isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitFrontMatter } from '../content-model/front-matter.ts';
import { fromForm, toForm, type FormData, type FormField } from './form-values.ts';
import { writeField, writeItem, writeScalar, writeShort } from './write-fields.ts';

/** Where a form keeps the file as it was read. No field is called like this. */
const AS_READ = 'file_as_read';
/** Where a form keeps the text below the fields. */
export const BODY = 'body';

/** A piece of the text to put in place of another. Of equal pieces, the first that is named comes first. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The values of a file for a form. Throws when the file is not made of fields, or of fields and a text. */
export function readForm(fields: readonly FormField[], file: string, hasBody: boolean): FormData {
  const parts = takeApart(file, hasBody);
  const data = toForm(fields, read(parseDocument(parts.fields)));
  return { ...data, ...(hasBody && { [BODY]: parts.body.trim() }), [AS_READ]: file };
}

/** The file with the values of a form in it; a new file when the form did not come from one. */
export function writeForm(fields: readonly FormField[], form: FormData, hasBody: boolean): string {
  const after = fromForm(fields, form);
  const body = typeof form[BODY] === 'string' ? form[BODY].trim() : '';
  const file = form[AS_READ];
  if (typeof file !== 'string') return writeNew(after, body, hasBody);
  const parts = takeApart(file, hasBody);
  const document = parseDocument(parts.fields);
  const before = fromForm(fields, toForm(fields, read(document)));
  const order = fields.map(({ name }) => name);
  const written = applyEdits(parts.fields, findEdits(parts.fields, document, before, after, order));
  return parts.head + written + parts.middle + writeBody(parts.body, body);
}

/** A file in its parts, which together are the file again. */
function takeApart(file: string, hasBody: boolean): { head: string; fields: string; middle: string; body: string } {
  if (!hasBody) return { head: '', fields: file, middle: '', body: '' };
  const parts = splitFrontMatter(file);
  if ('problem' in parts) throw new Error(`Line ${parts.line}: we expected fields between two lines of three hyphens.`);
  const start = file.indexOf('\n') + 1;
  const end = start + parts.fields.length;
  return { head: file.slice(0, start), fields: parts.fields, middle: file.slice(end, file.length - parts.body.length), body: parts.body };
}

function read(document: Document): FormData {
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as FormData) : {};
}

function writeNew(values: FormData, body: string, hasBody: boolean): string {
  const lines = Object.entries(values).map(([key, value]) => `${writeField(key, value, 0)}\n`);
  if (!hasBody) return lines.join('');
  return `---\n${lines.join('')}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function writeBody(before: string, after: string): string {
  const old = before.trim();
  if (old === after) return before;
  if (old === '') return `\n${after}\n`;
  return before.replace(old, () => after);
}

function findEdits(text: string, { contents }: Document, before: FormData, after: FormData, order: readonly string[]): Edit[] {
  if (!isMap(contents)) {
    const lines = Object.entries(after).map(([key, value]) => `${writeField(key, value, 0)}\n`);
    return [{ start: text.length, end: text.length, text: lines.join('') }];
  }
  return new Changes(text).group(contents, before, after, order);
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  let at = 0;
  let result = '';
  for (const edit of sorted) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Compares values with each other and finds the places in the text to change. */
class Changes {
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  group(node: YAMLMap, before: FormData, after: FormData, order: readonly string[] = Object.keys(after)): Edit[] {
    const isInLine = node.flow === true;
    const changed = [...new Set([...order, ...Object.keys(before), ...Object.keys(after)])].filter(
      (key) => !isSame(before[key], after[key]),
    );
    if (changed.length > 0 && isInLine) return [this.replace(node, after)];
    return changed.flatMap((key) => this.field(node, key, before[key], after[key], order));
  }

  private field(group: YAMLMap, key: string, before: unknown, after: unknown, order: readonly string[]): Edit[] {
    const pair = pairOf(group, key);
    if (!pair) return after === undefined ? [] : [this.insert(group, key, after, order)];
    if (after === undefined) return [this.removeLines(startOf(pair), this.endOf(pair))];
    return this.value(pair, before, after);
  }

  private value(pair: Pair, before: unknown, after: unknown): Edit[] {
    const node = pair.value as Node | null;
    if (isMap(node) && isGroup(before) && isGroup(after)) return this.group(node, before, after);
    if (isSeq(node) && !node.flow && Array.isArray(before) && Array.isArray(after)) return this.list(node, before, after);
    if (isScalar(node) && isSingle(after) && !this.isBlock(node)) return [this.replaceScalar(node, after)];
    const start = startOf(pair);
    return [{ start, end: this.endOf(pair), text: writeField(String(keyOf(pair)), after, this.columnOf(start)) }];
  }

  /** What is the same at both ends stays; what stands between is changed one by one, and the rest added or taken away. */
  private list(node: YAMLSeq, before: readonly unknown[], after: readonly unknown[]): Edit[] {
    // Items that a form cannot show, such as empty ones, would make the two count differently.
    if (before.length !== node.items.length) return [this.replace(node, after)];
    const most = Math.min(before.length, after.length);
    let first = 0;
    while (first < most && isSame(before[first], after[first])) first += 1;
    let last = 0;
    while (last < most - first && isSame(before.at(-1 - last), after.at(-1 - last))) last += 1;
    const old = before.slice(first, before.length - last);
    const fresh = after.slice(first, after.length - last);
    const both = Math.min(old.length, fresh.length);
    const edits = fresh.slice(0, both).flatMap((item, index) => this.item(node.items[first + index] as Node, old[index], item));
    for (let index = first + both; index < first + old.length; index += 1) {
      const gone = node.items[index] as Node;
      edits.push(this.removeLines(this.hyphenOf(gone), this.endOf(gone)));
    }
    const added = fresh.slice(both);
    if (added.length > 0) edits.push(this.insertItems(node, first + both, added));
    return edits;
  }

  private item(node: Node, before: unknown, after: unknown): Edit[] {
    if (isMap(node) && isGroup(before) && isGroup(after)) {
      const [leading] = node.items;
      const losesItsFirst =
        leading !== undefined && after[String(keyOf(leading))] === undefined && before[String(keyOf(leading))] !== undefined;
      if (!losesItsFirst) return this.group(node, before, after);
    }
    if (isScalar(node) && isSingle(after) && !this.isBlock(node)) return [this.replaceScalar(node, after)];
    const start = startOf(node);
    return [{ start, end: this.endOf(node), text: writeItem(after, this.columnOf(start)) }];
  }

  private insertItems(node: YAMLSeq, index: number, items: readonly unknown[]): Edit {
    const neighbour = node.items[Math.max(0, index - 1)] as Node;
    const hyphen = this.hyphenOf(neighbour);
    const column = this.columnOf(hyphen);
    const lines = items.map((item) => `- ${writeItem(item, column + 2)}`);
    const gap = `\n${' '.repeat(column)}`;
    if (index === 0) return { start: hyphen, end: hyphen, text: lines.map((line) => line + gap).join('') };
    const end = this.endOf(neighbour);
    return { start: end, end, text: lines.map((line) => gap + line).join('') };
  }

  /** A new field stands after the one that comes before it in the form, as far as the file has it. */
  private insert(group: YAMLMap, key: string, value: unknown, order: readonly string[]): Edit {
    const earlier = order.slice(0, order.indexOf(key)).toReversed();
    const neighbour = earlier.map((name) => pairOf(group, name)).find((pair) => pair !== undefined);
    const column = this.columnOf(startOf(group.items[0] ?? group));
    const field = writeField(key, value, column);
    const gap = `\n${' '.repeat(column)}`;
    if (neighbour) {
      const end = this.endOf(neighbour);
      return { start: end, end, text: gap + field };
    }
    const start = startOf(group.items[0] ?? group);
    return { start, end: start, text: field + gap };
  }

  private replace(node: Node, value: unknown): Edit {
    const start = startOf(node);
    const inLine = writeShort(value);
    if (inLine !== undefined) return { start, end: this.endOf(node), text: inLine };
    const field = writeField('', value, Math.max(0, this.columnOf(this.startOfLine(start)) - 2));
    return { start, end: this.endOf(node), text: field.replace(/^: ?\n?\s*/, '') };
  }

  /** Quotes stay as they were where the new words allow it. */
  private replaceScalar(node: Node, value: unknown): Edit {
    const quote = isScalar(node) ? QUOTES[node.type ?? ''] : undefined;
    const isSimple = typeof value === 'string' && quote !== undefined && !value.includes(quote) && !value.includes('\\');
    return { start: startOf(node), end: this.endOf(node), text: isSimple ? quote + value + quote : writeScalar(value) };
  }

  /** Takes whole lines away, with the note that stands behind the value. */
  private removeLines(from: number, to: number): Edit {
    const start = this.startOfLine(from);
    const next = this.text.indexOf('\n', to);
    return { start, end: next === -1 ? this.text.length : next + 1, text: '' };
  }

  private endOf(node: Node | Pair): number {
    const inner = isPair(node) ? ((node.value as Node | null) ?? (node.key as Node)) : node;
    const [start = 0, end = start] = inner.range ?? [];
    return start + this.text.slice(start, end).trimEnd().length;
  }

  private hyphenOf(item: Node): number {
    return this.text.lastIndexOf('-', startOf(item) - 1);
  }

  private startOfLine(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  private columnOf(offset: number): number {
    return offset - this.startOfLine(offset);
  }

  private isBlock(node: Node): boolean {
    return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  }
}

const QUOTES: Record<string, string> = { QUOTE_SINGLE: "'", QUOTE_DOUBLE: '"' };

function pairOf(group: YAMLMap, key: string): Pair | undefined {
  return group.items.find((pair) => keyOf(pair) === key);
}

function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : pair.key;
}

function startOf(node: Node | Pair): number {
  return (isPair(node) ? (node.key as Node) : node).range?.[0] ?? 0;
}

function isGroup(value: unknown): value is FormData {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isSingle(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
