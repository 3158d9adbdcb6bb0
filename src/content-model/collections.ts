/** Which folder of content/ holds what, and the schema each file in it must fit. */
import type { z } from 'zod';
import { duty } from './duty.ts';
import { event } from './event.ts';
import { glossaryTerm } from './glossary-term.ts';
import { guide } from './guide.ts';
import { organisation } from './organisation.ts';
import { easyReadPage, newsItem, page, professionalPage, voice, youngPersonPage } from './page.ts';
import { place } from './place.ts';
import { service } from './service.ts';
import { dangerPhrases, searchWords } from './search-words.ts';
import { redirects, siteSettings } from './site-settings.ts';
import { situation } from './situation.ts';
import { ageVocabulary, areaVocabulary, referralVocabulary, vocabulary } from './vocabulary.ts';
import { wait } from './wait.ts';

export interface CollectionShape {
  /** `.mdx` files have front matter and text; `.yaml` files have fields only. */
  extension: '.mdx' | '.yaml';
  schema: z.ZodType;
}

export const COLLECTIONS = {
  services: { extension: '.mdx', schema: service },
  organisations: { extension: '.yaml', schema: organisation },
  places: { extension: '.yaml', schema: place },
  guides: { extension: '.mdx', schema: guide },
  situations: { extension: '.mdx', schema: situation },
  waits: { extension: '.mdx', schema: wait },
  events: { extension: '.mdx', schema: event },
  glossary: { extension: '.yaml', schema: glossaryTerm },
  'young-people': { extension: '.mdx', schema: youngPersonPage },
  professionals: { extension: '.mdx', schema: professionalPage },
  'easy-read': { extension: '.yaml', schema: easyReadPage },
  voices: { extension: '.yaml', schema: voice },
  news: { extension: '.mdx', schema: newsItem },
  pages: { extension: '.mdx', schema: page },
  duties: { extension: '.yaml', schema: duty },
  'search-words': { extension: '.yaml', schema: searchWords },
} as const satisfies Record<string, CollectionShape>;
export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** The lists in content/vocabulary/, one file each. */
export const VOCABULARIES = {
  needs: vocabulary,
  ages: ageVocabulary,
  areas: areaVocabulary,
  help: vocabulary,
  access: vocabulary,
  referral: referralVocabulary,
} as const;

/** Single files at the top of content/. */
export const SINGLE_FILES = {
  'site.yaml': siteSettings,
  'redirects.yaml': redirects,
  'danger-phrases.yaml': dangerPhrases,
} as const;
