/**
 * What the answers of an issue start: a service that is missing, or a comment to answer. A draft takes only words that need no trust.
 * Phone numbers and e-mails stay out until somebody has read them at their source, and so does who wrote the issue.
 */
import { findContactsInText } from '../directory/contacts.ts';
import type { Answers } from './fill-template.ts';
import type { IssueAnswers } from './issue-forms.ts';
import { firstWebAddress, oneLine, plainItems, plainWords } from './plain-answer.ts';

/** The forms whose answers start a file, and those that speak of a page that is there. */
export const FORMS = {
  missing: 'a-service-is-missing',
  comment: 'comment-on-the-local-offer',
  wrong: 'something-is-wrong',
  hardToUse: 'something-is-hard-to-use',
} as const;

/** Who may answer a form, as the page on what families said speaks of them. */
export const PEOPLE: Readonly<Record<string, string>> = {
  'A parent, carer or relative': 'a parent, carer or relative',
  'A young person': 'a young person',
  'I run it or work there': 'someone who works there',
  'I work with families': 'someone who works with families',
  'Someone else': 'a visitor to this site',
};

export interface Draft {
  /** Which kind of page, as in drafting/questions.ts. */
  kind: 'service' | 'voice';
  answers: Answers;
  /** The name of its file, where the answers give no title to make one from. */
  name?: string;
  /** What else was answered and what to do with it, for the person who finishes the file. */
  notes: string[];
}

export interface Posted {
  /** The day it was sent, YYYY-MM-DD. */
  on: string;
  /** The number of the issue, where it is known. */
  number?: number | undefined;
}

/** A service that families miss. What it does is in their words: whoever finishes the file says it in ours, and from the source. */
export function draftService({ name = '', what = '', where = '', who = '', searched = '' }: IssueAnswers): Draft {
  const url = firstWebAddress(where) ?? firstWebAddress(what);
  const told = plainWords(where, 120);
  const holdsContacts = findContactsInText(`${what} ${where}`).length > 0;
  return {
    kind: 'service',
    answers: {
      title: plainWords(name, 90),
      summary: plainWords(what, 200),
      other_words: plainItems(searched, 25, 60),
      ...(url === undefined ? { 'sources.name': told } : { 'sources.url': url }),
    },
    notes: [
      `What it does: ${oneLine(what)}`,
      `Where to read or ask: ${oneLine(where)}`,
      ...(who === '' ? [] : [`Told us: ${PEOPLE[who] ?? 'someone'}`]),
      'Read the source before you write down a fact. The summary is in their words: say it in yours.',
      ...(holdsContacts ? ['A phone number or e-mail goes into the file only when its source shows it.'] : []),
    ],
  };
}

/** A comment on the site, to be published with the reply and with what was done (reg. 56(2) of the SEND Regulations 2014). */
export function draftVoice({ about = '', comment = '', better = '', short = '', who = '' }: IssueAnswers, { on, number }: Posted): Draft {
  const title = plainWords(short, 120);
  return {
    kind: 'voice',
    answers: {
      title,
      said: plainWords([comment, better].filter(Boolean).join('\n'), 600),
      source: who in PEOPLE ? `Comment on this site, from ${PEOPLE[who]}` : 'Comment on this site',
      asked_on: on,
    },
    ...(title === '' && { name: number === undefined ? `comment-of-${on}` : `comment-${number}` }),
    notes: [
      ...(about === '' ? [] : [`It is about: ${about}`]),
      `The comment: ${oneLine(comment)}`,
      ...(better === '' ? [] : [`What they ask for: ${oneLine(better)}`]),
      'Say it again in your own words, so that nobody can be recognised: no name, school, diagnosis, day or story.',
      'Then write reply: and did:, and say in status: how far it has come.',
      'A comment on the help that one child gets, or one meant to hurt, need not be published. Answer it in the issue: the page “Have your say” says who to complain to.',
    ],
  };
}
