/**
 * Reads a content folder from the disk into plain data, keeping the line of every field so that a mistake can be
 * shown where it stands. Nothing here decides whether the content is right: that is content-rules' work.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, COLLECTION_NAMES, SINGLE_FILES, VOCABULARIES, type CollectionName } from './collections.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml, type FieldPath, type YamlFields, type YamlProblem } from './read-yaml.ts';

export type { FieldPath, YamlProblem };

export interface ContentFile extends YamlFields {
  /** The collection, `vocabulary`, or `single` for a file at the top of the folder. */
  group: CollectionName | 'vocabulary' | 'single';
  /** The file name without its ending. It stands in the address. */
  id: string;
  /** The path to show people, starting with `content/`. */
  path: string;
  /** The whole file as it was read. */
  text: string;
  /** The text below the front matter; empty for a file of fields only. */
  body: string;
  /** The line of the file on which the body starts, counting from 1. */
  bodyLine: number;
}

/** Something in the folder that no page will be made of. */
export interface Stray {
  path: string;
  /** What should stand there, to follow "We expected". */
  expected: string;
  /** What to do about it, when there is more to say than to rename or move it. */
  fix?: string;
}

export interface ContentFolder {
  files: ContentFile[];
  strays: Stray[];
}

/** What may stand at the top of the folder besides the collections and single files. */
const OTHERS_AT_THE_TOP = new Set(['vocabulary', 'postcodes.json', 'README.md']);

/** Longer than any page should be. The readers behind us slow down or give up on files made to be huge. */
const MOST_CHARACTERS = 100_000;

/** Characters that cannot be seen and that some programs take for the end of a line. */
const HIDDEN = /(?<!^)\uFEFF|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFFD]|\r(?!\n)/;

/**
 * Reads the files of a content folder, or only those of some groups. Folders that are missing count as empty: another
 * area may not need them.
 */
export function readContentFolder(folder: string, groups?: readonly ContentFile['group'][]): ContentFolder {
  const files: ContentFile[] = [];
  const strays: Stray[] = [];
  const isWanted = (group: ContentFile['group']) => groups === undefined || groups.includes(group);
  for (const name of COLLECTION_NAMES.filter(isWanted)) readGroup(folder, name, COLLECTIONS[name].extension, files, strays);
  if (isWanted('vocabulary')) readGroup(folder, 'vocabulary', '.yaml', files, strays);
  for (const name of isWanted('single') ? Object.keys(SINGLE_FILES) : []) {
    const path = join(folder, name);
    if (existsSync(path)) files.push(readFields('single', name.replace(/\.yaml$/, ''), `content/${name}`, readFileSync(path, 'utf8')));
  }
  if (groups === undefined) strays.push(...findStraysAtTheTop(folder), ...findMissing(files));
  return { files, strays };
}

/** The collections that hold at least one file. */
export function listFilledFolders(folder: string): CollectionName[] {
  return COLLECTION_NAMES.filter((name) => {
    const directory = join(folder, name);
    return (
      existsSync(directory) && readdirSync(directory).some((file) => isContentName(file) && file.endsWith(COLLECTIONS[name].extension))
    );
  });
}

/** Blank files, hidden ones and notes to editors are no content. */
function isContentName(name: string): boolean {
  return !name.startsWith('_') && !name.startsWith('.') && name !== 'README.md';
}

