/** Who can refer to what, and how: every service that a professional can open the door to, side by side. */
import { describeCard, type Card } from './card.ts';
import type { Directory, Entry } from './directory.ts';
import type { Group } from './groups.ts';

export interface ReferralRoute {
  id: string;
  title: string;
  whoFor: string;
  /** Each question that a referrer has, with its answer. What no page says is "Not known". */
  answers: { question: string; answer: string }[];
  /** The number to ring, or what to do when there is none. */
  phone?: Card['phone'];
  act?: string | undefined;
  caution?: string | undefined;
}

export interface ReferralRoutes {
  groups: Group<ReferralRoute>[];
  /** Services about which no page says who can refer, by title. */
  unknown: { id: string; title: string }[];
}

const NOT_KNOWN = 'Not known. Ask them';

/**
 * The routes under their first kind of help, in the order of that list, the strongest first. In are services, groups, activities
 * and settings that somebody refers to or may refer to: a closed one is left out, and so is one that families can only ask for
 * themselves. Schools about which nothing is known are no gap that a referrer could close, so they are not listed as unknown.
 */
export function listReferralRoutes(directory: Pick<Directory, 'entries' | 'vocabularies'>): ReferralRoutes {
  const open = directory.entries.filter((entry) => entry.status !== 'closed');
  const routes = open.filter((entry) => entry.referral !== 'self' && entry.referralTerm.self !== 'not-known');
  const unknown = open.filter((entry) => entry.kind === 'service' && entry.referralTerm.self === 'not-known');
  const groups = directory.vocabularies.help.map(({ id, label }) => ({
    heading: label,
    items: routes.filter((entry) => entry.help[0] === id).map((entry) => describeRoute(entry, directory)),
  }));
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    unknown: unknown.map(({ id, title }) => ({ id, title })).sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
  };
}

function describeRoute(entry: Entry, { vocabularies }: Pick<Directory, 'vocabularies'>): ReferralRoute {
  const { phone, act, caution } = describeCard(entry, vocabularies, '');
  const answers = [
    { question: 'Who can refer', answer: entry.to_refer?.who ?? entry.referralTerm.to_professionals ?? entry.referralTerm.label },
    { question: 'What to send', answer: entry.to_refer?.send ?? NOT_KNOWN },
    { question: 'Diagnosis needed', answer: answerTo(entry.diagnosis) },
    { question: 'EHC plan needed', answer: answerTo(entry.plan) },
    { question: 'How it is decided', answer: entry.decided ?? NOT_KNOWN },
  ];
  return { id: entry.id, title: entry.title, whoFor: entry.whoFor, answers, phone, act, caution };
}

function answerTo(value: Entry['diagnosis']): string {
  return { yes: 'Yes', no: 'No', 'not-known': NOT_KNOWN }[value];
}
