/** Finds glossary terms in running text: whole words, the longest name first, abbreviations only in their own letters. */

/** One term, ready for pages. */
export interface Word {
  /** The name of its file. It stands in addresses and ids. */
  id: string;
  title: string;
  /** For an abbreviation: the words in full. */
  standsFor?: string | undefined;
  meaning: string;
  /** Every way in which it is written in a text. */
  names: readonly string[];
  /** A page that says more, and its title. */
  more?: { path: string; title: string } | undefined;
}

/** A term in a text: from `start` up to, not including, `end`. */
export interface Found {
  word: Word;
  start: number;
  end: number;
}

/** Finds every use of every word in a text, in order, none within another. */
export type WordFinder = (text: string) => Found[];

/**
 * Makes a finder for these words. A name with a capital after its first letter (SALT, EHC plan, Right to Choose) is found
 * only as it is written: salt is another thing. Any other name is found with and without a capital. One or more spaces or
 * line ends may stand between its words, and an s after it (SENCOs, a SENCO’s). A name starts with a letter or a digit.
 */
export function makeWordFinder(words: readonly Word[]): WordFinder {
  const names = words.flatMap((word) => word.names.map((name): Name => ({ text: tidy(name), word })));
  // By how they start, so that a text is compared with the few names that its next word may begin, and not with all.
  const starts = new Map(
    [...Map.groupBy(names, ({ text }) => (START.exec(text)?.[0] ?? '').toLowerCase())].map(([start, some]) => [start, makeMatchers(some)]),
  );
  return (text) => {
    const found: Found[] = [];
    let until = 0;
    for (const { index, 0: start } of text.matchAll(STARTS)) {
      if (index < until) continue;
      const lower = start.toLowerCase();
      const matchers = [...(starts.get(lower) ?? []), ...(lower.endsWith('s') ? (starts.get(lower.slice(0, -1)) ?? []) : [])];
      const [longest] = matchers.flatMap((match) => match(text, index)).sort((a, b) => b.end - a.end);
      if (!longest) continue;
      found.push(longest);
      until = longest.end;
    }
    return found;
  };
}

interface Name {
  text: string;
  word: Word;
}

/** The letters and digits that a name starts with. */
const START = /^[\p{L}\p{N}]+/u;
/** Every place in a text where a name may start: no letter, digit or hyphen touches it, and it is not part of an address. */
const STARTS = /(?<![\p{L}\p{N}_@/.-])[\p{L}\p{N}]+/gu;

/** What of these names stands at a place of a text: of those that are found only as written, and of the others. */
function makeMatchers(names: readonly Name[]): ((text: string, at: number) => Found[])[] {
  const [exact, others] = [names.filter(({ text }) => isExact(text)), names.filter(({ text }) => !isExact(text))];
  return [
    { some: exact, flags: 'yu', keyOf: tidy },
    { some: others, flags: 'yiu', keyOf: (text: string) => tidy(text).toLowerCase() },
  ]
    .filter(({ some }) => some.length > 0)
    .map(({ some, flags, keyOf }) => {
      const byName = new Map(some.map(({ text, word }) => [keyOf(text), word]));
      const pattern = patternOf([...byName.keys()], flags);
      return (text, at) => {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        const word = byName.get(keyOf(match?.[1] ?? ''));
        return match && word ? [{ word, start: at, end: at + match[0].length }] : [];
      };
    });
}

/** Whether a name is found only in its own letters. */
export function isExact(name: string): boolean {
  return /\p{Lu}/u.test(name.slice(1));
}

/** One of the names, the longest first, that ends where it is read: no letter, digit or hyphen follows. */
function patternOf(names: readonly string[], flags: string): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escape);
  return new RegExp(`(${longestFirst.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}_@/-]|\\.\\p{L})`, flags);
}

function escape(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll("'", "['’]")
    .replaceAll(' ', '\\s+');
}

/** One space between words and straight apostrophes, so that two spellings of one name are the same. */
function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').replaceAll('’', "'").trim();
}
