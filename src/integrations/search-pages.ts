/**
 * The pages as search sees them. What a page says is read from the fragments that Pagefind made of the built pages, so that any
 * page with a kind is found, whatever made it; what decides about a service is read from its content file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { service, type ServiceData } from '../content-model/service.ts';
import { readContentFolder, type ContentFolder } from '../content-model/read-content.ts';
import { searchWords } from '../content-model/search-words.ts';
import { place, type PlaceData } from '../content-model/place.ts';
import type { Filed } from '../directory/directory.ts';
import { glossaryTerm } from '../content-model/glossary-term.ts';
import { VOCABULARIES } from '../content-model/collections.ts';
import type { AreaTerm, ReferralTerm, Term } from '../content-model/vocabulary.ts';
import { paths } from '../navigation/addresses.ts';
import type { FamiliesWords, Topic } from '../search/families-words.ts';
import type { PageText } from '../search/make-search-data.ts';
import type { SearchFacets } from '../search/page-table.ts';
import type { GlossaryWord } from '../search/search-data.ts';

/** One of Pagefind's fragments, as far as we use it. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  anchors: { element: string; text: string }[];
}

/** Headings that stand on many pages say nothing about one of them. */
const MOST_PAGES_WITH_A_HEADING = 3;

/** Reads the pages of a built site. `folder` is its top; `facets` are those of services by their address. */
export function readPages(folder: string, facets: ReadonlyMap<string, SearchFacets>): PageText[] {
  const fragments = readFragments(join(folder, 'pagefind', 'fragment'));
  const headings = new Map<string, number>();
  const headingsOf = (fragment: Fragment) =>
    fragment.anchors
      .filter(({ element }) => /^h[23]$/.test(element))
      .map(({ text }) => text.trim())
      .filter(Boolean);
  for (const text of fragments.flatMap(headingsOf)) headings.set(text, (headings.get(text) ?? 0) + 1);
  return fragments.map((fragment) => ({
    text: fragment.content,
    page: {
      address: fragment.url,
      title: fragment.meta.title ?? '',
      kind: fragment.filters.kind?.[0] ?? '',
      otherWords: (fragment.meta.words ?? '').split(', ').filter(Boolean),
      summary: fragment.meta.summary ?? '',
      headings: headingsOf(fragment).filter((text) => (headings.get(text) ?? 0) <= MOST_PAGES_WITH_A_HEADING),
      facts: fragment.meta.facts ?? '',
      phone: fragment.meta.phone ?? '',
      caution: fragment.meta.caution ?? '',
      facets: facets.get(fragment.url),
    },
  }));
}

function readFragments(folder: string): Fragment[] {
  return readdirSync(folder)
    .map((name) => {
      const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
      return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** What of the content search needs, beside the pages. */
export interface SearchContent {
  facets: Map<string, SearchFacets>;
  needs: Term[];
  help: Term[];
  areas: AreaTerm[];
  words: FamiliesWords;
  glossary: GlossaryWord[];
  /** The postcode sectors of each service's places. */
  sectors: Record<string, string[]>;
}

/** Reads it from a content folder. Files that are wrong are left out: the content check has already said so. */
export function readSearchContent(contentFolder: string): SearchContent {
  const folder = readContentFolder(contentFolder, ['services', 'places', 'glossary', 'search-words', 'vocabulary']);
  const terms = <Kind>(name: keyof typeof VOCABULARIES) => {
    const file = folder.files.find((each) => each.group === 'vocabulary' && each.id === name);
    return VOCABULARIES[name].parse(file?.fields).terms as Kind[];
  };
  const needs = terms<Term>('needs');
  const help = terms<Term>('help');
  const areas = terms<AreaTerm>('areas');
  const referral = new Map(terms<ReferralTerm>('referral').map((term) => [term.id, term]));
  const services = parseAll(folder, 'services', service);
  const facets = new Map(services.map(({ id, data }) => [paths.service(id), facetsOf(data, needs, referral)]));
  const sectors = findSectors(services, parseAll(folder, 'places', place));
  return { facets, needs, help, areas, sectors, words: readWords(folder), glossary: readGlossary(folder) };
}

function facetsOf(data: ServiceData, needs: readonly Term[], referral: ReadonlyMap<string, ReferralTerm>): SearchFacets {
  return {
    needs: Array.isArray(data.needs) ? data.needs.filter((id) => needs.some((term) => term.id === id)) : [],
    help: data.help,
    areas: data.areas,
    ages: data.ages,
    isFree: data.cost === 'free',
    needsNoDiagnosis: data.diagnosis === 'no',
    needsNoPlan: data.plan === 'no',
    isSelfReferred: referral.get(data.referral)?.self === 'yes',
    isClosed: data.status === 'closed',
    isPaused: data.status === 'paused',
  };
}

function findSectors(services: readonly Filed<ServiceData>[], places: readonly Filed<PlaceData>[]): Record<string, string[]> {
  const sectorOf = new Map(places.flatMap(({ id, data }) => (data.postcode ? [[id, data.postcode.value.slice(0, -2)] as const] : [])));
  return Object.fromEntries(
    services.flatMap(({ id, data }) => {
      const found = [...new Set(data.places.flatMap((each) => sectorOf.get(each) ?? []))];
      return found.length > 0 ? [[id, found]] : [];
    }),
  );
}

function readWords(folder: ContentFolder): FamiliesWords {
  const files = parseAll(folder, 'search-words', searchWords);
  return {
    same: files.flatMap(({ data }) => data.same),
    light: files.flatMap(({ data }) => data.light),
    topics: files.flatMap(({ data }) => data.topics.map((topic): Topic => topic)),
  };
}

function readGlossary(folder: ContentFolder): GlossaryWord[] {
  return parseAll(folder, 'glossary', glossaryTerm).map(({ id, data }) => ({
    id,
    title: data.title,
    standsFor: data.stands_for ?? '',
    meaning: data.meaning,
    also: data.also,
  }));
}

function parseAll<Data>(
  folder: ContentFolder,
  group: string,
  schema: { safeParse(fields: unknown): { success: boolean; data?: Data } },
): Filed<Data>[] {
  return folder.files
    .filter((file) => file.group === group)
    .flatMap(({ id, fields }) => {
      const { data } = schema.safeParse(fields);
      return data === undefined ? [] : [{ id, data }];
    });
}
