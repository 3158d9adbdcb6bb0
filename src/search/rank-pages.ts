/**
 * Puts pages in order for a query. Why it is as it is: decisions/0010. Every part of the query (a word, or a topic that some words
 * name) has a worth, and a page earns of it what the best place of that word or topic in the page is worth.
 */
import { matchAges } from '../directory/ages.ts';
import type { Topic } from './families-words.ts';
import { keyOf, stemsOf, type IndexedPage, type PageIndex } from './page-index.ts';
import type { Preferences } from './preferences.ts';
import type { UnderstoodQuery, Intent } from './understand-query.ts';

export interface RankedPage {
  page: IndexedPage;
  score: number;
}

/** What decides about areas: which are a part of this place, and which serve all of it. */
export interface AreaTerms {
  local: readonly string[];
  everywhere: readonly string[];
}

/** How much a page counts by its kind. Schools, lists and organisations must not crowd out help. */
const KIND_WEIGHTS: Record<string, number> = {
  'School or college': 0.55,
  Lists: 0.78,
  Organisations: 0.66,
  Places: 0.62,
  Waiting: 0.86,
  'About this site': 0.7,
  'Words explained': 0.55,
  'For professionals': 0.85,
  'For young people': 0.92,
  'Easy read': 0.8,
  'What is on': 0.9,
  News: 0.5,
};

const NAME_WEIGHTS = { title: 1, words: 0.74, partOfWords: 0.6, headings: 0.45, summary: 0.4, facet: 0.3 };
/** A list that is named for a topic gathers all help with it. */
const LIST_OF_TOPIC = 1.15;
/** Results that earn less than this share of the best are not worth showing. */
const LEAST_SHARE = 0.16;
const LEAST_SCORE = 0.05;

/** The pages that answer a query, the best first. */
export function rankPages(index: PageIndex, query: UnderstoodQuery, areas: AreaTerms): RankedPage[] {
  const earned = new Map<number, number>();
  const earn = (position: number, points: number) => earned.set(position, (earned.get(position) ?? 0) + points);
  let total = 0;
  for (const part of query.parts) {
    total += part.worth;
    const best = new Map<number, number>();
    for (const option of part.options) {
      for (const [position, weight] of index.pagesWith(option.stem)) {
        best.set(position, Math.max(best.get(position) ?? 0, weight * option.weight));
      }
    }
    for (const [position, weight] of best) earn(position, part.worth * weight);
  }
  for (const { topic, sureness, worth } of query.topics) {
    total += worth;
    for (const [position, weight] of pagesAbout(index, topic)) earn(position, worth * weight * sureness);
  }
  if (total === 0) return [];
  const queryStems = new Set(query.stems);
  const queryKey = keyOf(query.stems);
  const ranked = [...earned].flatMap(([position, points]) => {
    const page = index.pages[position];
    if (!page) return [];
    const whole = points / total + sayWhole(page, queryKey, queryStems, index);
    const score = whole * weighKind(page, query.intent) * weighPreferences(page, query.preferences, areas) * weighStanding(page);
    return [{ page, score }];
  });
  ranked.sort((a, b) => b.score - a.score || a.page.position - b.page.position);
  const least = Math.max(LEAST_SCORE, (ranked[0]?.score ?? 0) * LEAST_SHARE);
  return ranked.filter(({ score }) => score >= least);
}

/** How much pages are about a topic: it is in the title, or among the other words, or only in the summary. */
function pagesAbout(index: PageIndex, topic: Topic): Map<number, number> {
  const about = new Map<number, number>();
  const raise = (position: number, weight: number) => {
    const before = about.get(position) ?? 0;
    about.set(position, Math.max(before, weight) + 0.06 * Math.min(before, weight));
  };
  for (const [rank, name] of [topic.name, ...topic.also].entries()) {
    const stems = stemsOf(name);
    const [rarest] = [...stems].sort((a, b) => index.pagesWith(a).size - index.pagesWith(b).size);
    if (rarest === undefined) continue;
    const strength = rank === 0 ? 1 : 0.9;
    for (const position of index.pagesWith(rarest).keys()) {
      const page = index.pages[position];
      if (page) raise(position, strength * weighName(page, stems));
    }
  }
  if (topic.need !== undefined || topic.help !== undefined) {
    for (const { position, facets } of index.pages) {
      if (!facets) continue;
      const isNeed = topic.need !== undefined && facets.needs.includes(topic.need);
      const isHelp = topic.help !== undefined && facets.help.includes(topic.help);
      if (isNeed || isHelp) raise(position, NAME_WEIGHTS.facet);
    }
  }
  return about;
}

