/** In which order entries stand when nothing else decides. */
import type { ServiceData } from '../content-model/service.ts';

type Ordered = Pick<ServiceData, 'title' | 'status' | 'confidence' | 'kind' | 'contacts'> & {
  /** It stands on the help now page, one tap from everywhere, so that in lists it can let other help go first. */
  isOnHelpNow: boolean;
  /** It is for one of the areas here, or for all of them. */
  isLocal: boolean;
};

/**
 * Closed last, then settings after services, thin ones after strong ones, those from further away after those from here, those
 * nobody can reach after those one can, then by title.
 */
export function compareByStrength(a: Ordered, b: Ordered): number {
  return weakness(a) - weakness(b) || a.title.localeCompare(b.title, 'en-GB');
}

function weakness(entry: Ordered): number {
  const isReachable = entry.contacts.some((contact) => contact.kind === 'phone' || contact.kind === 'e-mail' || contact.kind === 'text');
  return (
    (entry.status === 'closed' ? 100 : 0) +
    (entry.status === 'paused' ? 50 : 0) +
    (entry.kind === 'setting' ? 20 : 0) +
    (entry.isOnHelpNow ? 6 : 0) +
    (entry.confidence === 'low' ? 4 : 0) +
    (entry.isLocal ? 0 : 3) +
    (isReachable ? 0 : 2)
  );
}

/** Guides, situations and waits in the order their files give, then by title. */
export function inOrder<Item extends { data: { order: number; title: string } }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'en-GB'));
}
