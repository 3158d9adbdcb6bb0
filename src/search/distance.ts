/**
 * How far things are, worked out on the device from the middle points of postcode sectors (content/postcodes.json). Exact to about
 * half a mile, which is enough to put what is near first.
 */
import type { Point } from '../content-model/postcodes.ts';

/** What is fetched when somebody asks for what is near: search/places.json. */
export interface PlaceTable {
  attribution: string;
  /** The middle of each sector, such as "AB12 3". */
  sectors: Record<string, Point>;
  /** Of each entry with known places: the sectors these are in. */
  entries: Record<string, string[]>;
}

const MILES_PER_DEGREE = 69.05;

/**
 * The point that a postcode stands for: of its sector when that is known, else the middle of its district. Undefined when the
 * table has neither.
 */
export function findPoint(postcode: string, table: Pick<PlaceTable, 'sectors'>): Point | undefined {
  const exact = table.sectors[postcode];
  if (exact) return exact;
  const district = postcode.split(' ')[0] ?? '';
  const within = Object.entries(table.sectors).filter(([sector]) => sector.startsWith(`${district} `));
  if (within.length === 0) return undefined;
  const middle = (axis: 0 | 1) => within.reduce((sum, [, point]) => sum + point[axis], 0) / within.length;
  return [middle(0), middle(1)];
}

/** Miles between two points as the crow flies. Flat reckoning: right to one part in a thousand over a county. */
export function milesBetween(one: Point, other: Point): number {
  const north = (one[0] - other[0]) * MILES_PER_DEGREE;
  const east = (one[1] - other[1]) * MILES_PER_DEGREE * Math.cos(((one[0] + other[0]) * Math.PI) / 360);
  return Math.hypot(north, east);
}

/** Miles from a point to the nearest place of an entry. Undefined when none of its places is known. */
export function milesTo(entry: string, from: Point, table: Pick<PlaceTable, 'sectors' | 'entries'>): number | undefined {
  const miles = (table.entries[entry] ?? []).flatMap((sector) => {
    const point = table.sectors[sector];
    return point ? [milesBetween(from, point)] : [];
  });
  return miles.length > 0 ? Math.min(...miles) : undefined;
}

/** "Less than a mile away", "About 3 miles away". Never more exact than it is. */
export function sayMiles(miles: number): string {
  if (miles < 0.75) return 'Less than a mile away';
  const whole = Math.round(miles);
  return `About ${whole} ${whole === 1 ? 'mile' : 'miles'} away`;
}

/** Something whose distance matters. */
export interface Located {
  miles?: number | undefined;
  /** It serves the whole borough, or works by phone or online: nobody need travel. */
  isEverywhere: boolean;
}

export interface ByDistance<Item> {
  /** The nearest first, within the limit. */
  near: Item[];
  /** What needs no travelling. In the order given. */
  everywhere: Item[];
  /** Nobody says where it is. In the order given. */
  unknown: Item[];
  /** How many are further off than the limit. */
  further: number;
}

/** Sorts by distance, fairly: what serves everybody is not far off, and what is not known is not left out. */
export function sortByDistance<Item extends Located>(items: readonly Item[], within?: number): ByDistance<Item> {
  const located = items.filter((item) => item.miles !== undefined);
  const near = located
    .filter((item) => within === undefined || (item.miles ?? 0) <= within)
    .sort((a, b) => (a.miles ?? 0) - (b.miles ?? 0));
  const rest = items.filter((item) => item.miles === undefined);
  return {
    near,
    everywhere: rest.filter((item) => item.isEverywhere),
    unknown: rest.filter((item) => !item.isEverywhere),
    further: located.length - near.length,
  };
}
