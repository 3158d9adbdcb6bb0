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
 * line ends may stand between its words, and an s after it (SENCOs, a SENCO’s).
 */
export function makeWordFinder(words: readonly Word[]): WordFinder {
  const names = words.flatMap((word) => word.names.map((name) => ({ name: tidy(name), word })));
  const finders = [names.filter(({ name }) => isExact(name)), names.filter(({ name }) => !isExact(name))].map((some, index) => {
    const byName = new Map(some.map(({ name, word }) => [index === 0 ? name : name.toLowerCase(), word]));
    return { byName, pattern: patternOf([...byName.keys()], index === 0 ? 'gu' : 'giu'), isExact: index === 0 };
  });
  return (text) => {
    const found = finders.flatMap(({ byName, pattern, isExact }) =>
      [...text.matchAll(pattern)].flatMap((match): Found[] => {
        const written = tidy(match[1] ?? '');
        const word = byName.get(isExact ? written : written.toLowerCase());
        return word ? [{ word, start: match.index, end: match.index + match[0].length }] : [];
      }),
    );
    return withoutOverlaps(found);
  };
}

/** Whether a name is found only in its own letters. */
export function isExact(name: string): boolean {
  return /\p{Lu}/u.test(name.slice(1));
}

/** The first that starts, and of those the longest, wins the letters it covers. */
function withoutOverlaps(found: Found[]): Found[] {
  let until = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < until) return false;
      until = end;
      return true;
    });
}

/** A name stands alone: no letter, digit or hyphen touches it, and it is not part of an address. */
function patternOf(names: readonly string[], flags: string): RegExp {
  if (names.length === 0) return /(?!)/g;
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escape);
  return new RegExp(`(?<![\\p{L}\\p{N}_@/.-])(${longestFirst.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}_@/-]|\\.\\p{L})`, flags);
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
