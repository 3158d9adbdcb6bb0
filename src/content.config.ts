import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './commands/surroundings.ts';
import { COLLECTIONS, type CollectionName } from './content-model/collections.ts';

/** An area that does not need a collection leaves its folder out. */
const emptyLoader: Loader = { name: 'empty', load: async ({ store }) => store.clear() };

function collection<Name extends CollectionName>(name: Name) {
  const folder = join(contentFolder(), name);
  const { extension, schema } = COLLECTIONS[name] as (typeof COLLECTIONS)[Name];
  const loader = existsSync(folder)
    ? glob({ base: pathToFileURL(`${folder}/`), pattern: [`*${extension}`, '!_*'], generateId: ({ entry }) => entry.slice(0, -extension.length) })
    : emptyLoader;
  return defineCollection({ loader, schema });
}

export const collections = {
  services: collection('services'),
  organisations: collection('organisations'),
  places: collection('places'),
  guides: collection('guides'),
  situations: collection('situations'),
  waits: collection('waits'),
  glossary: collection('glossary'),
  pages: collection('pages'),
};
