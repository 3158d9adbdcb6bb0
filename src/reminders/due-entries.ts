/** What is due for somebody to ask about, sorted by who can answer. */
import { daysBetween } from '../directory/dates.ts';
import type { Contact } from '../content-model/fields.ts';

/** An entry, as far as a letter about it needs to know. */
export interface Remindable {
  id: string;
  title: string;
  /** The id of the organisation that runs it; none for a school that runs itself. */
  organisation?: string | undefined;
  status: string;
  gathered: string;
  confirmed?: { on: string } | undefined;
  contacts: readonly Pick<Contact, 'kind' | 'value' | 'standing' | 'label'>[];
  diagnosis: string;
  plan: string;
  cost: string;
  referral: string;
}

export interface DueEntry extends Remindable {
  /** The last day on which anybody looked: YYYY-MM-DD. */
  lastLooked: string;
  /** Whether it is over the limit already, or comes to it within the time ahead. */
  isOverdue: boolean;
}

/** Nobody answers questions about more at once. The oldest come first; the others follow. */
const MOST_AT_ONCE = 25;

export interface Due {
  /** The id of the organisation, or of the entry itself where none runs it. */
  owner: string;
  entries: DueEntry[];
}

/**
 * The entries that are overdue or will be within `daysAhead` days, by owner: those with most first. Closed ones are never due.
 * Today is YYYY-MM-DD.
 */
export function listDue(entries: readonly Remindable[], today: string, staleAfterDays: number, daysAhead: number): Due[] {
  const due = entries.flatMap((entry): DueEntry[] => {
    const confirmedOn = entry.confirmed?.on ?? '';
    const lastLooked = confirmedOn > entry.gathered ? confirmedOn : entry.gathered;
    const age = daysBetween(lastLooked, today);
    if (entry.status === 'closed' || age <= staleAfterDays - daysAhead) return [];
    return [{ ...entry, lastLooked, isOverdue: age > staleAfterDays }];
  });
  const byOwner = Map.groupBy(due, ({ organisation, id }) => organisation ?? id);
  return [...byOwner]
    .map(([owner, owned]) => ({ owner, entries: owned.sort((a, b) => (a.lastLooked < b.lastLooked ? -1 : 1)).slice(0, MOST_AT_ONCE) }))
    .sort((a, b) => b.entries.length - a.entries.length || (a.owner < b.owner ? -1 : 1));
}