function weighName(page: IndexedPage, stems: readonly string[]): number {
  if (stems.every((each) => page.titleStems.has(each))) {
    // "Short breaks in Anytown" is more about short breaks than a title of ten words.
    const isWholeList = page.kind === 'Lists' ? LIST_OF_TOPIC : 1;
    return NAME_WEIGHTS.title * isWholeList * (0.85 + (0.15 * stems.length) / Math.max(stems.length, page.titleStems.size));
  }
  const key = keyOf(stems);
  if (page.keys.has(key)) return NAME_WEIGHTS.words;
  if (page.phrases.some((phrase) => stems.every((each) => phrase.includes(each)))) return NAME_WEIGHTS.partOfWords;
  if (page.headings.some((heading) => hasAll(heading, stems))) return NAME_WEIGHTS.headings;
  if (hasAll(page.summary, stems)) return NAME_WEIGHTS.summary;
  return 0;
}

function hasAll(text: string, stems: readonly string[]): boolean {
  const held = new Set(stemsOf(text));
  return stems.every((each) => held.has(each));
}

/** More for a page whose title, or one of whose other words, is what was typed, or stands in it whole. */
function sayWhole(page: IndexedPage, queryKey: string, queryStems: ReadonlySet<string>, index: PageIndex): number {
  if (page.titleKey === queryKey) return 0.8;
  let more = 0;
  if (page.keys.has(queryKey)) more = 0.22;
  if ([...queryStems].every((each) => page.titleStems.has(each))) more = 0.34;
  const worth = (stems: Iterable<string>) => [...stems].reduce((sum, each) => sum + index.worthOf(each), 0);
  const all = worth(queryStems);
  if (page.titleStems.size > 1 && [...page.titleStems].every((each) => queryStems.has(each))) {
    more = Math.max(more, (0.4 * worth(page.titleStems)) / all);
  }
  for (const phrase of page.phrases) {
    if (phrase.length > 1 && phrase.every((each) => queryStems.has(each))) more = Math.max(more, (0.3 * worth(phrase)) / all);
  }
  return more;
}

function weighKind(page: IndexedPage, intent: Intent): number {
  const { kind } = page;
  if (kind === 'School or college' && intent.isForSchools) return 0.8;
  if (kind === 'Waiting' && intent.isAboutWaiting) return 1.12;
  if (kind === 'For professionals' && intent.isProfessional) return 1.1;
  if (kind === 'For young people' && intent.isYoungPerson) return 1.12;
  if (kind === 'Easy read' && intent.isEasyRead) return 1.1;
  const isExplaining = kind === 'Guides' || kind === 'What is happening';
  if (isExplaining) return intent.isQuestion ? 1.12 : 1.03;
  return KIND_WEIGHTS[kind] ?? 1;
}

/** What suits the age, the place and the means comes first; what is known not to suit goes down, and nothing goes away. */
function weighPreferences({ facets }: IndexedPage, wanted: Preferences, areas: AreaTerms): number {
  if (!facets) return 1;
  let weight = 1;
  if (wanted.age) {
    const match = matchAges(facets.ages, wanted.age);
    weight *= match === 'yes' ? 1.1 : match === 'no' ? 0.6 : 1;
  }
  if (wanted.areas.length > 0) {
    if (facets.areas.some((area) => wanted.areas.includes(area))) weight *= 1.3;
    else if (facets.areas.some((area) => areas.everywhere.includes(area))) weight *= 1.02;
    else if (facets.areas.some((area) => areas.local.includes(area))) weight *= 0.75;
    else weight *= 0.9;
  }
  if (wanted.isFree && facets.isFree) weight *= 1.15;
  if (wanted.needsNoDiagnosis) weight *= facets.needsNoDiagnosis ? 1.15 : 0.95;
  if (wanted.needsNoPlan) weight *= facets.needsNoPlan ? 1.12 : 0.95;
  if (wanted.isSelfReferred) weight *= facets.isSelfReferred ? 1.12 : 0.92;
  return weight;
}

function weighStanding({ facets, caution }: IndexedPage): number {
  if (facets?.isClosed) return 0.3;
  if (facets?.isPaused) return 0.7;
  return caution ? 0.96 : 1;
}
