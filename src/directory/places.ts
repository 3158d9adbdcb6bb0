import type { PlaceData } from '../content-model/place.ts';

/** A map of the way to a place, on another website that is opened only when asked for. Undefined when no address is known. */
export function directionsAddress(place: Pick<PlaceData, 'title' | 'address' | 'postcode'>): string | undefined {
  const { address, postcode } = place;
  if (address.length === 0 && !postcode) return undefined;
  const destination = [place.title, ...address, postcode?.value].filter(Boolean).join(', ');
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination }).toString()}`;
}
