/**
 * The ranking step: how Pagefind weighs a page, and what is moved after it has answered. A page about a thing beats one that
 * mentions it, so the title and the families' own words count most; then the summary; then the text.
 */

/** What Pagefind is told. See https://pagefind.app/docs/ranking/. */
export const PAGEFIND_RANKING = {
  termFrequency: 0.6,
  pageLength: 0.6,
  termSaturation: 1.2,
  metaWeights: { title: 8, words: 6, summary: 3, facts: 0.2, phone: 0, caution: 0 },
};

/** What is known of a result before its words are fetched. */
export interface Ranked {
  score: number;
  kind: string;
}

/** How much a result of each kind counts. Schools and lists must not crowd out help. */
const KIND_WEIGHTS: Record<string, number> = {
  'School or college': 0.6,
  Lists: 0.7,
  Organisations: 0.8,
  'About this site': 0.7,
  'Words explained': 0.5,
};

/** Puts results in order, the best first. Equal results keep Pagefind's order. */
export function rankResults<Result extends Ranked>(results: readonly Result[]): Result[] {
  const weigh = (result: Ranked) => result.score * (KIND_WEIGHTS[result.kind] ?? 1);
  return [...results].sort((a, b) => weigh(b) - weigh(a));
}
