import { describe, expect, test } from 'vitest';
import { describeDue, writeLetter } from '~/reminders/describe-due.ts';
import { listDue, type Remindable } from '~/reminders/due-entries.ts';
import { describeLinks, listWebAddresses } from '~/reminders/web-addresses.ts';

const TODAY = '2026-11-23';
const entry = (change: Partial<Remindable> = {}): Remindable => ({
  id: 'helpline',
  title: 'Helpline',
  organisation: 'council',
  status: 'open',
  gathered: '2025-11-01',
  contacts: [{ kind: 'phone', value: '0300 123 1234', standing: 'usual', label: 'Helpline' }],
  diagnosis: 'no',
  plan: 'no',
  cost: 'free',
  referral: 'self',
  ...change,
});
const list = (...entries: Remindable[]) => listDue(entries, TODAY, 365, 30);

describe('What is due', () => {
  test('is what nobody looked at for longer than the site allows, or will be within the month', () => {
    const due = list(entry({ id: 'late' }), entry({ id: 'soon', gathered: '2025-12-20' }), entry({ id: 'fresh', gathered: '2026-06-01' }));
    expect(due[0]?.entries.map(({ id, isOverdue }) => ({ id, isOverdue }))).toEqual([
      { id: 'late', isOverdue: true },
      { id: 'soon', isOverdue: false },
    ]);
  });

  test('counts from the day the service was asked, if that was later', () => {
    expect(list(entry({ confirmed: { on: '2026-10-01' } }))).toEqual([]);
  });

  test('is never something that has closed', () => {
    expect(list(entry({ status: 'closed' }))).toEqual([]);
  });

  test('is sorted by who can answer, the one with most pages first; a school answers for itself', () => {
    const due = list(entry({ id: 'school', organisation: undefined }), entry({ id: 'a' }), entry({ id: 'b' }));
    expect(due.map(({ owner, entries }) => `${owner}: ${entries.length}`)).toEqual(['council: 2', 'school: 1']);
  });

  test('is not more than somebody can answer at once', () => {
    expect(list(...Array.from({ length: 30 }, (_, index) => entry({ id: `x${index}` })))[0]?.entries).toHaveLength(25);
  });
});

describe('The letter to a service', () => {
  const [due] = list(
    entry({
      diagnosis: 'not-known',
      cost: 'not-known',
      contacts: [{ kind: 'phone', value: '0300 123 1234', standing: 'old', label: 'Desk' }],
    }),
  );
  if (!due) throw new Error('Nothing is due.');
  const letter = writeLetter(due.entries, 'Local Offer', (id) => `https://a.example/services/${id}/`);

  test('asks what the page does not know, and whether what it says is right', () => {
    expect(letter).toBe(
      [
        'Hello,',
        'Families find you on the Local Offer. We want what it says about you to be right. Please could you answer these questions, and tell us your job title? We do not publish names.',
        'Helpline (https://a.example/services/helpline/)\n- Is 0300 123 1234 right for “Desk”? We are not sure of it.\n- Does a child need a diagnosis?\n- Is it free? If not, what does it cost?\n- How long do families wait at present?\n- Is it open, and to whom? Has anything changed?',
        'Please tell us about anything else on the page that is wrong. Thank you.',
      ].join('\n\n'),
    );
  });

  test('stands in an issue that says what to do, under a mark by which it is found again', () => {
    const { mark, title, body } = describeDue(due, 'Anytown Council', 'Local Offer', (id) => `/services/${id}/`);
    expect(title).toBe('Ask Anytown Council: 1 page to confirm');
    expect(body.startsWith(`${mark}\n\nSomebody should ask Anytown Council whether this page is still right. 1 is overdue`)).toBe(true);
    expect(body).toContain('- [ ] Helpline (content/services/helpline.mdx): last looked at on 1 November 2025, overdue');
    expect(body).toContain('> Hello,');
    expect(body).toContain('npm run confirm');
  });
});

describe('Pages of other sites', () => {
  const places = listWebAddresses([
    { path: 'content/a.mdx', text: 'url: https://one.example/x\n[two](https://two.example/y). And https://one.example/x' },
    { path: 'content/b.mdx', text: 'value: https://one.example/x' },
  ]);

  test('are each listed once, with the files that name them', () => {
    expect([...places]).toEqual([
      ['https://one.example/x', ['content/a.mdx', 'content/b.mdx']],
      ['https://two.example/y', ['content/a.mdx']],
    ]);
  });

  test('that are gone are told apart from those that only did not answer', () => {
    const answers = [
      { url: 'https://two.example/y', status: 503 },
      { url: 'https://one.example/x', status: 404 },
    ];
    expect(describeLinks(answers, places)).toEqual({
      words:
        'Gone: look for the new page, or mark what it told us as old (1)\n  https://one.example/x, answer 404\n    in content/a.mdx, content/b.mdx\n\nNo clear answer: open it in your browser (1)\n  https://two.example/y, answer 503\n    in content/a.mdx\n\n0 of 2 pages answered.',
      isRight: false,
    });
  });

  test('that answer need nothing', () => {
    expect(describeLinks([{ url: 'https://one.example/x', status: 200 }], places)).toEqual({
      words: '1 of 1 pages answered.',
      isRight: true,
    });
  });
});
