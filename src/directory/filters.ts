/**
 * Which entries fit what a family chose. The same functions make the lists at build time and the finder in the browser,
 * so this file knows nothing of pages. Choices within one filter widen ("autism or ADHD"); choices of different filters
 * narrow ("autism, and in Anytown").
 */
import { NOT_KNOWN } from '../content-model/not-known.ts';
import type { Ages, Needs } from '../content-model/service.ts';
import { matchAges, type AgeRange, type Match } from './ages.ts';

/** What of an entry the filters look at. */
export interface Facets {
  needs: Needs;
  ages: Ages;
  areas: readonly string[];
  help: readonly string[];
  diagnosis: 'yes' | 'no' | 'not-known';
  plan: 'yes' | 'no' | 'not-known';
  /** Whether a family can ask themselves. */
  self: 'yes' | 'no' | 'not-known';
  cost: 'free' | 'paid' | 'some-cost' | 'not-known';
  isSetting: boolean;
  status: 'open' | 'paused' | 'closed' | 'unknown';
}

/** What a family chose. Empty means: no matter. */
export interface Choices {
  need: string[];
  area: string[];
  help: string[];
  /** A stage id or a whole number of years, as it stands in the address. */
  age?: string | undefined;
  diagnosis?: 'no' | undefined;
  plan?: 'no' | undefined;
  referral?: 'self' | undefined;
  cost?: 'free' | undefined;
  kind?: 'setting' | undefined;
}

/** The vocabulary that reading and matching choices needs. */
export interface FilterTerms {
  need: readonly string[];
  area: readonly string[];
  help: readonly string[];
  ages: readonly { id: string; from: number; to: number }[];
  /** Areas that are a part of this place. */
  local: readonly string[];
  /** Areas whose entries serve every local area. */
  everywhere: readonly string[];
}

export const NO_CHOICES: Choices = { need: [], area: [], help: [] };

/** The years an age choice stands for, or undefined when it is neither a stage nor a whole number from 0 to 25. */
export function readAge(age: string, terms: FilterTerms): AgeRange | undefined {
  const stage = terms.ages.find((term) => term.id === age);
  if (stage) return { from: stage.from, to: stage.to };
  // "09" is left out: the same age has one address only.
  const years = /^(?:\d|[1-9]\d)$/.test(age) ? Number(age) : Number.NaN;
  return years >= 0 && years <= 25 ? { from: years, to: years } : undefined;
}

/** Reads choices from an address. Values that mean nothing are left out and returned, so that the page can say so. */
export function readChoices(query: URLSearchParams, terms: FilterTerms): { choices: Choices; ignored: string[] } {
  const ignored: string[] = [];
  const many = (name: 'need' | 'area' | 'help') => {
    const values = [...new Set(query.getAll(name).flatMap((value) => value.split(',')))].filter(Boolean);
    ignored.push(...values.filter((value) => !terms[name].includes(value)).map((value) => `${name}=${value}`));
    return values.filter((value) => terms[name].includes(value));
  };
  const one = <Value extends string>(name: string, allowed: Value): Value | undefined => {
    const values = query.getAll(name).filter(Boolean);
    ignored.push(...values.filter((value) => value !== allowed).map((value) => `${name}=${value}`));
    return values.includes(allowed) ? allowed : undefined;
  };
  const ages = [...new Set(query.getAll('age'))].filter(Boolean);
  const age = ages.find((value) => readAge(value, terms) !== undefined);
  ignored.push(...ages.filter((value) => value !== age).map((value) => `age=${value}`));
  const choices: Choices = {
    need: many('need'),
    age,
    area: many('area'),
    help: many('help'),
    diagnosis: one('diagnosis', 'no'),
    plan: one('plan', 'no'),
    referral: one('referral', 'self'),
    cost: one('cost', 'free'),
    kind: one('kind', 'setting'),
  };
  return { choices, ignored };
}

/** Writes choices as the query of an address, in a fixed order, so that the same choices always make the same address. */
export function writeChoices(choices: Choices): string {
  const query = new URLSearchParams();
  for (const name of ['need', 'age', 'area', 'help', 'diagnosis', 'plan', 'referral', 'cost', 'kind'] as const) {
    const value = choices[name];
    for (const each of Array.isArray(value) ? value : value ? [value] : []) query.append(name, each);
  }
  return query.toString();
}

/** Whether an entry fits: for certain, perhaps (it does not say), or not. "Not known" never counts as a yes. */
export function matchChoices(facets: Facets, choices: Choices, terms: FilterTerms): Match {
  if (facets.isSetting !== (choices.kind === 'setting')) return 'no';
  let match: Match = 'yes';
  for (const each of matchesOf(facets, choices, terms)) {
    if (each === 'no') return 'no';
    if (each === 'maybe') match = 'maybe';
  }
  return match;
}

