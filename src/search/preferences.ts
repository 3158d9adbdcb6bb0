/**
 * What a query says about age, place and access. These do not rule anything out: what fits comes first. "clubs near Anytown
 * for 9 year old" looks for clubs, and prefers those in Anytown and those for a child of 9.
 */
import type { AgeRange } from '../directory/ages.ts';
import { findPostcode } from './postcodes.ts';
import { NUMBER_WORDS, tidy } from './words.ts';

/** A part of the area that has a name: from content/vocabulary/areas.yaml. */
export interface AreaNames {
  id: string;
  label: string;
  names: string[];
}

export type PreferenceName = 'age' | 'area' | 'postcode' | 'cost' | 'diagnosis' | 'plan' | 'referral';
export const PREFERENCE_NAMES: readonly PreferenceName[] = ['age', 'area', 'postcode', 'cost', 'diagnosis', 'plan', 'referral'];

export interface Preferences {
  age?: AgeRange | undefined;
  /** Ids of areas. */
  areas: string[];
  /** A district such as AB12, or a sector such as AB12 3. It never leaves the device in full. */
  postcode?: string | undefined;
  isFree: boolean;
  needsNoDiagnosis: boolean;
  needsNoPlan: boolean;
  isSelfReferred: boolean;
  /** It asks for what is near, without saying where. */
  isNearMe: boolean;
}

export interface ReadPreferences {
  preferences: Preferences;
  /** What is shown of them, in words. */
  chips: { name: PreferenceName; label: string }[];
  /** The query without what has been understood and is of no more use for finding words. */
  rest: string;
}

/** Stages by the words people use, as ages in whole years. */
const STAGES: [RegExp, AgeRange][] = [
  [/\b(?:new ?born|bab(?:y|ies))s?\b/, { from: 0, to: 1 }],
  [/\btoddlers?\b/, { from: 1, to: 3 }],
  [/\b(?:under ?5s?|under fives?|pre ?-?school(?:er|ers)?)\b/, { from: 0, to: 4 }],
  [/\bnursery\b/, { from: 2, to: 4 }],
  [/\breception (?:class|year|age)\b|\bin reception\b/, { from: 4, to: 5 }],
  [/\bkey stage 1\b|\bks1\b|\binfants\b/, { from: 5, to: 7 }],
  [/\bkey stage 2\b|\bks2\b|\bjuniors\b/, { from: 7, to: 11 }],
  [/\bkey stage [34]\b|\bks[34]\b/, { from: 11, to: 16 }],
  [/\bteen(?:s|ager|agers|age)?\b/, { from: 13, to: 18 }],
  [/\b(?:sixth form|6th form|post[ -]?16)\b/, { from: 16, to: 18 }],
  [/\byoung adults?\b|\badult (?:son|daughter|child)\b/, { from: 18, to: 25 }],
];

const CAP = 25;

/** Reads a query. `districts` are the postcode districts that are known, such as AB12. */
export function readPreferences(typed: string, areas: readonly AreaNames[], districts: ReadonlySet<string>): ReadPreferences {
  let rest = ` ${tidy(typed)} `;
  const cut = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const chips: ReadPreferences['chips'] = [];

  const postcode = findPostcode(rest, districts);
  if (postcode) rest = rest.replace(postcode.written, ' ');
  const age = readAge(cut) ?? STAGES.find(([pattern]) => pattern.test(rest))?.[1];
  const found = findAreas(rest, areas);
  const isNearMe =
    cut(
      /\b(?:near(?:est|by)?(?: to)? (?:me|us|here)|near(?:est)?(?: by)?|close (?:by|to)|nearby|local to me|around here|in my area|around)\b/,
    ) !== null;
  const isFree = /\bfree\b(?! school meals?)/.test(rest) && !/\b(?:gluten|dairy|nut|sugar|drug|smoke) free\b/.test(rest);
  const needsNoDiagnosis =
    /\b(?:no|without(?: an?)?|before(?: an?)?|not? (?:got|have)(?: an?)?|dont have an?|hasnt got an?|awaiting|waiting (?:for|on)(?: an?)?) diagnosis\b|\bundiagnosed\b|\bnot (?:yet )?diagnosed\b/.test(
      rest,
    );
  const needsNoPlan = /\b(?:no|without(?: an?)?|dont have an?|hasnt got an?) (?:ehcp|ehc plan|plan)\b/.test(rest);
  const isSelfReferred =
    /\bself[ -]?refer(?:ral|rals|red)?\b|\brefer (?:myself|ourselves|him|her|them) (?:myself|ourselves)\b|\brefer (?:myself|ourselves)\b|\bwithout (?:a )?referral\b|\brefer\b.*\bmyself\b/.test(
      rest,
    );

  if (age) chips.push({ name: 'age', label: sayAge(age) });
  if (postcode) chips.push({ name: 'postcode', label: `Near ${postcode.known}` });
  if (found.length > 0) chips.push({ name: 'area', label: found.map((area) => area.label).join(', ') });
  if (isFree) chips.push({ name: 'cost', label: 'Free' });
  if (needsNoDiagnosis) chips.push({ name: 'diagnosis', label: 'No diagnosis needed' });
  if (needsNoPlan) chips.push({ name: 'plan', label: 'No EHC plan needed' });
  if (isSelfReferred) chips.push({ name: 'referral', label: 'You can ask yourself' });
  return {
    preferences: {
      age,
      areas: found.map((area) => area.id),
      postcode: postcode?.known,
      isFree,
      needsNoDiagnosis,
      needsNoPlan,
      isSelfReferred,
      isNearMe,
    },
    chips,
    rest: rest.replace(/\s+/g, ' ').trim(),
  };
}

