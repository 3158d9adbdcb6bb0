/** The whole of a search in one pure function: from what was typed to the results in order, ready to be shown. */
import { rankPages, type RankedPage } from './rank-pages.ts';
import { findExplained, type GlossaryWord, type SearchData } from './search-data.ts';
import { stem } from './stem.ts';
import { understandQuery, type AskedHow, type UnderstoodQuery } from './understand-query.ts';
import { isSmall, splitWords } from './words.ts';

export interface Answer {
  query: UnderstoodQuery;
  /** Every result of every kind, the best first. */
  results: RankedPage[];
  /** Words in the query that the site explains. */
  explained: GlossaryWord[];
  /** Whether the full text of the pages should be asked too: little was found, or nothing that is much about it. */
  isWeak: boolean;
  /** Nothing but words that say little was known: what was found is a guess, and the full text knows better. */
  isGuess: boolean;
  /** The stems to mark where they stand in a result. */
  marked: ReadonlySet<string>;
}

/** Fewer results than this, or a best one that earned less, and the text of every page is looked at as well. */
const FEW = 3;
const POOR = 0.16;
const MOST_EXPLAINED = 2;
const SURE_ENOUGH_TO_MARK = 0.6;

/** Answers a query. */
export function answerQuery(typed: string, data: SearchData, how?: AskedHow): Answer {
  const query = understandQuery(typed, data, how);
  const results = query.typed ? rankPages(data.index, query, data.areaTerms) : [];
  const text = query.corrected ?? query.typed;
  const names = query.topics
    .filter(({ sureness }) => sureness > SURE_ENOUGH_TO_MARK)
    .flatMap(({ topic }) => [topic.name, ...topic.also.slice(0, 4)]);
  const saysLittle = (word: string) => data.topics.saysLittle(word);
  const marked = [...splitWords(text), ...names.flatMap(splitWords)].filter((word) => !isSmall(word) && !saysLittle(word)).map(stem);
  const isGuess = query.topics.length === 0 && query.parts.every(({ word }) => saysLittle(word));
  return {
    query,
    results,
    isGuess,
    explained: findExplained(text, data.glossary).slice(0, MOST_EXPLAINED),
    isWeak: isGuess || results.length < FEW || (results[0]?.score ?? 0) < POOR,
    marked: new Set(marked),
  };
}

/** How many results there are of each kind. */
export function countKinds(results: readonly { page: { kind: string } }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { page } of results) counts.set(page.kind, (counts.get(page.kind) ?? 0) + 1);
  return counts;
}

/** What the full text is asked, the closest reading first: all the words, then fewer, the rarest kept longest. */
export function readingsFor({ parts, stems }: UnderstoodQuery, typed: string): string[] {
  const words = splitWords(typed).filter((word) => !isSmall(word));
  const worth = (word: string) => parts.find((part) => part.word === word)?.worth ?? (stems.includes(stem(word)) ? 9 : 0);
  const byWorth = [...new Set(words)].sort((a, b) => worth(b) - worth(a));
  const fewer = byWorth.map((_, dropped) => words.filter((word) => byWorth.slice(0, byWorth.length - dropped).includes(word)).join(' '));
  return [...new Set([...fewer, ...byWorth])].filter(Boolean);
}

/** Whether a passage holds a word that was asked for. For a word that it does not know, Pagefind marks one that only begins alike. */
export function holdsAsked(excerpt: string, typed: string): boolean {
  const asked = splitWords(typed).map(stem);
  const found = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) => splitWords(text).map(stem));
  return found.some((each) => asked.includes(each));
}

/** A text in pieces, each marked or not, so that the words that matched can be shown. */
export function markWords(text: string, marked: ReadonlySet<string>): { text: string; isMarked: boolean }[] {
  return text
    .split(/((?:\p{L}|\p{N}|[’'])+)/u)
    .filter(Boolean)
    .map((piece) => {
      const [word] = splitWords(piece);
      return { text: piece, isMarked: word !== undefined && !isSmall(word) && marked.has(stem(word)) };
    });
}
