/** The whole content as the rules see it: every file, with what its schema and the reader of texts say about it. */
import type { z } from 'zod';
import type { ContentFile, ContentFolder, FieldPath } from '../content-model/read-content.ts';
import { readBody, type BodyReading } from '../content-model/safe-body.ts';
import { schemaOf } from '../content-model/schema-of.ts';
import type { Finding } from './finding.ts';

export type Issue = z.core.$ZodIssue;

export interface CheckedFile extends ContentFile {
  /** What its fields must fit. */
  schema: z.ZodType | undefined;
  /** Where they do not. Empty too for a file that cannot be read. */
  issues: readonly Issue[];
  reading: BodyReading;
  /** Whether the fields at a path are of the right kind: if not, that is said once, and no rule says more about them. */
  isSound(path: FieldPath): boolean;
}

export interface Content extends Omit<ContentFolder, 'files'> {
  files: CheckedFile[];
  /** The files of a group by their ids, even of those whose fields are wrong: one mistake is then reported once. */
  idsOf(group: string): ReadonlySet<string>;
  /** The terms of a vocabulary; undefined when it cannot be read, which is reported once, where it stands. */
  termsOf(name: string): ReadonlySet<string> | undefined;
}

/** A rule: what it is called, why it exists, and how it looks at the whole content. */
export interface Rule {
  name: string;
  /** Why it matters, in words for the person who edits. */
  reason: string;
  check(content: Content): Finding[];
}

/** Holds every file against its schema, reads every text once, and sorts the ids. */
export function parseContent(folder: ContentFolder): Content {
  const files = folder.files.map(checkFile);
  const ids = new Map<string, Set<string>>();
  for (const { group, id } of files) ids.set(group, (ids.get(group) ?? new Set()).add(id));
  const terms = new Map(files.filter((file) => file.group === 'vocabulary').map((file) => [file.id, readTerms(file.fields)]));
  return {
    ...folder,
    files,
    idsOf: (group) => ids.get(group) ?? new Set(),
    termsOf: (name) => terms.get(name),
  };
}

/** An object of fields, or undefined for anything else. */
export function fieldsIn(value: unknown): Record<string, unknown> | undefined {
  return isRecord(value) ? value : undefined;
}

/** The items of a list, or none for anything else. */
export function itemsIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function checkFile(file: ContentFile): CheckedFile {
  const schema = schemaOf(file);
  const isReadable = file.fields !== null || file.problems.length === 0;
  const result = isReadable ? schema?.safeParse(file.fields) : undefined;
  const issues = result?.error?.issues ?? [];
  const wrong = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  const isSound = (path: FieldPath) => !wrong.some((above) => above.every((step, index) => step === path[index]));
  return { ...file, schema, issues, isSound, reading: readBody(file.body) };
}

function readTerms(fields: unknown): Set<string> | undefined {
  const terms = fieldsIn(fields)?.terms;
  if (!Array.isArray(terms)) return undefined;
  return new Set(terms.map((term) => fieldsIn(term)?.id).filter((id): id is string => typeof id === 'string'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
