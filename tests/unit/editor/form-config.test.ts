/** The form and the schema cannot differ: every field is in the form, and every list offers just what the content holds. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '~/commands/surroundings.ts';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '~/content-model/collections.ts';
import { listFilledFolders, readContentFolder } from '~/content-model/read-content.ts';
import { choicesAt, descriptionAt, isOptionalAt, keysAt } from '~/content-model/schema-of.ts';
import { POINTERS } from '~/content-rules/references-exist.ts';
import { listFormCollections, readTerms, writeFormConfig, type FormCollection } from '~/editor/form-config.ts';
import { WORD_FIELD, type FormField } from '~/editor/form-values.ts';

const { files } = readContentFolder(contentFolder());
const terms = readTerms(files);
const collections = listFormCollections(COLLECTION_NAMES, terms);

/** Every field of a form, those within lists and groups too, with its path in a file. */
function listAll(fields: readonly FormField[], path: (string | number)[] = []): { field: FormField; path: (string | number)[] }[] {
  return fields
    .filter(({ name }) => name !== WORD_FIELD && name !== 'body')
    .flatMap((field) => {
      const here = [...path, field.name];
      return [{ field, path: here }, ...listAll(field.fields ?? [], field.widget === 'list' ? [...here, 0] : here)];
    });
}

function pointerOf(collection: FormCollection, path: (string | number)[]): string | undefined {
  return POINTERS[collection.name]?.[path.filter((step) => typeof step === 'string').join('.')];
}

describe.each(collections.map((collection) => ({ name: collection.name, collection })))('The form of $name', ({ name, collection }) => {
  const { schema } = COLLECTIONS[name];
  const all = listAll(collection.fields);

  test('has every field of the schema, in its order, and no other', () => {
    const atTheTop = collection.fields.map((field) => field.name).filter((field) => field !== 'body');
    expect(atTheTop).toEqual(keysAt(schema, []));
    const groups = all.filter(({ field }) => field.fields);
    for (const { field, path } of groups) {
      const inner = (field.fields ?? []).map((each) => each.name).filter((each) => each !== WORD_FIELD);
      expect(inner).toEqual(keysAt(schema, field.widget === 'list' ? [...path, 0] : path));
    }
  });

  test('has a body where its files have one, shown as it is written', () => {
    const body = collection.fields.find((field) => field.name === 'body');
    if (COLLECTIONS[name].extension === '.mdx') expect(body).toMatchObject({ widget: 'markdown', modes: ['raw'], required: false });
    else expect(body).toBeUndefined();
  });

  test('offers for each list of the vocabulary just its terms, and for each choice just the words of the schema', () => {
    for (const { field, path } of all) {
      const offered = (field.options ?? []).map(({ value }) => value).filter((value) => !(field.words ?? []).includes(value));
      const pointer = pointerOf(collection, path);
      if (pointer?.startsWith('vocabulary/')) expect({ path, offered }).toEqual({ path, offered: idsOf(pointer) });
      else if (field.widget === 'select') {
        const choices = field.multiple ? choicesAt(schema, [...path, 0]) : choicesAt(schema, path);
        expect({ path, offered }).toEqual({ path, offered: choices });
        expect(offered.length).toBeGreaterThan(0);
      }
    }
  });

  test('lets one choose whatever points at another file', () => {
    for (const { field, path } of all) {
      const pointer = pointerOf(collection, path);
      if (pointer === undefined || pointer.startsWith('vocabulary/') || pointer === 'own sources') continue;
      expect({ path, widget: field.widget, collection: field.collection }).toEqual({ path, widget: 'relation', collection: pointer });
    }
  });

  test('asks for what the schema asks for, and says what to write in its words', () => {
    for (const { field, path } of all.filter(({ path }) => path.length === 1)) {
      expect({ path, isAsked: field.required }).toEqual({ path, isAsked: !isOptionalAt(schema, path) });
    }
    const silent = all.filter(({ field }) => !field.hint && !field.options && field.widget !== 'relation' && !field.fields);
    // Only a description that names nothing but a place in the repository may be missing.
    expect(silent.filter(({ path }) => descriptionAt(schema, path) !== undefined).map(({ path }) => path)).toEqual([]);
  });

  test('keeps phone numbers and days as words', () => {
    for (const { field } of all.filter(({ field: each }) => each.widget === 'datetime')) expect(field.format).toBe('YYYY-MM-DD');
    for (const { field, path } of all.filter(({ path: each }) => ['value', 'page_date'].includes(String(each.at(-1))))) {
      expect({ path, widget: field.widget }).toEqual({ path, widget: 'string' });
    }
  });
});

test('every folder of the content has its form, and no empty one', () => {
  const held = listFilledFolders(contentFolder());
  expect(
    listFormCollections(held, terms)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([...held].toSorted());
  expect(held).toContain('services');
});

test('nothing is published or deleted from the editor, and a name once given to a file stays', () => {
  for (const collection of collections) expect(collection).toMatchObject({ publish: false, delete: false, slug: '{{slug}}' });
  const config = parse(writeFormConfig(collections, undefined)) as Record<string, unknown>;
  expect(config).toMatchObject({ publish_mode: 'editorial_workflow' });
  expect(config.backend).toBeUndefined();
});

test('on GitHub, the editor asks the service that signs in, and lets whoever may not write propose from a copy', () => {
  const backend = {
    kind: 'github',
    repository: 'forum/local-offer',
    branch: 'main',
    signIn: 'https://sign-in.example/github/auth',
  } as const;
  const config = parse(writeFormConfig(collections, backend)) as Record<string, unknown>;
  expect(config.backend).toMatchObject({
    name: 'github',
    repo: 'forum/local-offer',
    branch: 'main',
    base_url: 'https://sign-in.example',
    auth_endpoint: 'github/auth',
    open_authoring: true,
  });
});

test('what is written as configuration is read as the same forms', () => {
  const config = parse(writeFormConfig(collections, undefined)) as { collections: unknown };
  expect(config.collections).toEqual(JSON.parse(JSON.stringify(collections)));
});

function idsOf(pointer: string): string[] {
  return terms(pointer.slice('vocabulary/'.length)).map(({ id }) => id);
}

/** So that a new collection is not forgotten. */
test('every collection of the model has a form', () => {
  expect(collections.map(({ name }) => name).toSorted()).toEqual([...COLLECTION_NAMES].toSorted() satisfies CollectionName[]);
});
