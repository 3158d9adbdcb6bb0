import { THIN_FACTS } from './card.ts';
import type { Entry } from './directory.ts';
import { describeFreshness } from './freshness.ts';

/** How many entries stand on which kind of facts, in words. Today is YYYY-MM-DD. */
export function countStrengths(entries: readonly Entry[], today: string, staleAfterDays: number): { label: string; count: number }[] {
  const count = (fits: (entry: Entry) => boolean) => entries.filter(fits).length;
  return [
    { label: 'entries in all', count: entries.length },
    { label: 'confirmed with the service itself', count: count((entry) => entry.confirmed !== undefined) },
    { label: 'read on public pages only, and not confirmed with anyone yet', count: count((entry) => entry.confirmed === undefined) },
    { label: `marked “${THIN_FACTS}”`, count: count((entry) => entry.confidence === 'low') },
    { label: 'where pages disagree, with both shown', count: count((entry) => entry.confidence === 'conflict') },
    { label: 'too old to rely on', count: count((entry) => describeFreshness(entry, today, staleAfterDays).isStale) },
  ];
}
