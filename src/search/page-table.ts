/**
 * The table of pages that search works on: of every page its name, the other words for it, its summary and the facts that
 * decide. It is written as columns of text, which compress far better than rows, and is enough to rank and to show a result.
 */
import type { Ages } from '../content-model/service.ts';

/** One page, as search knows it. */
export interface SearchPage {
  /** Its address on this site without the base, such as /services/anytown-helpline/. */
  address: string;
  title: string;
  kind: string;
  otherWords: string[];
  summary: string;
  /** The headings within it, where they say something of their own. */
  headings: string[];
  facts: string;
  phone: string;
  caution: string;
  facets?: SearchFacets | undefined;
}

/** What of a service decides whether it suits. */
export interface SearchFacets {
  needs: string[];
  help: string[];
  /** Ids of areas. */
  areas: string[];
  ages: Ages;
  isFree: boolean;
  needsNoDiagnosis: boolean;
  needsNoPlan: boolean;
  isSelfReferred: boolean;
  isClosed: boolean;
  isPaused: boolean;
}

export interface PackedPages {
  kinds: string[];
  terms: { needs: string[]; help: string[]; areas: string[] };
  /** Each a column: one line a page. */
  addresses: string;
  titles: string;
  kindOf: string;
  words: string;
  summaries: string;
  headings: string;
  facts: string;
  phones: string;
  cautions: string;
  facets: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';
const FLAGS = ['isFree', 'needsNoDiagnosis', 'needsNoPlan', 'isSelfReferred', 'isClosed', 'isPaused'] as const;

/** Packs pages into columns. Line breaks and bars in texts become spaces: they separate what is packed. */
export function packPages(pages: readonly SearchPage[], terms: PackedPages['terms']): PackedPages {
  const kinds = [...new Set(pages.map((page) => page.kind))];
  const column = (read: (page: SearchPage) => string) => pages.map((page) => clean(read(page))).join('\n');
  return {
    kinds,
    terms,
    addresses: column((page) => page.address.replace(/^\//, '').replace(/\/$/, '')),
    titles: column((page) => page.title),
    kindOf: pages.map((page) => LETTERS[kinds.indexOf(page.kind)] ?? '').join(''),
    words: pages.map((page) => page.otherWords.map(clean).join('|')).join('\n'),
    summaries: column((page) => page.summary),
    headings: pages.map((page) => page.headings.map(clean).join('|')).join('\n'),
    facts: column((page) => page.facts),
    phones: column((page) => page.phone),
    cautions: column((page) => page.caution),
    facets: pages.map((page) => (page.facets ? packFacets(page.facets, terms) : '')).join('\n'),
  };
}

/** Reads packed pages back, in their order. */
export function unpackPages(packed: PackedPages): SearchPage[] {
  const columns = (text: string) => text.split('\n');
  const titles = columns(packed.titles);
  const words = columns(packed.words);
  const summaries = columns(packed.summaries);
  const headings = columns(packed.headings);
  const facts = columns(packed.facts);
  const phones = columns(packed.phones);
  const cautions = columns(packed.cautions);
  const facets = columns(packed.facets);
  return columns(packed.addresses).map((address, index) => ({
    address: address ? `/${address}/` : '/',
    title: titles[index] ?? '',
    kind: packed.kinds[LETTERS.indexOf(packed.kindOf[index] ?? 'a')] ?? '',
    otherWords: split(words[index]),
    summary: summaries[index] ?? '',
    headings: split(headings[index]),
    facts: facts[index] ?? '',
    phone: phones[index] ?? '',
    caution: cautions[index] ?? '',
    facets: facets[index] ? unpackFacets(facets[index], packed.terms) : undefined,
  }));
}

function packFacets(facets: SearchFacets, terms: PackedPages['terms']): string {
  const name = (list: readonly string[], ids: readonly string[]) => ids.map((id) => LETTERS[list.indexOf(id)] ?? '').join('');
  const { ages } = facets;
  const end = (years: number | string) => (typeof years === 'number' ? String(years) : '');
  const written = typeof ages === 'string' ? (ages === 'any' ? 'any' : '') : `${end(ages.from)}-${end(ages.to)}`;
  const flags = FLAGS.map((flag) => (facets[flag] ? '1' : '0')).join('');
  return [name(terms.needs, facets.needs), name(terms.help, facets.help), name(terms.areas, facets.areas), written, flags].join(',');
}

function unpackFacets(packed: string, terms: PackedPages['terms']): SearchFacets {
  const [needs = '', help = '', areas = '', ages = '', flags = ''] = packed.split(',');
  const name = (list: readonly string[], letters: string) => [...letters].map((letter) => list[LETTERS.indexOf(letter)] ?? '');
  const isSet = (flag: (typeof FLAGS)[number]) => flags[FLAGS.indexOf(flag)] === '1';
  return {
    needs: name(terms.needs, needs),
    help: name(terms.help, help),
    areas: name(terms.areas, areas),
    ages: unpackAges(ages),
    isFree: isSet('isFree'),
    needsNoDiagnosis: isSet('needsNoDiagnosis'),
    needsNoPlan: isSet('needsNoPlan'),
    isSelfReferred: isSet('isSelfReferred'),
    isClosed: isSet('isClosed'),
    isPaused: isSet('isPaused'),
  };
}

function unpackAges(written: string): Ages {
  if (written === 'any') return 'any';
  const [from, to] = written.split('-');
  if (to === undefined) return 'not-known';
  return { from: from ? Number(from) : 'not-known', to: to ? Number(to) : 'not-known' };
}

function clean(text: string): string {
  return text.replace(/[\s|]+/g, ' ').trim();
}

function split(text: string | undefined): string[] {
  return text ? text.split('|') : [];
}
