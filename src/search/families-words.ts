/**
 * What families say, and what it is called here. A topic is recognised when all the words of one of its wordings stand in the
 * query, in any order and with others between: "my son just wont go in to school" holds "wont go school". The wordings are
 * content (content/search-words/), so that whoever knows how families speak can add to them.
 */
import { stem } from './stem.ts';
import { isLight, meaningfulWords, splitWords } from './words.ts';

/** One subject that families look for. */
export interface Topic {
  /** What this site calls it: words that stand in the titles of its pages. */
  name: string;
  /** Other names of the very same thing. Pages that carry one of them are about it too. */
  also: string[];
  /** How families ask for it. These lead to the topic, but a page is not looked for by them. */
  said: string[];
  /** The need or the kind of help, in the vocabulary, that stands for it. */
  need?: string | undefined;
  help?: string | undefined;
}

export interface FamiliesWords {
  topics: Topic[];
  /** Words that mean the same when a wording is recognised: "refuses", "wont" and "cant". */
  same: string[][];
  /** Words that stand in nearly every query, such as "child" and "help", so that they tell little. */
  light: string[];
}

/** A topic that was recognised in a query. */
export interface Recognised {
  topic: Topic;
  /** How sure it is, from 0 to 1. */
  sureness: number;
  /** How much of the query it explains: the sum of the worth of its words. */
  worth: number;
  /** The positions of the query's words that it explains. */
  covers: number[];
  /** It was called by a name, and not asked for in other words. */
  isName: boolean;
}

interface Wording {
  topic: number;
  /** It holds only words that say little: "someone to take him out". */
  isLight: boolean;
  /** The stems, in order. */
  stems: string[];
  isName: boolean;
  /** Of a name of one word: its stem. */
  literal: string | undefined;
}

/** How few of the words of a long wording may stand in the query, by their worth. */
const LEAST_SHARE = 0.7;
const MOST_TOPICS = 4;
const LIGHT_SHARE = 0.3;
/** From here on a topic is certain enough to take words away from others. */
const SURE = 0.7;

/** Reads wordings once, and then recognises topics in queries. */
export class TopicReader {
  private readonly words: FamiliesWords;
  private readonly classes = new Map<string, string>();
  private readonly wordings: Wording[] = [];
  private readonly lightWords: ReadonlySet<string>;
  /** Classes of words that say little: for them, a wording is hardly worth more. */
  private readonly lightClasses = new Set<string>();
  private readonly byStem = new Map<string, number[]>();

  constructor(words: FamiliesWords) {
    this.words = words;
    this.lightWords = new Set(words.light.flatMap(splitWords));
    for (const group of words.same) {
      const first = stem(group[0] ?? '');
      for (const word of group) this.classes.set(stem(word), first);
    }
    words.topics.forEach((topic, index) => {
      for (const name of [topic.name, ...topic.also]) this.addWording(index, name, true);
      for (const said of topic.said) this.addWording(index, said, false);
    });
  }

  /** Whether a word says little about what is looked for here. */
  saysLittle(word: string): boolean {
    return isLight(word) || this.lightWords.has(word);
  }

  /** The class of a stem: words that mean the same share one. */
  classOf(found: string): string {
    return this.classes.get(found) ?? found;
  }

  /** Whether any wording uses this stem. Such a word is known, and never corrected. */
  knows(found: string): boolean {
    return this.byStem.has(this.classOf(found)) || this.classes.has(found);
  }

  /** The topics of a query, the one that explains most of it first. `stems` are those of its meaningful words, in order. */
  recognise(stems: readonly string[]): Recognised[] {
    const asked = stems.map((each) => this.classOf(each));
    const places = new Map<string, number[]>();
    asked.forEach((each, place) => places.set(each, [...(places.get(each) ?? []), place]));
    const isLightQuery = asked.every((each) => this.lightClasses.has(each));
    const seen = new Set<number>();
    const found: Recognised[] = [];
    for (const each of places.keys()) {
      for (const index of this.byStem.get(each) ?? []) {
        if (seen.has(index)) continue;
        seen.add(index);
        const recognised = this.match(this.wordings[index], places, stems);
        if (recognised && (isLightQuery || this.isTelling(this.wordings[index]))) found.push(recognised);
      }
    }
    found.sort((a, b) => b.worth * b.sureness - a.worth * a.sureness || b.covers.length - a.covers.length);
    return keepDistinct(found);
  }

