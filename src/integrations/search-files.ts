/** The files that search fetches, as they are written beside the pages. */
import { brotliCompressSync, constants } from 'node:zlib';
import { readPostcodes, type PostcodeTable } from '../content-model/postcodes.ts';
import { correctOtherWords, prepareSpelling } from '../search/make-search-data.ts';
import type { PlaceTable } from '../search/distance.ts';
import { packPages, type PackedPages } from '../search/page-table.ts';
import type { AreaNames } from '../search/preferences.ts';
import type { PackedWords } from '../search/search-data.ts';
import { tidy } from '../search/words.ts';
import type { PackedSpelling } from '../search/spelling.ts';
import { readCommonEnglish } from './common-english.ts';
import { readPages, type SearchContent } from './search-pages.ts';

/** What the vocabulary may weigh when a server has compressed it. */
const MOST_SPELLING_BYTES = 15_000;

export interface SearchFiles {
  pages: PackedPages;
  words: PackedWords;
  spelling: PackedSpelling;
  /** Absent where there is no table of postcodes. */
  places: PlaceTable | undefined;
}

/** Makes them for a built site and the content it was built from. */
export function makeSearchFiles(folder: string, contentFolder: string, content: SearchContent): SearchFiles {
  const pages = readPages(folder, content.facets);
  const table = readPostcodes(contentFolder);
  const english = readCommonEnglish();
  const spelling = fitSpelling(prepareSpelling(pages, content.words, listOtherTexts(content), english));
  return {
    pages: packPages(correctOtherWords(pages, spelling, english), {
      needs: ids(content.needs),
      help: ids(content.help),
      areas: ids(content.areas),
    }),
    words: packWords(content, listDistricts(table)),
    spelling,
    places: table && { attribution: table.attribution, sectors: table.sectors, entries: content.sectors },
  };
}

/** The largest vocabulary that is small enough to fetch: as the site grows, its rarest words give way. */
function fitSpelling(make: (most: number) => PackedSpelling): PackedSpelling {
  let most = Infinity;
  for (;;) {
    const spelling = make(most);
    const bytes = brotliCompressSync(JSON.stringify(spelling), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
    if (bytes <= MOST_SPELLING_BYTES) return spelling;
    const words = [spelling.often, spelling.sometimes, spelling.seldom].join('\n').split('\n').length;
    most = Math.floor(((words * MOST_SPELLING_BYTES) / bytes) * 0.97);
  }
}

function packWords(content: SearchContent, districts: string[]): PackedWords {
  const local = content.areas.filter((term) => term.covers === 'local');
  // The area that is named like its borough is not meant when somebody types that name.
  const borough = content.areas.find((term) => term.covers === 'everywhere');
  const isBorough = (name: string) =>
    borough?.other_words.some((other) => other.endsWith(` ${name}`) || other.startsWith(`${name} `)) ?? false;
  const names = content.areas
    .filter((term) => term.covers === 'local')
    .map((term): AreaNames => {
      const all = [term.label, ...term.other_words].map((name) =>
        tidy(name)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
      );
      return { id: term.id, label: term.label, names: all.filter((name) => !isBorough(name) && !/^[a-z]{1,2}\d/.test(name)) };
    });
  return {
    ...content.words,
    glossary: content.glossary,
    areas: names,
    districts,
    areaTerms: { local: ids(local), everywhere: ids(content.areas.filter((term) => term.covers === 'everywhere')) },
  };
}

/** Texts with words of ours that stand on no page of their own. */
function listOtherTexts(content: SearchContent): string[] {
  return [
    ...[...content.needs, ...content.help, ...content.areas].flatMap((term) => [term.label, ...term.other_words]),
    ...content.glossary.flatMap((word) => [word.title, word.standsFor, ...word.also]),
  ];
}

/** The districts of the table, such as AB12. */
function listDistricts(table: PostcodeTable | undefined): string[] {
  return [...new Set(Object.keys(table?.sectors ?? {}).map((sector) => sector.split(' ')[0] ?? ''))];
}

function ids(terms: readonly { id: string }[]): string[] {
  return terms.map((term) => term.id);
}
