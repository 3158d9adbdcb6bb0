/** Search results by distance: those that answer well, nearest first; then the rest. */
import { findPoint, milesTo, sortByDistance, type PlaceTable } from './distance.ts';
import type { IndexedPage } from './page-index.ts';
import { findPostcode } from './postcodes.ts';
import type { RankedPage } from './rank-pages.ts';
import type { SearchData } from './search-data.ts';

export interface NearResult extends RankedPage {
  miles?: number | undefined;
  isEverywhere: boolean;
}

export interface NearResults {
  /** The district that is meant, such as AB12. */
  where: string;
  results: NearResult[];
  /** How many are further away than was asked for. */
  further: number;
}

/** Results that earn less than this share of the best are not worth going to, however near they are. */
const WORTH_GOING = 0.4;

/** Undefined when nobody knows where that is. */
export function sortByNearness(
  results: readonly RankedPage[],
  written: string,
  within: number | undefined,
  table: PlaceTable,
  { areaTerms, districts }: Pick<SearchData, 'areaTerms' | 'districts'>,
): NearResults | undefined {
  const postcode = findPostcode(written, districts);
  const point = postcode && findPoint(postcode.known, table);
  if (!postcode || !point) return undefined;
  const located = results.map((each): NearResult => ({
    ...each,
    miles: milesTo(idOf(each.page), point, table),
    isEverywhere: !each.page.facets || !each.page.facets.areas.some((area) => areaTerms.local.includes(area)),
  }));
  const least = (results[0]?.score ?? 0) * WORTH_GOING;
  const { near, further } = sortByDistance(
    located.filter(({ score }) => score >= least),
    within,
  );
  // What follows keeps its order: a guide has no place, and a club whose place nobody gives may still be the right one.
  const others = located.filter(({ miles, score }) => miles === undefined || (score < least && (within === undefined || miles <= within)));
  return { where: postcode.district, results: [...near, ...others], further };
}

function idOf({ address }: IndexedPage): string {
  return address.split('/').at(-2) ?? '';
}