  /** Words that say little tell something only when there are three of them. */
  private isTelling(wording: Wording | undefined): boolean {
    return wording !== undefined && (!wording.isLight || wording.stems.length > 2);
  }

  private match(wording: Wording | undefined, places: Map<string, number[]>, stems: readonly string[]): Recognised | undefined {
    if (!wording) return undefined;
    // A name of one word stands for itself only: "night" is not yet "overnight".
    if (wording.literal !== undefined && !stems.includes(wording.literal)) return undefined;
    const topic = this.words.topics[wording.topic];
    if (!topic) return undefined;
    const present = wording.stems.filter((each) => places.has(each));
    const all = sum(wording.stems.map((each) => this.worthOf(each)));
    const worth = sum(present.map((each) => this.worthOf(each)));
    const isWhole = present.length === wording.stems.length;
    if (!isWhole && (wording.stems.length < 3 || present.length < 2 || worth < all * LEAST_SHARE)) return undefined;
    const covers = present.map((each) => places.get(each)?.[0] ?? 0);
    const spread = Math.max(...covers) - Math.min(...covers) + 1 - covers.length;
    const isInOrder = covers.every((place, index) => index === 0 || place > (covers[index - 1] ?? 0));
    const sureness =
      (isWhole ? 1 : 0.8 * (worth / all) ** 2) *
      (isInOrder ? 1 : isWhole ? 0.85 : 0.6) *
      (spread <= 3 ? 1 : 0.75) *
      (wording.isName ? 1 : 0.92);
    return { topic, sureness, worth, covers, isName: wording.isName };
  }

  /** A word that stands in few wordings says more than one that stands in many. */
  private worthOf(found: string): number {
    const count = this.byStem.get(found)?.length ?? 0;
    const worth = Math.log2(1 + this.wordings.length / (1 + count));
    return this.lightClasses.has(found) ? worth * LIGHT_SHARE : worth;
  }

  private addWording(topic: number, text: string, isName: boolean) {
    const words = meaningfulWords(text);
    const stems = [...new Set(words.map((word) => this.classOf(stem(word))))];
    const isAllLight = words.every((word) => this.saysLittle(word));
    // "Help now" and "contact us" are names, but "help" and "contact" stand in every other query.
    if (isAllLight && stems.length < 2) return;
    for (const word of words) if (this.saysLittle(word)) this.lightClasses.add(this.classOf(stem(word)));
    const literal = isName && stems.length === 1 ? stem(words[0] ?? '') : undefined;
    const index = this.wordings.push({ topic, stems, isName, isLight: isAllLight && !isName, literal }) - 1;
    for (const each of stems) this.byStem.set(each, [...(this.byStem.get(each) ?? []), index]);
  }
}

/** One of each topic, and none whose words are all explained by another that explains more. */
function keepDistinct(found: readonly Recognised[]): Recognised[] {
  const best = found.filter((each, place) => found.findIndex(({ topic }) => topic === each.topic) === place);
  const isWithin = (each: Recognised, other: Recognised) =>
    other.covers.length > each.covers.length && each.covers.every((place) => other.covers.includes(place));
  const kept = best.filter((each) => !best.some((other) => other.sureness >= SURE && isWithin(each, other))).slice(0, MOST_TOPICS);
  return kept.map((each) => ({ ...each, worth: each.worth / countRivals(each, kept) }));
}

/** Topics that are recognised by the very same words share what these are worth. */
function countRivals({ covers }: Recognised, kept: readonly Recognised[]): number {
  const key = covers.join();
  return kept.filter((other) => other.covers.join() === key).length ** 0.7;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
