/** What the search page fetches, and what is made of it on the device. */
import { TopicReader, type FamiliesWords, type Topic } from './families-words.ts';
import { keyOf, PageIndex, stemsOf } from './page-index.ts';
import { unpackPages, type PackedPages } from './page-table.ts';
import type { AreaNames } from './preferences.ts';
import type { AreaTerms } from './rank-pages.ts';
import { isSmall, splitWords } from './words.ts';
import type { Knowledge } from './understand-query.ts';

/** What stands in a page until the version of the search files is known, which is when all pages are built. */
export const VERSION_TO_COME = 'search-version-to-come';

/** A word that the site explains. */
export interface GlossaryWord {
  id: string;
  title: string;
  standsFor: string;
  meaning: string;
  also: string[];
}

/** search/words.json: what families say, the words that are explained, and the names of places. */
export interface PackedWords extends FamiliesWords {
  glossary: GlossaryWord[];
  areas: AreaNames[];
  /** Postcode districts that are known, such as AB12. */
  districts: string[];
  areaTerms: AreaTerms;
}

/** Everything that answering needs. */
export interface SearchData extends Knowledge {
  glossary: readonly GlossaryWord[];
  areaTerms: AreaTerms;
}

/** Makes the index of what was fetched. Takes some milliseconds, so it is done once. */
export function readSearchData(pages: PackedPages, words: PackedWords): SearchData {
  return {
    index: new PageIndex(unpackPages(pages)),
    topics: new TopicReader({ ...words, topics: joinGlossary(words.topics, words.glossary) }),
    areas: words.areas,
    districts: new Set(words.districts),
    glossary: words.glossary,
    areaTerms: words.areaTerms,
  };
}

/** An abbreviation and what it stands for are the same topic: one that is there already, or a new one. */
function joinGlossary(topics: readonly Topic[], glossary: readonly GlossaryWord[]): Topic[] {
  const all = topics.map((topic) => ({ ...topic }));
  const byName = new Map<string, Topic>();
  for (const topic of all) for (const name of [topic.name, ...topic.also]) byName.set(keyOf(stemsOf(name)), topic);
  for (const { title, standsFor, also } of glossary) {
    const names = [title, standsFor, ...also].filter(Boolean);
    const known = names.map((name) => byName.get(keyOf(stemsOf(name)))).find((topic) => topic !== undefined);
    if (known) known.also = [...new Set([...known.also, ...names])];
    else if (names.length > 1) all.push({ name: title, also: names.slice(1), said: [] });
  }
  return all;
}

/**
 * The words of a query that the site explains. An abbreviation is explained wherever it stands; a plain word such as "triage" only
 * when hardly anything else was typed.
 */
export function findExplained(text: string, glossary: readonly GlossaryWord[]): GlossaryWord[] {
  const all = splitWords(text);
  const words = ` ${all.join(' ')} `;
  const isShort = all.filter((word) => !isSmall(word)).length <= 2;
  const stands = (name: string) => words.includes(` ${splitWords(name).join(' ')} `);
  return glossary.filter(({ title, standsFor, also }) => {
    const isAbbreviation = standsFor !== '' && [title, ...also].some((name) => name.length <= 9 && stands(name));
    return isAbbreviation || (isShort && [title, standsFor, ...also].filter(Boolean).some(stands));
  });
}
