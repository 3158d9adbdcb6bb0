import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './commands/surroundings.ts';
import { COLLECTIONS, type CollectionName } from './content-model/collections.ts';
import { pagesIn } from './integrations/content-loader.ts';

/** An area that does not need a collection leaves its folder out. */
const emptyLoader: Loader = { name: 'empty', load: ({ store }) => Promise.resolve(store.clear()) };

function loaderOf(name: CollectionName): Loader {
  const folder = join(contentFolder(), name);
  const { extension } = COLLECTIONS[name];
  if (!existsSync(folder)) return emptyLoader;
  if (extension === '.mdx') return pagesIn(folder, name);
  const generateId = ({ entry }: { entry: string }) => entry.slice(0, -extension.length);
  return glob({ base: pathToFileURL(`${folder}/`), pattern: [`*${extension}`, '!_*'], generateId });
}

export const collections = {
  services: defineCollection({ loader: loaderOf('services'), schema: COLLECTIONS.services.schema }),
  organisations: defineCollection({ loader: loaderOf('organisations'), schema: COLLECTIONS.organisations.schema }),
  places: defineCollection({ loader: loaderOf('places'), schema: COLLECTIONS.places.schema }),
  guides: defineCollection({ loader: loaderOf('guides'), schema: COLLECTIONS.guides.schema }),
  situations: defineCollection({ loader: loaderOf('situations'), schema: COLLECTIONS.situations.schema }),
  waits: defineCollection({ loader: loaderOf('waits'), schema: COLLECTIONS.waits.schema }),
  glossary: defineCollection({ loader: loaderOf('glossary'), schema: COLLECTIONS.glossary.schema }),
  events: defineCollection({ loader: loaderOf('events'), schema: COLLECTIONS.events.schema }),
  'young-people': defineCollection({ loader: loaderOf('young-people'), schema: COLLECTIONS['young-people'].schema }),
  professionals: defineCollection({ loader: loaderOf('professionals'), schema: COLLECTIONS.professionals.schema }),
  'easy-read': defineCollection({ loader: loaderOf('easy-read'), schema: COLLECTIONS['easy-read'].schema }),
  voices: defineCollection({ loader: loaderOf('voices'), schema: COLLECTIONS.voices.schema }),
  news: defineCollection({ loader: loaderOf('news'), schema: COLLECTIONS.news.schema }),
  duties: defineCollection({ loader: loaderOf('duties'), schema: COLLECTIONS.duties.schema }),
  pages: defineCollection({ loader: loaderOf('pages'), schema: COLLECTIONS.pages.schema }),
};
