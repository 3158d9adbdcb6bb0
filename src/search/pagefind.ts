/** What we use of Pagefind's browser interface. See https://pagefind.app/docs/api/. */

/** What Pagefind is told about weights when the full text is asked. See https://pagefind.app/docs/ranking/. */
export const PAGEFIND_RANKING = {
  termFrequency: 0.6,
  pageLength: 0.6,
  termSaturation: 1.2,
  metaWeights: { title: 8, words: 6, summary: 3, facts: 0.2, phone: 0, caution: 0 },
};

export interface PagefindPage {
  url: string;
  /** The passage that matched, as HTML whose only tag is <mark>. */
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

export interface PagefindHit {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindAnswer {
  results: PagefindHit[];
  unfilteredResultCount: number;
  /** How many results each value of each filter has, whatever is picked. Empty until `filters` was asked for. */
  totalFilters: Record<string, Record<string, number>>;
}

export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** Fetches the filters, without which answers hold no counts. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(words: string | null, options?: { filters?: Record<string, string | string[]> }): Promise<PagefindAnswer>;
}
