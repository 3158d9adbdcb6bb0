/** The words that describe a field are shown to volunteers, and examples are taken from them: each must be one that we would accept. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { COLLECTIONS, COLLECTION_NAMES, SINGLE_FILES, VOCABULARIES } from '~/content-model/collections.ts';
import { choicesAt, descriptionAt, exampleAt, isOptionalAt, keysAt, schemaOf, shapeAt } from '~/content-model/schema-of.ts';

interface Field {
  name: string;
  schema: z.ZodType;
  path: (string | number)[];
}

const SCHEMAS: [string, z.ZodType][] = [
  ...COLLECTION_NAMES.map((name): [string, z.ZodType] => [name, COLLECTIONS[name].schema]),
  ...Object.entries(VOCABULARIES),
  ...Object.entries(SINGLE_FILES),
];
const FIELDS = SCHEMAS.flatMap(([name, schema]) => listFields(name, schema, []));

/** Every field of a schema, and those inside it. */
function listFields(name: string, schema: z.ZodType, path: (string | number)[]): Field[] {
  const inside = keysAt(schema, path).flatMap((key) => listFields(name, schema, [...path, key]));
  const isList = shapeAt(schema, path).startsWith('list');
  const items = isList ? listFields(name, schema, [...path, 0]) : [];
  return [...(path.length > 0 ? [{ name: `${name}: ${path.join('.')}`, schema, path }] : []), ...inside, ...items];
}

/** What the schema says about a value at a path, when it stands alone in an otherwise empty file. */
function issuesAt({ schema, path }: Field, value: unknown): unknown[] {
  const fields = path.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
  const issues = schema.safeParse(fields).error?.issues ?? [];
  return issues.filter(
    (issue) => issue.code !== 'custom' && issue.path.length >= path.length && path.every((step, index) => issue.path[index] === step),
  );
}

describe('Every field', () => {
  test('is found, in lists and groups as well', () => {
    const names = FIELDS.map(({ name }) => name);
    expect(names).toContain('services: contacts.0.value');
    expect(names).toContain('services: not_for.0.who');
    expect(names).toContain('waits: figure.source');
    expect(names).toContain('redirects.yaml: 0.from');
    expect(names.length).toBeGreaterThan(200);
  });

  test('is described to the person who fills it in', () => {
    for (const { name, schema, path } of FIELDS) {
      const described = descriptionAt(schema, path);
      expect(described, name).toBeTruthy();
      expect(described, name).not.toMatch(/undefined|\bids?\b from|Dudley|dudley|DY\d/);
    }
  });

  test('has an example that fits, if it has one', () => {
    const fields = FIELDS.filter(({ schema, path }) => exampleAt(schema, path) !== undefined);
    expect(fields.length).toBeGreaterThan(40);
    for (const field of fields) expect(issuesAt(field, parse(exampleAt(field.schema, field.path) ?? '')), field.name).toEqual([]);
  });

  test('names its choices in its description, if there are any', () => {
    for (const { name, schema, path } of FIELDS) {
      for (const choice of choicesAt(schema, path)) expect(descriptionAt(schema, path), name).toContain(choice);
    }
  });
});

describe('A schema', () => {
  const { schema } = COLLECTIONS.services;

  test('tells which fields there are, at the top and inside', () => {
    expect(keysAt(schema, [])).toContain('summary');
    expect(keysAt(schema, ['contacts', 1])).toContain('standing');
    expect(keysAt(schema, ['ages'])).toEqual(['from', 'to']);
    expect(keysAt(schema, ['title'])).toEqual([]);
    expect(keysAt(schema, ['nothing', 'at', 'all'])).toEqual([]);
  });

  test('tells which fields may be left out', () => {
    expect([isOptionalAt(schema, ['title']), isOptionalAt(schema, ['cost_note']), isOptionalAt(schema, ['related'])]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('tells what is written in a field', () => {
    const shapes = ['title', 'help', 'steps', 'contacts', 'confirmed', 'ages'].map((field) => shapeAt(schema, [field]));
    expect(shapes).toEqual(['value', 'list of names', 'list of words', 'list of groups', 'group', 'value']);
  });

  test('does not take what every object has for a field', () => {
    expect(descriptionAt(schema, ['constructor'])).toBeUndefined();
    expect(schemaOf({ group: 'vocabulary', id: 'constructor' })).toBeUndefined();
    expect(schemaOf({ group: 'single', id: 'toString' })).toBeUndefined();
  });
});
