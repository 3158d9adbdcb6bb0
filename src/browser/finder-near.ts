/** "Near you" in the finder: reads where somebody is, sorts by distance on the device, and writes no more than a district. */
import type { FinderEntry } from '../directory/finder-index.ts';
import { findPoint, milesTo, sortByDistance, type Located, type PlaceTable } from '../search/distance.ts';
import { findPostcode } from '../search/postcodes.ts';
import { districtOf } from './search-address.ts';
import type { SearchFiles } from './search-files.ts';

export type LocatedEntry = FinderEntry & Located;

export interface Placed {
  /** The district that is meant. */
  where: string;
  /** The nearest first, then what serves the whole area or needs no travelling. */
  shown: LocatedEntry[];
  /** What fits, but nobody says where it is. */
  unknown: LocatedEntry[];
  /** How many are further away than was asked for. */
  further: number;
}

/** The two fields and what is made of them. */
export class FinderNear {
  private readonly postcode: HTMLInputElement;
  private readonly distance: HTMLSelectElement;
  private readonly files: SearchFiles;
  private written = '';
  private within: number | undefined;

  constructor(postcode: HTMLInputElement, distance: HTMLSelectElement, files: SearchFiles) {
    this.postcode = postcode;
    this.distance = distance;
    this.files = files;
  }

  /** Takes what stands in the fields. Until then, half a postcode counts for nothing. */
  read() {
    this.written = this.postcode.value.trim();
    this.within = Number(this.distance.value) || undefined;
  }

  clear() {
    this.postcode.value = '';
  }

  /** Fills the fields from an address. */
  readAddress(query: URLSearchParams) {
    this.postcode.value = query.get('near') ?? '';
    this.distance.value = query.get('within') ?? '';
    this.read();
  }

  writeAddress(query: URLSearchParams) {
    if (!this.written) return;
    query.set('near', districtOf(this.written));
    if (this.within) query.set('within', String(this.within));
  }

  /** The entries by distance, when somebody said where. Undefined when nobody did, or when that place is not known. */
  async sort(entries: readonly FinderEntry[], local: readonly string[]): Promise<Placed | undefined> {
    if (!this.written) return undefined;
    const table = await this.files.loadPlaces();
    const postcode = findPostcode(this.written, districtsOf(table));
    const point = table && postcode && findPoint(postcode.known, table);
    if (!table || !postcode || !point) return undefined;
    const located = entries.map((entry): LocatedEntry => ({
      ...entry,
      miles: milesTo(entry.id, point, table),
      isEverywhere: !entry.areas.some((area) => local.includes(area)),
    }));
    const { near, everywhere, unknown, further } = sortByDistance(located, this.within);
    return { where: postcode.district, shown: [...near, ...everywhere], unknown, further };
  }

  /** What is said of it, beside how many were found. */
  say(placed: Placed | undefined): string[] {
    if (!this.written) return [];
    if (!placed) return [`We do not know where “${this.written}” is, so nothing is sorted by distance.`];
    const further = placed.further > 0 ? [`${placed.further} more ${placed.further === 1 ? 'is' : 'are'} further away.`] : [];
    return [`Nearest to ${placed.where} first; then help for the whole area, by phone or online.`, ...further];
  }

  /** "Near AB12, within 3 miles". */
  name({ where }: Placed): string {
    return this.within ? `Near ${where}, within ${this.within} ${this.within === 1 ? 'mile' : 'miles'}` : `Near ${where}`;
  }
}

function districtsOf(table: PlaceTable | undefined): Set<string> {
  return new Set(Object.keys(table?.sectors ?? {}).map((sector) => sector.split(' ')[0] ?? ''));
}
