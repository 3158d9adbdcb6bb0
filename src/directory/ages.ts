/** Ages and stages: how an entry's ages are said, and whether an age falls in them. Ages are whole years. */
import { NOT_KNOWN } from '../content-model/not-known.ts';
import type { Ages } from '../content-model/service.ts';

/** Whether something matches: for certain, perhaps (nobody says), or not. */
export type Match = 'yes' | 'maybe' | 'no';

export interface AgeRange {
  from: number;
  to: number;
}

/** "Ages 5 to 18", "All ages", or "Ages not known". An end that nobody gives is never made up: "From age 11". */
export function describeAges(ages: Ages): string {
  if (ages === 'any') return 'All ages';
  if (ages === NOT_KNOWN) return 'Ages not known';
  const { from, to } = ages;
  if (from === NOT_KNOWN && to === NOT_KNOWN) return 'Ages not known';
  if (from === NOT_KNOWN) return `Up to age ${to}`;
  if (to === NOT_KNOWN) return from === 0 ? 'From birth' : `From age ${from}`;
  if (from === 0) return to === 0 ? 'Babies under 1' : `Ages 0 to ${to}`;
  return from === to ? `Age ${from}` : `Ages ${from} to ${to}`;
}

/** Whether any age of a stage falls in an entry's ages. A single age is a stage of one year. */
export function matchAges(ages: Ages, stage: AgeRange): Match {
  if (ages === 'any') return 'yes';
  if (ages === NOT_KNOWN) return 'maybe';
  const { from, to } = ages;
  if (typeof from === 'number' && stage.to < from) return 'no';
  if (typeof to === 'number' && stage.from > to) return 'no';
  return typeof from === 'number' && typeof to === 'number' ? 'yes' : 'maybe';
}
