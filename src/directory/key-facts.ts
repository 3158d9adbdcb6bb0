/** The questions every family asks of a service, each with its answer, "not known" said usefully. */
import { describeAges } from './ages.ts';
import { formatDate } from './dates.ts';
import type { Entry } from './directory.ts';
import type { WaitData } from '../content-model/wait.ts';

export interface KeyFact {
  question: string;
  answer: string;
  /** What stands behind the answer, in one sentence. */
  detail?: string | undefined;
  /** A wait's own page. */
  waitId?: string | undefined;
}

const COSTS: Record<Entry['cost'], string> = {
  free: 'Free',
  paid: 'You pay',
  'some-cost': 'Some of it costs money',
  'not-known': 'Not known. Ask first',
};

/** Who it is for, cost, wait, and whether it needs a diagnosis, an EHC plan or a referral, in the order families ask. */
export function listKeyFacts(entry: Entry, areaLabels: readonly string[]): KeyFact[] {
  const isSetting = entry.kind === 'setting';
  // Nobody in danger should stop to wonder what it costs, or how long it takes.
  const isSilent = isSetting || entry.isOnHelpNow;
  const facts: KeyFact[] = [
    { question: 'Who it is for', answer: entry.whoFor },
    { question: 'Ages', answer: describeAges(entry.ages).replace(/^Ages? (\d)/, '$1') },
  ];
  if (!isSilent || entry.cost !== 'not-known') facts.push({ question: 'Cost', answer: COSTS[entry.cost], detail: entry.cost_note });
  if (entry.waitFound) facts.push(describeWaitFact(entry.waitFound.data, entry.waitFound.id));
  else if (!isSilent) facts.push({ question: 'How long is the wait?', answer: 'Not published. Ask when you get in touch' });
  facts.push(
    { question: 'Need a diagnosis?', answer: sayThreeValues(entry.diagnosis) },
    { question: 'Need an EHC plan?', answer: sayThreeValues(entry.plan) },
  );
  if (!isSetting) facts.push({ question: 'Need a referral?', ...describeReferral(entry) });
  facts.push({ question: 'Area', answer: areaLabels.join(', ') });
  return facts;
}

/** "Yes", "No" or "Not known. Ask them". */
export function sayThreeValues(value: 'yes' | 'no' | 'not-known'): string {
  if (value === 'not-known') return 'Not known. Ask them';
  return value === 'yes' ? 'Yes' : 'No';
}

function describeReferral(entry: Entry): Pick<KeyFact, 'answer' | 'detail'> {
  const { self, label } = entry.referralTerm;
  if (self === 'not-known') return { answer: 'Not known. Ask them' };
  return { answer: `${self === 'yes' ? 'No' : 'Yes'}. ${label}` };
}

function describeWaitFact(wait: WaitData, waitId: string): KeyFact {
  const question = 'How long is the wait?';
  if (wait.figure === 'not-published') return { question, answer: 'Not published', detail: wait.standard?.text, waitId };
  const { text, as_of } = wait.figure;
  return { question, answer: text, detail: as_of === 'undated' ? 'From a page without a date' : `As of ${formatDate(as_of)}`, waitId };
}
