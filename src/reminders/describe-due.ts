/** What is due, in words: an issue for volunteers, and in it the letter that can be sent to the service as it stands. */
import { formatDate } from '../directory/dates.ts';
import { NOT_KNOWN } from '../content-model/not-known.ts';
import type { Due, DueEntry } from './due-entries.ts';

export interface Reminder {
  /** Stands unseen in the issue, so that the next run finds it again. */
  mark: string;
  title: string;
  body: string;
}

/** The mark of every reminder, whoever it is for. */
export const REMINDER = '<!-- local-offer-due ';

/** `name` is that of the owner; `address` gives the page of an entry, whole where the site has an address. */
export function describeDue(due: Due, name: string, siteName: string, address: (id: string) => string): Reminder {
  const mark = `${REMINDER}${due.owner} -->`;
  const overdue = due.entries.filter(({ isOverdue }) => isOverdue).length;
  const count = `${due.entries.length} ${due.entries.length === 1 ? 'page' : 'pages'}`;
  const list = due.entries.map((entry) => {
    const when = `last looked at on ${formatDate(entry.lastLooked)}${entry.isOverdue ? ', overdue' : ''}`;
    return `- [ ] ${entry.title} (content/services/${entry.id}.mdx): ${when}`;
  });
  const body = [
    mark,
    `Somebody should ask ${name} whether ${due.entries.length === 1 ? 'this page is' : 'these pages are'} still right${overdue > 0 ? `. ${overdue} ${overdue === 1 ? 'is' : 'are'} overdue, and the page says so to families` : ''}.`,
    list.join('\n'),
    '**How:** ring them, or send the letter below. Write down the job of the person who answers, never the name.',
    '**Then,** for each page: open its file, put right what they told you, and add these lines below `gathered`. Or type `npm run confirm -- services/NAME`.',
    '```yaml\nconfirmed:\n  on: the day, such as 2026-11-23\n  how: phone-call, e-mail, letter or visit\n  role: the job of the person who told you\n```',
    `**The letter**\n\n${writeLetter(due.entries, siteName, address)
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n')}`,
  ].join('\n\n');
  return { mark, title: `Ask ${name}: ${count} to confirm`, body };
}

/** The questions to ask, with what the page says now. */
export function writeLetter(entries: readonly DueEntry[], siteName: string, address: (id: string) => string): string {
  const parts = entries.map((entry) =>
    [`${entry.title} (${address(entry.id)})`, ...listQuestions(entry).map((question) => `- ${question}`)].join('\n'),
  );
  return [
    'Hello,',
    `Families find you on the ${siteName}. We want what it says about you to be right. Please could you answer these questions, and tell us your job title? We do not publish names.`,
    ...parts,
    'Please tell us about anything else on the page that is wrong. Thank you.',
  ].join('\n\n');
}

function listQuestions(entry: DueEntry): string[] {
  const reachable = entry.contacts.filter(({ kind }) => kind !== 'website');
  const contacts = reachable.map(
    ({ label, value, standing }) => `Is ${value} right for “${label}”?${standing === 'usual' ? '' : ' We are not sure of it.'}`,
  );
  const unknown = [
    entry.diagnosis === NOT_KNOWN && 'Does a child need a diagnosis?',
    entry.plan === NOT_KNOWN && 'Does a child need an EHC plan?',
    entry.referral === NOT_KNOWN && 'Can families ask you themselves, or does somebody have to refer them?',
    entry.cost === NOT_KNOWN && 'Is it free? If not, what does it cost?',
  ].filter((question) => question !== false);
  return [
    ...(contacts.length > 0 ? contacts : ['What phone number or e-mail should families use?']),
    ...unknown,
    'How long do families wait at present?',
    'Is it open, and to whom? Has anything changed?',
  ];
}
