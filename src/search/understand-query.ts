/**
 * The query step: what a family typed becomes what is looked for. Words are evened out, slips of spelling are put right, words
 * for the same thing are recognised as topics, and ages and places become preferences. Pure, so that it runs in tests too.
 */
import type { Recognised, TopicReader } from './families-words.ts';
import type { PageIndex } from './page-index.ts';
import { dropPreferences, readPreferences, type AreaNames, type PreferenceName, type Preferences } from './preferences.ts';
import { correctWords, type Speller } from './spelling.ts';
import { stem } from './stem.ts';
import { isPlainWord, isSmall, splitWords } from './words.ts';

/** The longest query that is read. The rest of a longer one is left out. */
export const LONGEST_QUERY = 200;

/** One word that is looked for, with the stems that will do for it. */
export interface QueryPart {
  word: string;
  options: { stem: string; weight: number }[];
  worth: number;
}

export interface Intent {
  /** It asks how, what, why or whether: guides and situations answer that. */
  isQuestion: boolean;
  isAboutWaiting: boolean;
  isForSchools: boolean;
  isProfessional: boolean;
  isYoungPerson: boolean;
  isEasyRead: boolean;
}

export interface UnderstoodQuery {
  /** As the family typed it, without the spaces around it. */
  typed: string;
  /** What is looked for instead, when a slip was put right. */
  corrected?: string | undefined;
  /** The stems of all its meaningful words. */
  stems: string[];
  parts: QueryPart[];
  topics: Recognised[];
  preferences: Preferences;
  chips: { name: PreferenceName; label: string }[];
  intent: Intent;
}

/** What understanding needs to know. */
export interface Knowledge {
  index: PageIndex;
  topics: TopicReader;
  areas: readonly AreaNames[];
  districts: ReadonlySet<string>;
  /** Absent until a word comes up that nobody knows. */
  speller?: Speller | undefined;
}

export interface AskedHow {
  /** Whether slips are put right. */
  isCorrected: boolean;
  /** Preferences that somebody has taken away. */
  dropped: ReadonlySet<PreferenceName>;
}

const AS_TYPED: AskedHow = { isCorrected: true, dropped: new Set() };
const LIGHT_WORTH = 0.22;
/** Words of a recognised topic count for less themselves: "school" in "wont go to school" is not the point. */
const EXPLAINED_WORTH = 0.4;
/** But a rare name is: few pages hold it, and they are meant. */
const RARE = 4.2;
const RARE_WORTH = 0.75;
const MOST_ENDINGS = 6;
const TOPIC_WORTH = 0.55;
const LEAST_TOPIC_WORTH = 2;
const WHO_FOR_SHARE = 0.45;

/** Cuts a query to what is read of it. */
export function tidyQuery(typed: string): string {
  return typed.trim().slice(0, LONGEST_QUERY).trim();
}

/** Whether the query holds a word that neither the pages nor families' words know, so that a speller is needed. */
export function needsSpeller(typed: string, known: Omit<Knowledge, 'speller'>): boolean {
  return splitWords(tidyQuery(typed)).some((word) => !isKnown(word, known));
}

function isKnown(word: string, { index, topics }: Pick<Knowledge, 'index' | 'topics'>): boolean {
  return isPlainWord(word) || topics.saysLittle(word) || index.knows(stem(word)) || topics.knows(stem(word));
}

