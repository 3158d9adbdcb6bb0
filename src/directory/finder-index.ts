/**
 * The finder's data. What the filters need of every entry is packed small and travels with the page, so that filters
 * work at once and grow by few bytes an entry. The words of the cards lie in shards that are fetched when shown.
 */
import type { Needs } from '../content-model/service.ts';
import type { Ages } from '../content-model/service.ts';
import { NOT_KNOWN } from '../content-model/not-known.ts';
import type { Facets, FilterTerms } from './filters.ts';

/** How many cards one shard holds. */
export const SHARD_SIZE = 60;

/** One entry: id, title, needs, ages, areas, help, answers. Terms are positions in the vocabulary. */
export type PackedEntry = [string, string, number[] | 0 | 1, [number, number] | 0 | 1, number[], number[], string];

export interface FinderEntry extends Facets {
  id: string;
  title: string;
  /** Its place in the order of the directory, which also tells its shard. */
  position: number;
}

const ANSWERS = ['no', 'yes', 'not-known'] as const;
const COSTS = ['free', 'paid', 'some-cost', 'not-known'] as const;
const STATUSES = ['open', 'paused', 'closed', 'unknown'] as const;

/** Packs an entry. In needs and ages 1 stands for "any" and 0 for "not known"; an unknown end of a range is -1. */
export function packEntry(entry: Facets & { id: string; title: string }, terms: FilterTerms): PackedEntry {
  const at = (list: readonly string[], ids: readonly string[]) => ids.map((id) => list.indexOf(id));
  const needs = entry.needs === 'any' ? 1 : entry.needs === NOT_KNOWN ? 0 : at(terms.need, entry.needs);
  const answers = [
    ANSWERS.indexOf(entry.diagnosis),
    ANSWERS.indexOf(entry.plan),
    ANSWERS.indexOf(entry.self),
    COSTS.indexOf(entry.cost),
    entry.isSetting ? 1 : 0,
    STATUSES.indexOf(entry.status),
  ].join('');
  return [entry.id, entry.title, needs, packAges(entry.ages), at(terms.area, entry.areas), at(terms.help, entry.help), answers];
}

/** Reads a packed entry back. */
export function unpackEntry(packed: PackedEntry, position: number, terms: FilterTerms): FinderEntry {
  const [id, title, needs, ages, areas, help, answers] = packed;
  const [diagnosis, plan, self, cost, isSetting, status] = [...answers].map(Number);
  const name = (list: readonly string[], positions: readonly number[]) => positions.map((each) => list[each] ?? '');
  return {
    id,
    title,
    position,
    needs: unpackNeeds(needs, terms),
    ages: unpackAges(ages),
    areas: name(terms.area, areas),
    help: name(terms.help, help),
    diagnosis: ANSWERS[diagnosis ?? 2] ?? NOT_KNOWN,
    plan: ANSWERS[plan ?? 2] ?? NOT_KNOWN,
    self: ANSWERS[self ?? 2] ?? NOT_KNOWN,
    cost: COSTS[cost ?? 3] ?? NOT_KNOWN,
    isSetting: isSetting === 1,
    status: STATUSES[status ?? 3] ?? 'unknown',
  };
}

function packAges(ages: Ages): PackedEntry[3] {
  if (ages === 'any') return 1;
  if (ages === NOT_KNOWN) return 0;
  const end = (years: number | typeof NOT_KNOWN) => (years === NOT_KNOWN ? -1 : years);
  return [end(ages.from), end(ages.to)];
}

function unpackAges(packed: PackedEntry[3]): Ages {
  if (packed === 1) return 'any';
  if (packed === 0) return NOT_KNOWN;
  const end = (years: number) => (years === -1 ? NOT_KNOWN : years);
  return { from: end(packed[0]), to: end(packed[1]) };
}

function unpackNeeds(packed: PackedEntry[2], terms: FilterTerms): Needs {
  if (packed === 1) return 'any';
  if (packed === 0) return NOT_KNOWN;
  return packed.map((position) => terms.need[position] ?? '');
}
