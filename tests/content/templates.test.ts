/** The blank files that the check sends people to: each must be one that they can start from. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '~/content-model/collections.ts';
import { readFields, readFrontMatter } from '~/content-model/read-content.ts';
import { isOptionalAt, keysAt } from '~/content-model/schema-of.ts';

const folder = join(contentFolder(), '_templates');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'README.md') : [];

/** `service.mdx` is for services, `glossary-term.yaml` for the glossary. */
function groupOf(name: string): CollectionName | undefined {
  const stem = name.replace(/\.\w+$/, '');
  return COLLECTION_NAMES.find((group) => group === stem || group === `${stem}s` || stem.startsWith(`${group}-`));
}

describe('The blank files', () => {
  test('are there', () => {
    expect(names).not.toEqual([]);
  });

  test.each(names)('%s is for a collection, can be read, and asks for just the fields that it must have and others that there are', (name) => {
    const group = groupOf(name);
    if (!group) throw new Error(`No collection is called like ${name}.`);
    const { extension, schema } = COLLECTIONS[group];
    expect(name.endsWith(extension)).toBe(true);
    const text = readFileSync(join(folder, name), 'utf8');
    const file = extension === '.mdx' ? readFrontMatter(group, 'blank', name, text) : readFields(group, 'blank', name, text);
    expect(file.problems).toEqual([]);
    const fields = Object.keys(file.fields ?? {});
    const known = keysAt(schema, []);
    expect(known).toEqual(expect.arrayContaining(fields));
    expect(fields).toEqual(expect.arrayContaining(known.filter((field) => !isOptionalAt(schema, [field]))));
  });
});
