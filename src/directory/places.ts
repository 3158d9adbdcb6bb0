/** Buildings: what happens in them, and the way there. */
import type { PlaceData } from '../content-model/place.ts';
import type { Directory, Entry, Filed } from './directory.ts';

/** A map of the way to a place, on another website that is opened only when asked for. Undefined when no address is known. */
export function directionsAddress(place: Pick<PlaceData, 'title' | 'address' | 'postcode'>): string | undefined {
  const { address, postcode } = place;
  if (address.length === 0 && !postcode) return undefined;
  const destination = [place.title, ...address, postcode?.value].filter(Boolean).join(', ');
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination }).toString()}`;
}

/** What happens at a place, strongest first. */
export function entriesAt(directory: Pick<Directory, 'entries'>, placeId: string): Entry[] {
  return directory.entries.filter((entry) => entry.places.includes(placeId));
}

/** The places with a page of their own: where something other than a school happens. A school's own page says where it is. */
export function placesWithPages(directory: Pick<Directory, 'entries' | 'places'>): Filed<PlaceData>[] {
  const ids = new Set(directory.entries.filter((entry) => entry.kind !== 'setting').flatMap((entry) => entry.places));
  return directory.places.filter((place) => ids.has(place.id));
}
