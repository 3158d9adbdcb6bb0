/** What a card of an event says, and what the filters look at. */
import type { EventData } from '../content-model/event.ts';
import { describeAges, matchAges, type Match } from './ages.ts';
import type { Directory } from './directory.ts';
import { describeRepeats, nameDay, nameTimes } from './event-words.ts';
import { listDaysOff, type Upcoming } from './events.ts';
import { filterTermsOf } from './facets.ts';
import { matchAreas, matchNeeds } from './filters.ts';
import { formatDate } from './dates.ts';

/** The terms of one filter that an event fits: for certain, and perhaps (it does not say). */
export interface Fit {
  yes: string[];
  maybe: string[];
}

export interface EventCard {
  id: string;
  title: string;
  summary: string;
  /** "Every Tuesday, 10am to 11.30am", or the day and the times. */
  when: string;
  /** The next day, for one that repeats. */
  next: string | undefined;
  /** Days to come on which it is not on, and a bank holiday to ask about. */
  cautions: string[];
  where: string;
  whoFor: string;
  cost: string;
  isCancelled: boolean;
  doubt: string | undefined;
  fits: Record<EventFilter, Fit>;
}

/** The filters, in the order in which they are shown. */
export const EVENT_FILTERS = ['age', 'need', 'area'] as const;
export type EventFilter = (typeof EVENT_FILTERS)[number];

const COSTS: Record<EventData['cost'], string> = {
  free: 'Free',
  paid: 'You pay',
  'some-cost': 'Some of it costs money',
  'not-known': 'Cost not known',
};

/** Describes an event that is to come. Today is YYYY-MM-DD. */
export function describeEvent(event: Upcoming, directory: Directory, today: string): EventCard {
  const { id, data, next } = event;
  const repeats = describeRepeats(data);
  return {
    id,
    title: data.title,
    summary: data.summary,
    when: `${repeats ?? nameDay(next.day)}, ${nameTimes(next)}`,
    next: repeats ? nameDay(next.day) : undefined,
    cautions: [
      ...listDaysOff(data, today).map((day) => `Not on ${nameDay(day)}.`),
      ...(next.bankHoliday ? [`${formatDate(next.day)} is ${next.bankHoliday}. Ask if it is on.`] : []),
    ],
    where: nameWhere(data, directory),
    whoFor: `${describeAges(data.ages)}. ${nameNeeds(data, directory)}`,
    cost: COSTS[data.cost],
    isCancelled: data.cancelled,
    doubt: data.doubt,
    fits: fitsOf(data, directory),
  };
}

/** The place, or that it is online; then the areas it serves. */
export function nameWhere(event: EventData, directory: Directory): string {
  const place = directory.places.find(({ id }) => id === event.place)?.data;
  const town = place?.address.at(-1);
  const at = place ? [place.title, ...(town && !place.title.includes(town) ? [town] : [])].join(', ') : undefined;
  const parts = [at, event.online ? 'online' : undefined].filter((part) => part !== undefined);
  if (parts.length > 0) return parts.join(', and ').replace(/^online$/, 'Online');
  const areas = event.areas.map((area) => directory.vocabularies.areas.find((term) => term.id === area)?.label ?? area);
  return `${areas.join(', ')}. Place not known`;
}

/** "For autistic children" is left to the labels: "Autism, Sensory needs", or that it is open to all. */
export function nameNeeds(event: Pick<EventData, 'needs'>, directory: Directory): string {
  if (event.needs === 'any') return 'For any need';
  if (event.needs === 'not-known') return 'It does not say for which needs';
  return event.needs.map((need) => directory.vocabularies.needs.find((term) => term.id === need)?.label ?? need).join(', ');
}

function fitsOf(event: EventData, directory: Directory): Record<EventFilter, Fit> {
  const terms = filterTermsOf(directory.vocabularies);
  return {
    age: sort(terms.ages.map((stage) => ({ id: stage.id, match: matchAges(event.ages, stage) }))),
    need: sort(terms.need.map((id) => ({ id, match: matchNeeds(event.needs, [id]) }))),
    area: sort(terms.area.map((id) => ({ id, match: matchAreas(event.areas, [id], terms) ? 'yes' : 'no' }))),
  };
}

function sort(answers: readonly { id: string; match: Match }[]): Fit {
  const idsOf = (match: Match) => answers.filter((answer) => answer.match === match).map(({ id }) => id);
  return { yes: idsOf('yes'), maybe: idsOf('maybe') };
}
