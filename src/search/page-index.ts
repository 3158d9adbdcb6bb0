/** The pages sorted by the words they hold, so that a query looks only at pages that can match. Made once, on the device. */
import type { SearchPage } from './page-table.ts';
import { stem } from './stem.ts';
import { meaningfulWords, splitWords } from './words.ts';

/** How much a word counts by where it stands: a page about a thing beats one that mentions it. */
const FIELD_WEIGHTS = { title: 1, words: 0.72, headings: 0.5, summary: 0.38 } as const;

/** A page with its words taken apart. */
export interface IndexedPage extends SearchPage {
  /** Its place in the table. */
  position: number;
  titleStems: Set<string>;
  /** The other words, each as its stems. */
  phrases: string[][];
  /** Each whole phrase and the title, as a key that does not mind order. */
  keys: Set<string>;
  titleKey: string;
}

/** Answers which pages hold a stem, and how well. */
export class PageIndex {
  readonly pages: IndexedPage[];
  /** Of every stem: the pages that hold it, and the weight of the best place in each. */
  private readonly byStem = new Map<string, Map<number, number>>();
  private stems: string[] | undefined;

  constructor(pages: readonly SearchPage[]) {
    this.pages = pages.map((page, position) => this.add(page, position));
  }

  /** The weight with which each page holds a stem. */
  pagesWith(found: string): ReadonlyMap<number, number> {
    return this.byStem.get(found) ?? NONE;
  }

  /** Whether any page holds this stem. */
  knows(found: string): boolean {
    return this.byStem.has(found);
  }

  /** How much a stem tells: the rarer, the more. From about 1 to about 6. */
  worthOf(found: string): number {
    const count = this.byStem.get(found)?.size ?? 0;
    return Math.log(1 + this.pages.length / (1 + count));
  }

  /** Whether the title or one of the other words of some page holds both stems. */
  areTogether(one: string, other: string): boolean {
    for (const position of this.pagesWith(one).keys()) {
      const page = this.pages[position];
      if (!page) continue;
      if (page.titleStems.has(one) && page.titleStems.has(other)) return true;
      if (page.phrases.some((phrase) => phrase.includes(one) && phrase.includes(other))) return true;
    }
    return false;
  }

  /** The stems that begin like this, the most common first. */
  stemsThatBegin(beginning: string, most: number): string[] {
    this.stems ??= [...this.byStem.keys()];
    return this.stems
      .filter((each) => each.startsWith(beginning))
      .sort((a, b) => (this.byStem.get(b)?.size ?? 0) - (this.byStem.get(a)?.size ?? 0))
      .slice(0, most);
  }

  private add(page: SearchPage, position: number): IndexedPage {
    const titleStems = stemsOf(page.title);
    const phrases = page.otherWords.map(stemsOf);
    for (const each of titleStems) this.note(each, position, FIELD_WEIGHTS.title);
    for (const phrase of phrases)
      for (const each of phrase) this.note(each, position, FIELD_WEIGHTS.words * (phrase.length > 1 ? 0.85 : 1));
    for (const heading of page.headings) for (const each of stemsOf(heading)) this.note(each, position, FIELD_WEIGHTS.headings);
    for (const each of splitWords(page.summary)) this.note(stem(each), position, FIELD_WEIGHTS.summary);
    return {
      ...page,
      position,
      titleStems: new Set(titleStems),
      phrases,
      titleKey: keyOf(titleStems),
      keys: new Set(phrases.map(keyOf)),
    };
  }

  private note(found: string, position: number, weight: number) {
    let pages = this.byStem.get(found);
    if (!pages) this.byStem.set(found, (pages = new Map<number, number>()));
    const before = pages.get(position) ?? 0;
    // A second place adds a little: named twice, it is more likely what the page is about.
    pages.set(position, before === 0 ? weight : Math.max(before, weight) + 0.08 * Math.min(before, weight));
  }
}

const NONE: ReadonlyMap<number, number> = new Map();

/** The stems of the words of a text that carry meaning. */
export function stemsOf(text: string): string[] {
  return [...new Set(meaningfulWords(text).map(stem))];
}

/** A key for a set of stems that does not mind their order. */
export function keyOf(stems: readonly string[]): string {
  return [...stems].sort().join(' ');
}
