/**
 * Reads a content folder from the disk into plain data, keeping the line of every field so that a mistake can be
 * shown where it stands. Nothing here decides whether the content is right: that is content-rules' work.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import {
  COLLECTIONS, COLLECTION_NAMES, SINGLE_FILES, VOCABULARIES, type CollectionName,
} from './collections.ts';

/** A step into a field: ['contacts', 0, 'value']. */
export type FieldPath = readonly (string | number)[];

/** What the YAML reader could not understand, in its own words. */
export interface YamlProblem {
  line: number;
  code: string;
  message: string;
}

export interface ContentFile {
  /** The collection, `vocabulary`, or `single` for a file at the top of the folder. */
  group: CollectionName | 'vocabulary' | 'single';
  /** The file name without its ending. It stands in the address. */
  id: string;
  /** The path to show people, starting with `content/`. */
  path: string;
  fields: unknown;
  problems: YamlProblem[];
  /** The text below the front matter; empty for a file of fields only. */
  body: string;
  /** The line of the file on which the body starts, counting from 1. */
  bodyLine: number;
  /** The line on which a field stands, or that of the nearest field above it when it is missing. */
  lineOf(path: FieldPath): number;
}

export interface ContentFolder {
  files: ContentFile[];
  /** Files that are in a folder we know but have the wrong ending, and folders we do not know. */
  strays: { path: string; expected: string }[];
}

/** Reads every file of a content folder. Folders that are missing count as empty: another area may not need them. */
export function readContentFolder(folder: string): ContentFolder {
  const files: ContentFile[] = [];
  const strays: ContentFolder['strays'] = [];
  for (const name of COLLECTION_NAMES) readGroup(folder, name, COLLECTIONS[name].extension, files, strays);
  readGroup(folder, 'vocabulary', '.yaml', files, strays);
  for (const name of Object.keys(SINGLE_FILES)) {
    const path = join(folder, name);
    if (existsSync(path)) files.push(readFields('single', name.replace(/\.yaml$/, ''), `content/${name}`, readFileSync(path, 'utf8')));
  }
  for (const file of files) {
    if (file.group === 'vocabulary' && !(file.id in VOCABULARIES)) {
      strays.push({ path: file.path, expected: `one of ${Object.keys(VOCABULARIES).join(', ')}` });
    }
  }
  return { files, strays };
}

function readGroup(
  folder: string,
  group: CollectionName | 'vocabulary',
  extension: string,
  files: ContentFile[],
  strays: ContentFolder['strays'],
) {
  const directory = join(folder, group);
  if (!existsSync(directory)) return;
  for (const name of readdirSync(directory).sort()) {
    if (name.startsWith('_') || name.startsWith('.') || name === 'README.md') continue;
    const shown = `content/${group}/${name}`;
    if (!name.endsWith(extension)) {
      strays.push({ path: shown, expected: `a file that ends with ${extension}` });
      continue;
    }
    const text = readFileSync(join(directory, name), 'utf8');
    const id = name.slice(0, -extension.length);
    files.push(extension === '.mdx' ? readFrontMatter(group, id, shown, text) : readFields(group, id, shown, text));
  }
}

/** Reads a file that is fields only. */
export function readFields(group: ContentFile['group'], id: string, path: string, text: string): ContentFile {
  return { group, id, path, ...readYaml(text, 0), body: '', bodyLine: 0 };
}

/** Reads a file of front matter, between two lines of three hyphens, and text. */
export function readFrontMatter(group: ContentFile['group'], id: string, path: string, text: string): ContentFile {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    const problem = { line: 1, code: 'NO_FRONT_MATTER', message: 'no front matter' };
    return { group, id, path, fields: null, problems: [problem], body: '', bodyLine: 1, lineOf: () => 1 };
  }
  const bodyLine = match[0].split('\n').length;
  return { group, id, path, ...readYaml(match[1] ?? '', 1), body: text.slice(match[0].length), bodyLine };
}

function readYaml(text: string, linesBefore: number) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const problems = document.errors.map((error) => ({
    line: counter.linePos(error.pos[0]).line + linesBefore,
    code: error.code,
    message: error.message,
  }));
  const lineOf = (path: FieldPath) => lineOfField(document, counter, path) + linesBefore;
  return { fields: problems.length > 0 ? null : (document.toJS() as unknown), problems, lineOf };
}

function lineOfField(document: Document, counter: LineCounter, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pairs = parent && typeof parent === 'object' && 'items' in parent ? (parent.items as unknown[]) : [];
    for (const pair of pairs) {
      const at = pair && typeof pair === 'object' && 'key' in pair ? pair.key : undefined;
      if (isNode(at) && 'value' in at && at.value === key && at.range) return counter.linePos(at.range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