function readGroup(folder: string, group: CollectionName | 'vocabulary', extension: string, files: ContentFile[], strays: Stray[]) {
  const directory = join(folder, group);
  if (!existsSync(directory)) return;
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const { name } = entry;
    if (!isContentName(name)) continue;
    const shown = `content/${group}/${name}`;
    if (!entry.isFile()) {
      const fix = entry.isDirectory()
        ? `Move the files of ${name} into content/${group}/ itself.`
        : 'Put the file itself here, not a link to it.';
      strays.push({ path: shown, expected: `only files in content/${group}/`, fix });
      continue;
    }
    if (!name.endsWith(extension)) {
      const better = `${name.replace(/(\.(mdx?|ya?ml|txt|html?|docx?|json))+$/i, '')}${extension}`;
      strays.push({ path: shown, expected: `a file name that ends with ${extension}`, fix: `Rename the file to ${better}` });
      continue;
    }
    const id = name.slice(0, -extension.length);
    if (group === 'vocabulary' && !Object.hasOwn(VOCABULARIES, id)) {
      const names = Object.keys(VOCABULARIES).map((known) => `${known}.yaml`);
      strays.push({ path: shown, expected: `one of ${names.join(', ')}`, fix: 'Rename the file to one of these, or delete it.' });
      continue;
    }
    const text = readFileSync(join(directory, name), 'utf8');
    files.push(extension === '.mdx' ? readFrontMatter(group, id, shown, text) : readFields(group, id, shown, text));
  }
}

function findStraysAtTheTop(folder: string): Stray[] {
  if (!existsSync(folder)) return [{ path: 'content/', expected: 'a folder of content', fix: `Check the name of the folder: ${folder}` }];
  const isKnown = (name: string) => OTHERS_AT_THE_TOP.has(name) || Object.hasOwn(COLLECTIONS, name) || Object.hasOwn(SINGLE_FILES, name);
  return readdirSync(folder)
    .filter((name) => !name.startsWith('_') && !name.startsWith('.') && !isKnown(name))
    .map((name) => ({
      path: `content/${name}`,
      expected: `only these folders: ${[...COLLECTION_NAMES, 'vocabulary'].join(', ')}`,
      fix: 'Rename it to one of these, or move what is in it to where it belongs.',
    }));
}

function findMissing(files: ContentFile[]): Stray[] {
  const needed = [...Object.keys(VOCABULARIES).map((name) => `content/vocabulary/${name}.yaml`), 'content/site.yaml'];
  const present = new Set(files.map((file) => file.path));
  return needed
    .filter((path) => !present.has(path))
    .map((path) => ({ path, expected: 'this file', fix: 'Put the file back. The site cannot be built without it.' }));
}

/** Reads a file that is fields only. */
export function readFields(group: ContentFile['group'], id: string, path: string, text: string): ContentFile {
  return withProblemsOfText({ group, id, path, text, ...readYamlSafely(text.replace(/^\uFEFF/, ''), 0), body: '', bodyLine: 0 });
}

/** Reads a file of front matter, between two lines of three hyphens, and text. */
export function readFrontMatter(group: ContentFile['group'], id: string, path: string, text: string): ContentFile {
  const parts = splitFrontMatter(text);
  if ('problem' in parts) {
    const problem = { line: parts.line, code: parts.problem, message: 'front matter' };
    return { group, id, path, text, ...unreadable(problem), body: '', bodyLine: 1 };
  }
  const { fields, body, bodyLine } = parts;
  return withProblemsOfText({ group, id, path, text, ...readYamlSafely(fields, 1), body, bodyLine });
}

function readYamlSafely(text: string, linesBefore: number): YamlFields {
  if (text.length > MOST_CHARACTERS) return unreadable({ line: 1, code: 'TOO_LONG', message: String(text.length) });
  try {
    return readYaml(text, linesBefore);
  } catch (error) {
    return unreadable({ line: 1, code: 'TOO_TANGLED', message: String(error) });
  }
}

function unreadable(problem: YamlProblem): YamlFields {
  return { fields: null, problems: [problem], lineOf: () => 1, writtenAt: () => undefined };
}

function withProblemsOfText(file: ContentFile): ContentFile {
  if (file.body.length > MOST_CHARACTERS) {
    const problem = { line: file.bodyLine, code: 'TOO_LONG', message: String(file.body.length) };
    return { ...file, body: '', problems: [...file.problems, problem] };
  }
  const hidden = HIDDEN.exec(file.text);
  if (!hidden) return file;
  const problem = { line: file.text.slice(0, hidden.index).split('\n').length, code: 'HIDDEN_CHARACTER', message: hidden[0] };
  return { ...file, problems: [problem, ...file.problems] };
}
