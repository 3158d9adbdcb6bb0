/** The lists that need no script: everything that fits one need, age, area or kind of help. */
import type { Term } from '../content-model/vocabulary.ts';
import type { Directory, Entry } from './directory.ts';
import { facetsOf, filterTermsOf } from './facets.ts';
import { findFitting, NO_CHOICES, type Choices } from './filters.ts';

export type ListName = 'need' | 'age' | 'area' | 'help';

export interface TermList {
  term: Term;
  /** What fits for certain. */
  results: Entry[];
  /** What might fit but does not say. */
  maybe: Entry[];
  /** Schools, nurseries and colleges that fit, kept apart so that they do not drown the help. */
  settings: Entry[];
}

/** Each page of a list links to all the others, so the lists of a directory are kept. */
const known = new WeakMap<Directory, Partial<Record<ListName, TermList[]>>>();

/** One list a term, in the order of the vocabulary. A term that nothing fits has no list. */
export function listsOf(directory: Directory, name: ListName): TermList[] {
  const lists = known.get(directory) ?? {};
  known.set(directory, lists);
  return (lists[name] ??= makeLists(directory, name));
}

function makeLists(directory: Directory, name: ListName): TermList[] {
  const { vocabularies } = directory;
  const vocabulary: readonly Term[] = {
    need: vocabularies.needs,
    age: vocabularies.ages,
    area: vocabularies.areas,
    help: vocabularies.help,
  }[name];
  return vocabulary.map((term) => listOf(directory, name, term)).filter((list) => list.results.length + list.settings.length > 0);
}

/** Everything that fits one term. */
export function listOf(directory: Directory, name: ListName, term: Term): TermList {
  const terms = filterTermsOf(directory.vocabularies);
  const choices: Choices = { ...NO_CHOICES, ...(name === 'age' ? { age: term.id } : { [name]: [term.id] }) };
  const items = directory.entries.map((entry) => ({ ...facetsOf(entry), entry }));
  const { results, maybe } = findFitting(items, choices, terms);
  const settings = findFitting(items, { ...choices, kind: 'setting' }, terms).results;
  const entries = (found: typeof results) => found.map((item) => item.entry);
  return { term, results: putUrgentFirst(directory, entries(results)), maybe: entries(maybe), settings: entries(settings) };
}

/**
 * Elsewhere the lines for emergencies let other help go first. Where they are a third of the list, the list is about them: they come
 * first, in the order of the help now page.
 */
function putUrgentFirst({ helpNow }: Directory, entries: Entry[]): Entry[] {
  const urgent = entries.filter((entry) => entry.isOnHelpNow);
  if (urgent.length * 3 < entries.length) return entries;
  urgent.sort((a, b) => helpNow.indexOf(a.id) - helpNow.indexOf(b.id));
  return [...urgent, ...entries.filter((entry) => !entry.isOnHelpNow)];
}

/** The heading of a list: "Autism: where to get help". The kinds of help already name themselves. */
export function nameList(name: ListName, label: string): string {
  if (name === 'help') return label;
  const subject = name === 'age' && /^\d/.test(label) ? `Ages ${label}` : label;
  return `${subject}: where to get help`;
}
