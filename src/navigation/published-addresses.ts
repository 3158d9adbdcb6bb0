/** Which addresses the content gives rise to, told from the names of its files alone, before anything is built. */
import { LIST_KINDS, paths, type ListKind } from './addresses.ts';

/** The collections whose every file is a page, and its address. */
const PAGE_OF: Record<string, (id: string) => string> = {
  services: paths.service,
  organisations: paths.organisation,
  places: paths.place,
  situations: paths.situation,
  waits: paths.wait,
  guides: paths.guide,
  'young-people': paths.youngPersonPage,
  professionals: paths.professionalPage,
  events: paths.event,
  'easy-read': paths.easyReadPage,
  news: paths.newsItem,
};

/** The vocabulary behind each kind of list. */
const VOCABULARY_OF: Record<ListKind, string> = { need: 'needs', age: 'ages', area: 'areas', help: 'help' };

/** The address of the page made from one content file; undefined for a file that has none of its own. */
export function addressOfFile(group: string, id: string): string | undefined {
  return PAGE_OF[group]?.(id);
}

/** The pages that stand whatever the content holds. */
export function standingAddresses(): string[] {
  return Object.values(paths).filter((path) => typeof path === 'string');
}

/** The lists by need, age, area and kind of help. `termsOf` gives the terms of a vocabulary by its name. */
export function listAddresses(termsOf: (vocabulary: string) => Iterable<string>): string[] {
  return LIST_KINDS.flatMap((kind) => [...termsOf(VOCABULARY_OF[kind])].map((term) => paths.list(kind, term)));
}
