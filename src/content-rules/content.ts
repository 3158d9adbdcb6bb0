/** The whole content as the rules see it: every file, and the parsed data of those that fit their schema. */
import type { z } from 'zod';
import { COLLECTIONS, type CollectionName } from '../content-model/collections.ts';
import type { ContentFile, ContentFolder } from '../content-model/read-content.ts';
import { schemaOf } from '../content-model/schema-of.ts';
import type { Finding } from './finding.ts';

export interface ParsedFile<Data = unknown> extends ContentFile {
  data: Data;
}

export interface Content extends ContentFolder {
  /** Files whose fields fit their schema, by group and id. */
  parsed: ParsedFile[];
}

/** A rule: what it is called, why it exists, and how it looks at the whole content. */
export interface Rule {
  name: string;
  /** Why it matters, in words for the person who edits. */
  reason: string;
  check(content: Content): Finding[];
}

/** Parses every file that fits its schema. */
export function parseContent(folder: ContentFolder): Content {
  const parsed = folder.files.flatMap((file) => {
    const result = file.problems.length > 0 ? undefined : schemaOf(file)?.safeParse(file.fields);
    return result?.success ? [{ ...file, data: result.data }] : [];
  });
  return { ...folder, parsed };
}

/** The parsed files of one collection, typed by its schema. */
export function entriesOf<Name extends CollectionName>(content: Content, name: Name) {
  type Data = z.infer<(typeof COLLECTIONS)[Name]['schema']>;
  return content.parsed.filter((file) => file.group === name) as ParsedFile<Data>[];
}

/** Whether a file of that name exists, even when its fields are wrong: one mistake is then reported once. */
export function hasFile(content: Content, group: string, id: string): boolean {
  return content.files.some((file) => file.group === group && file.id === id);
}

/** The ids of the terms of a vocabulary. */
export function termIds(content: Content, name: string): string[] {
  const file = content.parsed.find((candidate) => candidate.group === 'vocabulary' && candidate.id === name);
  const data = file?.data as { terms: { id: string }[] } | undefined;
  return data?.terms.map((term) => term.id) ?? [];
}