function* matchesOf(facets: Facets, choices: Choices, terms: FilterTerms): Generator<Match> {
  if (choices.need.length > 0) yield matchNeeds(facets.needs, choices.need);
  if (choices.age !== undefined) {
    const range = readAge(choices.age, terms);
    if (range) yield matchAges(facets.ages, range);
  }
  if (choices.area.length > 0) yield matchAreas(facets.areas, choices.area, terms) ? 'yes' : 'no';
  if (choices.help.length > 0) yield facets.help.some((help) => choices.help.includes(help)) ? 'yes' : 'no';
  if (choices.diagnosis) yield isNo(facets.diagnosis);
  if (choices.plan) yield isNo(facets.plan);
  if (choices.referral) yield facets.self === 'yes' ? 'yes' : facets.self === NOT_KNOWN ? 'maybe' : 'no';
  if (choices.cost) yield facets.cost === 'free' ? 'yes' : facets.cost === NOT_KNOWN ? 'maybe' : 'no';
}

function isNo(answer: 'yes' | 'no' | 'not-known'): Match {
  if (answer === NOT_KNOWN) return 'maybe';
  return answer === 'no' ? 'yes' : 'no';
}

/** Whether needs fit: "any" fits all, "not-known" might. */
export function matchNeeds(needs: Needs, chosen: readonly string[]): Match {
  if (needs === 'any') return 'yes';
  if (needs === NOT_KNOWN) return 'maybe';
  return needs.some((need) => chosen.includes(need)) ? 'yes' : 'no';
}

/** Whether areas fit. An entry for the whole borough stands in the list of every local area. */
export function matchAreas(areas: readonly string[], chosen: readonly string[], terms: Pick<FilterTerms, 'local' | 'everywhere'>): boolean {
  if (areas.some((area) => chosen.includes(area))) return true;
  return chosen.some((area) => terms.local.includes(area)) && areas.some((area) => terms.everywhere.includes(area));
}

/** How closely an entry that fits was made for these choices: entries that name the need or the place come first. */
export function closeness(facets: Facets, choices: Choices): number {
  const namesNeed = Array.isArray(facets.needs) && facets.needs.some((need) => choices.need.includes(need));
  const namesArea = facets.areas.some((area) => choices.area.includes(area));
  return (namesArea ? 2 : 0) + (namesNeed ? 1 : 0);
}

export interface Found<Item> {
  results: Item[];
  maybe: Item[];
}

/** The items that fit and those that might: what is closed or paused last, then closest first, otherwise in the order given. */
export function findFitting<Item extends Facets>(items: readonly Item[], choices: Choices, terms: FilterTerms): Found<Item> {
  const found: Found<Item> = { results: [], maybe: [] };
  for (const item of items) {
    const match = matchChoices(item, choices, terms);
    if (match === 'yes') found.results.push(item);
    if (match === 'maybe') found.maybe.push(item);
  }
  const compare = (a: Item, b: Item) => absence(a) - absence(b) || closeness(b, choices) - closeness(a, choices);
  found.results.sort(compare);
  found.maybe.sort(compare);
  return found;
}

/** However close it is, what nobody can go to today stands last. */
function absence({ status }: Facets): number {
  return status === 'closed' ? 2 : status === 'paused' ? 1 : 0;
}

/** How many entries would fit for certain if a choice were the only one of its filter and the others stayed as they are. */
export function countFor(items: readonly Facets[], choices: Choices, change: Partial<Choices>, terms: FilterTerms): number {
  const changed = { ...choices, ...change };
  return items.reduce((count, item) => count + (matchChoices(item, changed, terms) === 'yes' ? 1 : 0), 0);
}

/** One filter that was chosen, as it stands in the address. */
export interface ChosenFilter {
  name: keyof Choices;
  value: string;
}

/** Every single choice, in the order of the address. */
export function listChosen(choices: Choices): ChosenFilter[] {
  return [...new URLSearchParams(writeChoices(choices))].map(([name, value]) => ({ name: name as keyof Choices, value }));
}

/** The choices without one of them. */
export function dropChoice(choices: Choices, dropped: ChosenFilter): Choices {
  const value = choices[dropped.name];
  if (Array.isArray(value)) return { ...choices, [dropped.name]: value.filter((each) => each !== dropped.value) };
  return { ...choices, [dropped.name]: undefined };
}

/** When nothing fits: each choice whose removal would help, and how many entries it would bring, the most helpful first. */
export function suggestDrops(items: readonly Facets[], choices: Choices, terms: FilterTerms): (ChosenFilter & { count: number })[] {
  return listChosen(choices)
    .map((chosen) => ({ ...chosen, count: countFor(items, dropChoice(choices, chosen), {}, terms) }))
    .filter((drop) => drop.count > 0)
    .sort((a, b) => b.count - a.count);
}
