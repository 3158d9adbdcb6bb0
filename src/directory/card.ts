/** What a card says about an entry: the facts that decide, in words. Used by lists, the finder and search alike. */
import { describeAges } from './ages.ts';
import { parsePhone } from './contacts.ts';
import type { Entry, Vocabularies } from './directory.ts';

/** Words only, so that it can cross to the browser as it is. */
export interface Card {
  id: string;
  title: string;
  summary: string;
  /** What kind of thing it is: "Service", "Special school". */
  kind: string;
  /** Short facts, such as "Free" or "No diagnosis needed". Only what is known. */
  facts: string[];
  /** Where: "Anytown", "The whole borough". */
  where: string;
  /** The first number to ring, or the first thing to do when there is none. */
  phone?: { shown: string; dialled: string } | undefined;
  act?: string | undefined;
  /** What to be careful about: closed, paused, or known only from old or thin pages. */
  caution?: string | undefined;
}

/** The mark of an entry of which only old or thin pages tell. */
export const THIN_FACTS = 'Old or thin facts: ask first';

/** The facts of an entry that decide, in words. */
export function describeCard(entry: Entry, vocabularies: Vocabularies, kind: string): Card {
  const contact = entry.contacts.find((each) => each.kind === 'phone');
  const phone = contact ? parsePhone(contact.value) : undefined;
  return {
    id: entry.id,
    title: entry.title,
    summary: entry.summary,
    kind,
    facts: listFacts(entry),
    where: entry.areas.map((area) => vocabularies.areas.find((term) => term.id === area)?.label ?? area).join(', '),
    phone,
    act: phone ? undefined : describeOtherWay(entry),
    caution: describeCaution(entry) ?? (contact?.standing === 'old' ? 'Number may be old' : undefined),
  };
}

/** The short facts: ages, cost, and what is not needed. What nobody says is left out here and said on the page. */
export function listFacts(entry: Entry): string[] {
  const isAgeKnown = describeAges(entry.ages) !== 'Ages not known';
  return [
    isAgeKnown ? describeAges(entry.ages) : undefined,
    entry.cost === 'free' ? 'Free' : undefined,
    entry.diagnosis === 'no' ? 'No diagnosis needed' : entry.diagnosis === 'yes' ? 'Diagnosis needed' : undefined,
    entry.plan === 'yes' ? 'EHC plan needed' : undefined,
    entry.kind === 'setting' || entry.referralTerm.self === 'not-known' ? undefined : entry.referralTerm.label,
  ].filter((fact): fact is string => fact !== undefined);
}

/** What a family should be careful about, in a few words. */
export function describeCaution(entry: Pick<Entry, 'status' | 'confidence'>): string | undefined {
  if (entry.status === 'closed') return 'Closed';
  if (entry.status === 'paused') return 'Paused for now';
  if (entry.confidence === 'conflict') return 'Pages disagree: see both';
  if (entry.confidence === 'low') return THIN_FACTS;
  return undefined;
}

function describeOtherWay(entry: Entry): string {
  const kinds = new Set(entry.contacts.map((contact) => contact.kind));
  const text = entry.contacts.find((contact) => contact.kind === 'text');
  if (text) return `Text ${parsePhone(text.value)?.shown ?? text.value}`;
  if (kinds.has('e-mail')) return 'Send an e-mail';
  if (kinds.has('form')) return 'Fill in a form';
  if (entry.ask_instead) return entry.ask_instead.text;
  if (kinds.has('website')) return 'See its website';
  return entry.steps[0] ?? 'See how to ask';
}