/** Understands what was typed. */
export function understandQuery(typed: string, known: Knowledge, how: AskedHow = AS_TYPED): UnderstoodQuery {
  const tidied = tidyQuery(typed);
  const { index, topics, speller } = known;
  const beginnings = (word: string) => (word.length < 3 ? [] : index.stemsThatBegin(word, MOST_ENDINGS));
  const { text, isChanged } =
    speller && how.isCorrected
      ? correctWords(tidied, speller, {
          isKnown: (word) => isKnown(word, known),
          isBeginning: (word) => beginnings(word).length > 0,
          areTogether: (one, other) => index.areTogether(stem(one), stem(other)),
        })
      : { text: tidied, isChanged: false };

  const read = readPreferences(text, known.areas, known.districts);
  const dropped = read.chips.filter(({ name }) => how.dropped.has(name));
  const all = splitWords(text);
  const words = all.filter((word) => !isSmall(word));
  const kept = words.length > 0 ? words : all;
  const stems = kept.map(stem);
  // What has been understood as an age or a place is no word to look for, unless nothing else is left. Topics still see all of it:
  // "when he turns 18" is about growing up.
  const open = splitWords(dropped.length > 0 ? text : read.rest || text);
  const recognised = topics.recognise(stems);
  const topicsFound = weighTopics(recognised);
  const sure = topicsFound.filter(({ sureness }) => sureness > 0.6);
  const explained = new Set(sure.flatMap(({ covers }) => covers));
  const named = new Set(sure.filter(({ isName }) => isName).flatMap(({ covers }) => covers));
  const placeNames = new Set(
    known.areas
      .filter(({ id }) => read.preferences.areas.includes(id))
      .flatMap(({ names }) => names.flatMap((name) => splitWords(name).map(stem))),
  );
  const parts = kept.flatMap((word, place): QueryPart[] => {
    if (stems.indexOf(stem(word)) !== place || !open.includes(word)) return [];
    const options = optionsFor(word, index, place === kept.length - 1 ? beginnings : () => []);
    if (options.length === 0) return [];
    const share = topics.saysLittle(word) ? LIGHT_WORTH : placeNames.has(stem(word)) ? 0.5 : 1;
    const rarity = index.worthOf(options[0]?.stem ?? '');
    const worth = rarity * share * (!explained.has(place) ? 1 : named.has(place) && rarity > RARE ? RARE_WORTH : EXPLAINED_WORTH);
    return [{ word, options, worth }];
  });
  return {
    typed: tidied,
    corrected: isChanged ? text : undefined,
    stems: [...new Set(stems)],
    parts,
    topics: topicsFound,
    preferences: dropPreferences(read.preferences, how.dropped),
    chips: read.chips.filter(({ name }) => !how.dropped.has(name)),
    intent: readIntent(text),
  };
}

/**
 * What each topic is worth beside the words. Who it is for ("autistic") matters less than what is wanted ("swimming"), once
 * something is wanted: nearly everything here is for autistic children.
 */
function weighTopics(recognised: readonly Recognised[]): Recognised[] {
  const isWhoFor = ({ topic, isName, covers }: Recognised) => topic.need !== undefined && isName && covers.length === 1;
  const isWanted = recognised.some((each) => !isWhoFor(each) && each.sureness > 0.6);
  return recognised.map((each) => {
    const share = isWanted && isWhoFor(each) ? WHO_FOR_SHARE : 1;
    return { ...each, worth: Math.max(each.worth * TOPIC_WORTH, LEAST_TOPIC_WORTH) * share };
  });
}

/** The stem itself, or, for a last word that is not finished yet, the stems that begin like it. */
function optionsFor(word: string, index: PageIndex, beginnings: (word: string) => string[]): QueryPart['options'] {
  const own = stem(word);
  if (index.knows(own)) return [{ stem: own, weight: 1 }];
  return beginnings(word).map((each) => ({ stem: each, weight: 0.8 }));
}

function readIntent(text: string): Intent {
  const asked = text.toLowerCase();
  const has = (pattern: RegExp) => pattern.test(asked);
  return {
    isQuestion: has(
      /^\s*(?:how|what|whats|why|when|can|could|should|do|does|is|are|am|will|would|must|may)\b|\?\s*$|\bhow (?:do|to|long|can)\b|\bwhat (?:is|are|happens|should|can)\b/,
    ),
    isAboutWaiting: has(/\bwait(?:s|ing)?\b|\bhow long\b|\blists?\b|\bdelay/),
    isForSchools: has(/\b(?:schools?|colleges?|nurser(?:y|ies)|academy|sixth form|primary|secondary)\b/),
    isProfessional: has(/\b(?:refer a|pupils?|patients?|clients?|professionals?|practitioners?|threshold|criteria|staff|cpd|teachers?)\b/),
    isYoungPerson: has(/\b(?:i am|im|i'm|i’m) (?:1[1-9]|2[0-5])\b|\bmy (?:mum|dad|parents|school|college|teacher)\b/),
    isEasyRead: has(/\beasy ?read\b/),
  };
}
