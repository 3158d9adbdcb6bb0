/**
 * Puts slips of spelling right, by how many letters differ and by how a word sounds. Only words that nobody knows are looked at:
 * not those that the site uses, nor places and names, nor common English words that happen to be near one of ours.
 */
import { stem } from './stem.ts';
import { isSmall, splitWords } from './words.ts';

/** The site's own vocabulary, each list with words one to a line. */
export interface PackedSpelling {
  /** Words that a slip may stand for, by how common they are on the site. */
  often: string;
  sometimes: string;
  seldom: string;
  /** Real words near one of these, never to be corrected. */
  real: string;
}

interface Target {
  word: string;
  sound: string;
  /** Which letters it holds, one bit each: words that differ in many need not be compared letter by letter. */
  letters: number;
  /** 2 for a common word, 0 for a rare one. */
  use: number;
}

export interface Speller {
  /** The targets by how many letters they have. */
  targets: readonly (readonly Target[])[];
  known: ReadonlySet<string>;
  /** Their stems: other forms of a word of ours are known too. */
  stems: ReadonlySet<string>;
  real: ReadonlySet<string>;
}

export interface Surroundings {
  /** Whether a word needs no correction. */
  isKnown: (word: string) => boolean;
  /** Whether words of the site begin like this. Somebody may still be typing the last word. */
  isBeginning: (word: string) => boolean;
  /** Whether some page holds both words. */
  areTogether?: (one: string, other: string) => boolean;
}

const MOST_SLIPS = 3;

/** Reads the vocabulary. */
export function makeSpeller(packed: PackedSpelling): Speller {
  const lists = [packed.seldom, packed.sometimes, packed.often].map((list) => list.split('\n').filter(Boolean));
  const targets = lists.flatMap((list, use) => list.map((word) => ({ word, sound: soundOf(word), letters: lettersOf(word), use })));
  const byLength: Target[][] = [];
  for (const target of targets) (byLength[target.word.length] ??= []).push(target);
  return {
    targets: byLength,
    known: new Set(targets.map(({ word }) => word)),
    stems: new Set(targets.map(({ word }) => stem(word))),
    real: new Set(packed.real.split('\n')),
  };
}

/** The text with its slips put right, as plain words. */
export function correctWords(text: string, speller: Speller, around: Surroundings): { text: string; isChanged: boolean } {
  const words = splitWords(text);
  const right: string[] = [];
  let isChanged = false;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    const next = words[place + 1];
    if (next !== undefined && isOneWord(word, next, speller, around)) {
      right.push(word + next);
      isChanged = true;
      place += 1;
      continue;
    }
    const isLast = place === words.length - 1;
    if (isKnownWord(word, speller, around) || (isLast && around.isBeginning(word))) {
      right.push(word);
      continue;
    }
    const instead = splitInTwo(word, speller, around) ?? correctWord(word, speller, [right.at(-1), next], around.areTogether);
    right.push(instead ?? word);
    isChanged ||= instead !== undefined;
  }
  return isChanged ? { text: right.join(' '), isChanged } : { text, isChanged };
}

/** The word that was meant, or undefined when none is near enough. */
export function correctWord(
  word: string,
  speller: Speller,
  neighbours: readonly (string | undefined)[] = [],
  areTogether: Surroundings['areTogether'] = () => false,
): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  const letters = lettersOf(word);
  let sound: string | undefined;
  let best: string | undefined;
  let bestCost = Infinity;
  for (let length = Math.max(4, word.length - MOST_SLIPS); length <= word.length + MOST_SLIPS; length += 1) {
    const shorter = Math.min(word.length, length);
    const mostOfAll = mostSlips(shorter, true, true);
    if (Math.abs(word.length - length) > mostOfAll) continue;
    for (const target of speller.targets[length] ?? []) {
      // One slip takes at most one letter away and brings one in.
      const changed = countBits(letters ^ target.letters);
      if (changed > 2 * mostOfAll) continue;
      sound ??= soundOf(word);
      const soundsAlike = sound === target.sound;
      const isSameStart = word[0] === target.word[0];
      const most = mostSlips(shorter, soundsAlike, isSameStart);
      if (changed > 2 * most) continue;
      const slips = countSlips(word, target.word, most);
      if (slips > most) continue;
      const isNear = neighbours.some((each) => each !== undefined && !isSmall(each) && areTogether(each, target.word));
      const longest = Math.max(word.length, length);
      const cost = slips - (soundsAlike ? 0.7 : 0) + (isSameStart ? 0 : 0.4) - target.use * 0.18 - (isNear ? 0.35 : 0) - longest * 0.01;
      if (cost < bestCost) [best, bestCost] = [target.word, cost];
    }
  }
  return best;
}

/** A word as it sounds, roughly: its consonants, with those that sound alike written alike. */
export function soundOf(word: string): string {
  const sounds = word
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^ps/, 's')
    .replace(/sch/g, 'sk')
    .replace(/ph/g, 'f')
    .replace(/gh(?=t|$)/g, '')
    .replace(/(?:ti|si|ci)(?=on|an|ou|al)|sh|tch|ch/g, 'x')
    .replace(/dge?/g, (found) => (found === 'dge' ? 'j' : found))
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/x(?=[aeiou]?$|[aeiou])/g, 'x')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/z/g, 's')
    .replace(/th/g, 't')
    .replace(/wh/g, 'w');
  const first = /^[aeiouy]/.test(sounds) ? 'a' : '';
  return first + sounds.replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1');
}

/**
 * How many slips make one word into another: a letter too many, missing, wrong, or two that changed places
 * (Damerau and Levenshtein). Stops counting above `most`.
 */
export function countSlips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let slips = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      }
      now[column] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return last[other.length] ?? most + 1;
}

/** How many slips a word of this length may hold. A short word with two slips is another word. */
function mostSlips(length: number, soundsAlike: boolean, isSameStart: boolean): number {
  if (length <= 4) return soundsAlike && isSameStart ? 2 : 0;
  if (length <= 7) return soundsAlike ? 2 : 1;
  if (length <= 11) return soundsAlike ? 3 : 2;
  return 3;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) - 97);
  return letters;
}

function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return (((sum + (sum >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function isKnownWord(word: string, speller: Speller, around: Surroundings): boolean {
  return around.isKnown(word) || speller.known.has(word) || speller.stems.has(stem(word)) || speller.real.has(word);
}

/** "Wheel chair" is one word of ours; "short breaks" stays two, because pages write it so. */
function isOneWord(word: string, next: string, speller: Speller, around: Surroundings): boolean {
  const joined = word + next;
  if (joined.length < 6 || isSmall(word) || isSmall(next) || !speller.known.has(joined)) return false;
  return !(around.areTogether?.(word, next) ?? false);
}

/** "Shortbreaks" is two words of ours that pages use together. */
function splitInTwo(word: string, speller: Speller, around: Surroundings): string | undefined {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [one, other] = [word.slice(0, cut), word.slice(cut)];
    if (speller.known.has(one) && speller.known.has(other) && (around.areTogether?.(one, other) ?? false)) return `${one} ${other}`;
  }
  return undefined;
}
