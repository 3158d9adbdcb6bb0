/** What the search page fetches, and what is made of it on the device. */
import { TopicReader, type FamiliesWords, type Topic } from './families-words.ts';
import { PageIndex } from './page-index.ts';
import { unpackPages, type PackedPages } from './page-table.ts';
import type { AreaNames } from './preferences.ts';
import type { AreaTerms } from './rank-pages.ts';
import { splitWords } from './words.ts';
import type { Knowledge } from './understand-query.ts';

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
  /** Postcode districts that are known, such as DY5. */
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
    topics: new TopicReader({ same: words.same, topics: [...words.topics, ...words.glossary.flatMap(topicOf)] }),
    areas: words.areas,
    districts: new Set(words.districts),
    glossary: words.glossary,
    areaTerms: words.areaTerms,
  };
}

/** An abbreviation and what it stands for are the same topic. */
function topicOf({ title, standsFor, also }: GlossaryWord): Topic[] {
  const names = [title, standsFor, ...also].filter(Boolean);
  const [name = ''] = names;
  return names.length > 1 ? [{ name, also: names.slice(1), said: [] }] : [];
}

/** The words of a query that the site explains. Only capitals-like short words and whole names, so that "plan" alone is none. */
export function findExplained(text: string, glossary: readonly GlossaryWord[]): GlossaryWord[] {
  const words = ` ${splitWords(text).join(' ')} `;
  return glossary.filter((each) => {
    const names = [each.title, ...each.also, each.standsFor].filter(Boolean);
    return names.some((name) => words.includes(` ${splitWords(name).join(' ')} `));
  });
}
