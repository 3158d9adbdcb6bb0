/** What the address of the search page says, so that a search can be shared and the back button works. */
import { PREFERENCE_NAMES, type PreferenceName } from '../search/preferences.ts';
import { findPostcode, shortenPostcodes } from '../search/postcodes.ts';
import { LONGEST_QUERY } from '../search/understand-query.ts';

export interface SearchAddress {
  words: string;
  kind: string;
  /** A postcode district such as AB12. Never more: a full postcode tells where a family lives. */
  near: string;
  /** Miles, or undefined for no limit. */
  within?: number | undefined;
  /** The words are looked for just as they were typed. */
  isAsTyped: boolean;
  /** What was understood and then taken away. */
  dropped: ReadonlySet<PreferenceName>;
}

/** Reads an address. What means nothing is left out. */
export function readSearchAddress(search: string): SearchAddress {
  const query = new URLSearchParams(search);
  const within = Number(query.get('within'));
  return {
    words: (query.get('q') ?? '').slice(0, LONGEST_QUERY),
    kind: query.get('kind') ?? '',
    near: query.get('near') ?? '',
    within: Number.isFinite(within) && within > 0 ? within : undefined,
    isAsTyped: query.get('as') === 'typed',
    dropped: new Set(PREFERENCE_NAMES.filter((name) => query.get('without')?.split(',').includes(name))),
  };
}

/** Writes the query of an address. Full postcodes are cut to their district. */
export function writeSearchAddress({ words, kind, near, within, isAsTyped, dropped }: SearchAddress): string {
  const query = new URLSearchParams();
  if (words.trim()) query.set('q', shortenPostcodes(words.trim()));
  if (kind) query.set('kind', kind);
  if (near) query.set('near', districtOf(near));
  if (near && within) query.set('within', String(within));
  if (isAsTyped) query.set('as', 'typed');
  if (dropped.size > 0) query.set('without', [...dropped].join(','));
  return query.toString();
}

/** The district of a postcode that somebody typed: "ab12 3cd" is in AB12. */
export function districtOf(written: string): string {
  const [first = ''] = (findPostcode(`${written} `, new Set())?.district ?? written).trim().toUpperCase().split(/\s/);
  return first.slice(0, 4);
}
