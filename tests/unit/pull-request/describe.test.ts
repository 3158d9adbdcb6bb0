import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeChange, MARK } from '~/pull-request/describe.ts';
import { readDiffLines } from '~/pull-request/diff-lines.ts';
import { choosePullRequest, searchForPullRequest, type FinishedRun } from '~/pull-request/find-pull-request.ts';
import { readReport, type ChangeReport } from '~/pull-request/report.ts';

const recorded = (name: string) => readFileSync(new URL(`../../fixtures/pull-request/${name}.json`, import.meta.url), 'utf8');
const report = readReport(recorded('report'));
const [file] = JSON.parse(recorded('files')) as { filename: string; patch: string }[];
const lines = new Map([[file?.filename ?? '', readDiffLines(file?.patch ?? '')]]);
const nothing: ChangeReport = { findings: [], pages: [] };

describe('Under a proposed change', () => {
  const { summary, notes } = describeChange(report, lines);

  test('each mistake is told on its line, with a change to accept with one press', () => {
    expect(notes.map(({ path, line, body }) => `${path}:${line}\n${body}`)).toEqual([
      `content/services/anytown-helpline.mdx:22\n${MARK}\n\nIn contacts, number 1: value is not right. We expected a phone number with its usual spaces. We found “0300123 1234”.\n\n**What to do:** Write: value: 0300 123 1234\n\n\`\`\`suggestion\n    value: 0300 123 1234\n\`\`\``,
      `content/services/anytown-helpline.mdx:59\n${MARK}\n\nThe text has a link that leads nowhere. We expected the address of a page of this site. We found “/guides/asking-for-hlp/”.\n\n**What to do:** Write /guides/asking-for-help/ instead of /guides/asking-for-hlp/.\n\n\`\`\`suggestion\nYou can ask about anything. See [the guide](/guides/asking-for-help/).\n\`\`\``,
    ]);
  });

  test('the summary counts what is wrong, names the pages with their reading grade, and holds what has no line to stand on', () => {
    expect(summary).toContain('### Nearly there: 2 things to put right');
    expect(summary).toContain('You have not broken anything');
    expect(summary).toContain('| Anytown helpline | `/services/anytown-helpline/` | changed | 4.2 → 4.5 |');
    expect(summary).toContain('**Accessibility:** 12 checks passed, and none failed.');
    expect(summary).toContain('- content/services/anytown-helpline.mdx, line 46: When there is time: We expected somebody');
    expect(summary).not.toContain('Somebody will read your change now');
  });

  test('a change without a mistake is thanked for', () => {
    expect(describeChange(nothing, new Map()).summary).toBe(
      `${MARK}\n\n### All good. Thank you!\n\nSomebody will read your change now and publish it. Thank you: the next family will find what you looked for.`,
    );
  });

  test('a failed check of accessibility is not blamed on the volunteer', () => {
    const { summary: words } = describeChange({ ...nothing, accessibility: { passed: 3, failed: 1 } }, new Map());
    expect(words).toContain('1 check failed and 3 passed. Somebody who knows the program will help');
  });

  test('more mistakes than fit on the lines are all in the summary', () => {
    const [finding] = report.findings;
    if (!finding) throw new Error('The report has no finding.');
    const many = { ...nothing, findings: Array.from({ length: 30 }, () => ({ ...finding })) };
    const comments = describeChange(many, lines);
    expect(comments.notes).toHaveLength(25);
    expect(comments.summary.match(/^- content/gm)).toHaveLength(5);
  });
});

describe('Words from outside', () => {
  const say = (message: string, fix = 'Leave it.') => {
    const finding = { file: 'content/services/x.mdx', line: 1, rule: 'x', severity: 'error' as const, message, fix };
    return describeChange({ ...nothing, findings: [finding] }, new Map([['content/services/x.mdx', new Map([[1, 'title: “x” ```']])]]));
  };

  test.each([
    ['a mention', '@someone look', /(^|\s)@\w/],
    ['a picture', '![x](https://evil.example/x.png)', /!\[|https:\/\/e/],
    ['a tag', '<img src=x onerror=alert(1)>', /(^|[^\\])<img/],
    ['a link that shows itself', 'see www.evil.example', /www\.e/],
    ['a reference to other work', 'closes #1', /(^|[^\\])#1/],
    ['a heading on a line of its own', 'x\n# Big', /^# Big/m],
  ])('do not become %s', (_, message, live) => {
    expect(say(message).notes[0]?.body.replace(MARK, '')).not.toMatch(live);
  });

  test('cannot end the change that is offered', () => {
    expect(say('Wrong.', 'Write: title: ```').notes[0]?.body).toContain('````suggestion\ntitle: ```\n````');
  });
});

describe('A report', () => {
  const good = JSON.parse(recorded('report')) as Record<string, unknown>;

  test('is read as it was written', () => {
    expect(readReport(recorded('report'))).toEqual(good);
  });

  test.each([
    [
      'a file outside content/',
      { findings: [{ ...report.findings[0], file: 'src/x.ts' }] },
      'file is not right. We expected a path within content/.',
    ],
    ['a path that climbs', { findings: [{ ...report.findings[0], file: 'content/../x' }] }, 'file is not right.'],
    [
      'a line that is no number',
      { findings: [{ ...report.findings[0], line: '1' }] },
      'line is not right. We expected a number. We found "1".',
    ],
    [
      'another severity',
      { findings: [{ ...report.findings[0], severity: 'fatal' }] },
      'severity is not right. We expected one of error, warning.',
    ],
    [
      'an address elsewhere',
      { pages: [{ ...report.pages[0], address: '//evil.example/' }] },
      'address is not right. We expected an address of this site.',
    ],
    ['no list', { findings: {} }, 'findings is not right. We expected a list of at most 2000.'],
    ['more words than anybody writes', { findings: [{ ...report.findings[0], fix: 'x'.repeat(2001) }] }, 'fix is not right.'],
  ])('with %s is refused', (_, change, words) => {
    expect(() => readReport(JSON.stringify({ ...good, ...change }))).toThrow(words);
  });
});

describe('A finished run', () => {
  const { workflow_run: run } = JSON.parse(recorded('finished-run')) as { workflow_run: FinishedRun };

  test('of a fork is looked up by its owner and branch', () => {
    expect(searchForPullRequest(run)).toBe('pulls?state=open&head=a-parent%3Apatch-1');
    expect(choosePullRequest([{ number: 7, head: { sha: run.head_sha } }], run)).toBe(7);
  });

  test('that a newer commit has overtaken gets no comment', () => {
    expect(choosePullRequest([{ number: 7, head: { sha: 'another' } }], run)).toBeUndefined();
  });

  test('that was for no pull request gets none', () => {
    expect(searchForPullRequest({ ...run, event: 'push' })).toBeUndefined();
  });
});

test('the lines that a change shows are numbered as in the new file', () => {
  expect([...readDiffLines('@@ -1,2 +1,3 @@\n a\n-b\n+c\n+d\n\\ No newline at end of file\n@@ -9 +10 @@ x\n+e')]).toEqual([
    [1, 'a'],
    [2, 'c'],
    [3, 'd'],
    [10, 'e'],
  ]);
});
