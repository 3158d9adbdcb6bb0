/** Three mistakes in one file, as a volunteer meets them: told at once, each on its line, and put right by pasting what is told. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '~/content-rules/finding.ts';
import { FIXTURE_DAY, GOOD_CONTENT, withContent } from '../../support/content-folder.ts';

const NAME = 'services/anytown-helpline.mdx';
const good = readFileSync(join(GOOD_CONTENT, NAME), 'utf8');
const bad = good
  .replace("value: '111'", 'value: 03001231234')
  .replace('gathered: 2026-11-01', 'gathered: 1/11/2026')
  .replace('[the guide](/guides/asking-for-help/)', '[click here](/guides/asking-for-help/)');

function lineOf(words: string): number {
  return bad.split('\n').findIndex((line) => line.includes(words)) + 1;
}

function check(folder: string, ...flags: string[]) {
  const env = { ...process.env, LOCAL_OFFER_CONTENT: folder, LOCAL_OFFER_TODAY: FIXTURE_DAY };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/commands/check.ts', ...flags], { env, encoding: 'utf8' });
  return { said: stdout + stderr, status };
}

/** Does what a finding says, as somebody would who only copies: the line that it gives, or the link in square brackets. */
function paste(text: string, { line, fix }: Finding): string {
  const lines = text.split('\n');
  const before = lines[line - 1] ?? '';
  const link = /\[[^\]]+\]\([^)]+\)/.exec(fix)?.[0];
  const whole = /^Write: (.+)$/.exec(fix)?.[1];
  lines[line - 1] = link ? before.replace(/\[[^\]]+\]\([^)]+\)/, () => link) : `${/^\s*/.exec(before)?.[0]}${whole ?? before.trim()}`;
  return lines.join('\n');
}

test('three mistakes in one file are told in one run, each on its own line, with what to write', () => {
  withContent({ [NAME]: bad }, (folder) => {
    const { said, status } = check(folder);
    expect(status).toBe(1);
    expect(said.match(/^content\//gm)).toHaveLength(1);
    expect(said).toContain(
      [
        `content/${NAME}`,
        `  line ${lineOf('03001231234')} (error): In contacts, number 1: value is not right. We expected: the number, e-mail address or web address itself. We found “03001231234”, which without quotes is a number.`,
        '    What to do: Write: value: 0300 123 1234',
        `  line ${lineOf('1/11/2026')} (error): gathered is not right. We expected: the day somebody last read the sources, such as 2026-11-23. We found “1/11/2026”.`,
        '    What to do: Write: gathered: 2026-11-01',
        `  line ${lineOf('click here')} (error): We expected link words that say where the link goes. We found “click here”.`,
        '    What to do: Say where it leads, such as: [Asking for help](/guides/asking-for-help/)',
        '',
        'We read ',
      ].join('\n'),
    );
    expect(said).toContain('found 3 errors and 0 warnings');
  });
});

test('what the check says to write puts all three right when it is pasted', () => {
  withContent({ [NAME]: bad }, (folder) => {
    const findings = JSON.parse(check(folder, '--json').said) as Finding[];
    expect(findings).toHaveLength(3);
    writeFileSync(join(folder, NAME), findings.reduce(paste, bad));
    const { said, status } = check(folder);
    expect(said).toMatch(/^We read \d+ files\. Nothing to put right\.\n$/);
    expect(status).toBe(0);
  });
});

test('--fix puts right what needs no judgement, and leaves the words of the link to the person', () => {
  withContent({ [NAME]: bad }, (folder) => {
    const { said, status } = check(folder, '--fix');
    expect(said).toContain('value: 03001231234 → value: 0300 123 1234');
    expect(said).toContain('gathered: 1/11/2026 → gathered: 2026-11-01');
    expect(said).toContain('found 1 error and 0 warnings');
    expect(status).toBe(1);
  });
});

test('a flag that there is not is named, with those that there are', () => {
  const { said, status } = check(GOOD_CONTENT, '--isue');
  expect(status).toBe(1);
  expect(said).toBe("Unknown option '--isue'. We expected only these: --json, --changed, --fix, --grades, --launch.\n");
});
