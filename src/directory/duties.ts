/** What the law and guidance say must be published, with the pages that answer each of them. */
import type { DutyData } from '../content-model/duty.ts';
import type { Filed } from './directory.ts';

/**
 * Whether a duty must be answered for: it comes from section 30 of the Children and Families Act 2014, or from Schedule 2 of the
 * SEND Regulations 2014, which list what must be published.
 */
export function mustBeAnswered(id: string, kind: unknown): boolean {
  return kind === 'content' && LISTS.some((list) => id.startsWith(list));
}

/** How the ids of those two lists begin, in the order in which they are shown. */
const LISTS = ['s30-', 's2-'];

/** A page that says which duties it meets. */
export interface DeclaringPage {
  path: string;
  title: string;
  duties: readonly string[];
}

/** A duty that is met by pages or owned up to as a gap. */
export interface AnsweredDuty {
  id: string;
  data: DutyData;
  /** Empty for a gap. */
  pages: DeclaringPage[];
}

export interface Instrument {
  /** Its name as part of an address: where its list stands on the page. */
  id: string;
  name: string;
  met: AnsweredDuty[];
  gaps: AnsweredDuty[];
}

export interface DutyCounts {
  met: number;
  gaps: number;
  /** Of those that are met or gaps: how many were read in part or on a page about them, and how many stand from memory. */
  readInPart: number;
  fromMemory: number;
  /** Not judged here: what people must do, how pages must be made, and what nobody has looked at yet. */
  process: number;
  format: number;
  notLookedAt: number;
}

/** The duties to publish something, by the law or guidance they come from, the two lists of the law first. */
export function groupDuties(duties: readonly Filed<DutyData>[], pages: readonly DeclaringPage[]): Instrument[] {
  const instruments = new Map<string, AnsweredDuty[]>();
  for (const duty of answer(duties, pages)) instruments.set(duty.data.instrument, [...(instruments.get(duty.data.instrument) ?? []), duty]);
  return [...instruments]
    .sort(([name, list], [otherName, other]) => rank(list) - rank(other) || other.length - list.length || (name < otherName ? -1 : 1))
    .map(([name, list]) => ({
      id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      name,
      met: list.filter(({ data }) => !data.gap),
      gaps: list.filter(({ data }) => data.gap),
    }));
}

/** How many duties are met, are gaps, or are not judged. */
export function countDuties(duties: readonly Filed<DutyData>[], pages: readonly DeclaringPage[]): DutyCounts {
  const answered = answer(duties, pages);
  const count = (fits: (data: DutyData) => boolean) => answered.filter(({ data }) => fits(data)).length;
  const left = (kind: DutyData['kind']) => duties.filter(({ data }) => data.kind === kind).length;
  return {
    met: count(({ gap }) => !gap),
    gaps: count(({ gap }) => gap !== undefined),
    readInPart: count(({ known_from }) => known_from === 'another-page'),
    fromMemory: count(({ known_from }) => known_from === 'memory'),
    process: left('process'),
    format: left('format'),
    notLookedAt: left('content') - answered.length,
  };
}

/** The duties of kind `content` that have a page or a gap, in the order of their ids: 1, 2, 15. */
function answer(duties: readonly Filed<DutyData>[], pages: readonly DeclaringPage[]): AnsweredDuty[] {
  return duties
    .filter(({ data }) => data.kind === 'content')
    .map(({ id, data }) => ({ id, data, pages: pages.filter((page) => page.duties.includes(id)) }))
    .filter(({ data, pages: found }) => data.gap !== undefined || found.length > 0)
    .sort((a, b) => a.id.localeCompare(b.id, 'en-GB', { numeric: true }));
}

/** Where an instrument stands: with the lists of the law, in their order, or after them. */
function rank(list: readonly AnsweredDuty[]): number {
  const place = LISTS.findIndex((start) => list.some(({ id }) => id.startsWith(start)));
  return place === -1 ? LISTS.length : place;
}