/** The preferences without those that somebody has taken away. */
export function dropPreferences(preferences: Preferences, dropped: ReadonlySet<PreferenceName>): Preferences {
  return {
    age: dropped.has('age') ? undefined : preferences.age,
    areas: dropped.has('area') ? [] : preferences.areas,
    postcode: dropped.has('postcode') ? undefined : preferences.postcode,
    isFree: preferences.isFree && !dropped.has('cost'),
    needsNoDiagnosis: preferences.needsNoDiagnosis && !dropped.has('diagnosis'),
    needsNoPlan: preferences.needsNoPlan && !dropped.has('plan'),
    isSelfReferred: preferences.isSelfReferred && !dropped.has('referral'),
    isNearMe: preferences.isNearMe,
  };
}

/** An age that is written in figures or by its school year. School year 1 is the one in which a child turns 6. */
function readAge(cut: (pattern: RegExp) => RegExpExecArray | null): AgeRange | undefined {
  // "One" is more often a word for somebody than an age.
  const number = `(\\d{1,2}|${NUMBER_WORDS.slice(2).join('|')})`;
  const old = '(?:[ -]?(?:years?|yrs?|y)(?:[ -]?olds?|/?o\\b)|[ -]?y/?os?\\b|[ -]?yrs?\\b(?! \\d))';
  const asked = (from: number, to: number): AgeRange | undefined => (from > CAP || to < from ? undefined : { from, to: Math.min(to, CAP) });
  const months = cut(/\b\d{1,2}[ -]?(?:months?|mths?|m)(?:[ -]?old)\b/);
  if (months) return asked(0, 1);
  const range = cut(new RegExp(`\\b${number} ?(?:-|to|and|/) ?${number}${old}`));
  if (range) return asked(toYears(range[1]), toYears(range[2]));
  const years =
    cut(new RegExp(`\\b${number}${old}`)) ??
    cut(
      new RegExp(
        `\\b(?:aged?|ages|is|hes|shes|theyre|turn(?:s|ing|ed)?|just turned|nearly|almost) ${number}\\b(?! (?:week|month|hour|day|time|minute|mile))`,
      ),
    );
  if (years) return asked(toYears(years[1]), toYears(years[1]));
  const under = cut(/\bunder[ -]?(\d{1,2})s?\b/);
  if (under) return asked(0, Math.max(0, Number(under[1]) - 1));
  const over = cut(/\bover[ -]?(\d{1,2})s?\b(?! (?:week|month|hour|day))/) ?? cut(/\b(1[4-9]|2[0-5]) ?(?:\+|plus\b)/);
  if (over) return asked(Number(over[1]), CAP);
  const year = cut(/\b(?:year|yr|y)[ -]?(1[0-3]|[1-9])\b/);
  if (year) return asked(Number(year[1]) + 4, Number(year[1]) + 5);
  const at = cut(/\b(?:at|from|until|after|before) (1[1-9]|2[0-5])\b(?! (?:week|month|hour|day|mile))/);
  return at ? asked(Number(at[1]), Number(at[1])) : undefined;
}

function toYears(written = ''): number {
  const place = NUMBER_WORDS.indexOf(written);
  return place >= 0 ? place : Number(written);
}

function sayAge({ from, to }: AgeRange): string {
  return from === to ? `Age ${from}` : `Ages ${from} to ${to}`;
}

function findAreas(text: string, areas: readonly AreaNames[]): AreaNames[] {
  const words = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return areas.filter((area) => area.names.some((name) => words.includes(` ${name} `)));
}
