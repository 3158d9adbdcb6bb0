/**
 * The query step: what a family typed becomes what Pagefind is asked, from the closest reading to the loosest. Pagefind
 * wants every word and knows no small words, so these are taken out and the rest is relaxed a word at a time.
 */

/** Words that carry no meaning of their own in a search. */
const SMALL_WORDS = new Set(
  (
    'a an and are as at be been being but by can could did do does doing for from get getting got had has have having he her him his how i if im in ' +
    'into is it its ive me my need needs no not of on or our please she should so some someone that the their them there they this to us ' +
    'want wants was we were what when where which who why will with would you your'
  ).split(' '),
);

export interface Query {
  /** As the family typed it, without the spaces around it. */
  typed: string;
  /** The words that carry meaning, in order, each once. */
  words: string[];
  /** What to ask, the closest reading first. Each is tried only when the one before finds nothing. */
  attempts: string[];
}

/** The longest query that is read. The rest of a longer one is left out. */
export const LONGEST_QUERY = 200;

/** Understands what was typed. An empty query has no attempts. */
export function understandQuery(typed: string): Query {
  const tidy = typed.trim().slice(0, LONGEST_QUERY).trim();
  const all = tidy
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter(Boolean);
  const meaningful = all.filter((word) => !SMALL_WORDS.has(word));
  const words = [...new Set(meaningful.length > 0 ? meaningful : all)];
  const attempts = words.length === 0 ? [] : [words.join(' '), ...relax(words)];
  return { typed: tidy, words, attempts: [...new Set(attempts)] };
}

/** Fewer words at a time: first each word left out in turn, the longest words kept longest, then single words. */
function relax(words: string[]): string[] {
  if (words.length < 2) return [];
  const byLength = [...words].sort((a, b) => a.length - b.length);
  const dropped = byLength.slice(0, words.length - 1).map((_, count) => {
    const gone = new Set(byLength.slice(0, count + 1));
    return words.filter((word) => !gone.has(word)).join(' ');
  });
  return [...dropped, ...byLength.toReversed()];
}
