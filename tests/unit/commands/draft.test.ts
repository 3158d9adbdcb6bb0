/** The command that reads an issue, from a file, from what is piped in, and from a stand-in for GitHub. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { FORMS } from '~/drafting/draft-from-issue.ts';
import { FIXTURE_DAY, GOOD_CONTENT } from '../../support/content-folder.ts';
import { formCalled, writeIssue } from '../../support/issue-forms.ts';

const missing = writeIssue(formCalled(FORMS.missing), {
  name: 'Sensory play in Lye',
  what: 'A soft room.',
  where: 'https://www.example.org/lye',
  searched: 'soft play',
});
const comment = writeIssue(formCalled(FORMS.comment), { about: 'Something else', comment: 'Add a page for teenagers.' });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  cpSync(GOOD_CONTENT, folder, { recursive: true });
  cpSync(join(contentFolder(), '_templates'), join(folder, '_templates'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(args: string[], input = '', more: Record<string, string> = {}): Promise<{ said: string; status: number | null }> {
  const none = { GITHUB_REPOSITORY: '', GITHUB_TOKEN: '', SITE_REPOSITORY: '' };
  const env = { ...process.env, ...none, LOCAL_OFFER_CONTENT: folder, LOCAL_OFFER_TODAY: FIXTURE_DAY, ...more };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/commands/draft.ts', ...args], { env });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('close', (status) => resolve({ said, status }));
    child.stdin.end(input);
  });
}

describe('From a text', () => {
  test('a service that is missing becomes a file with the rest left to fill in', async () => {
    writeFileSync(join(folder, '_issue.md'), missing);
    const { said, status } = await run(['--file', join(folder, '_issue.md')]);
    expect(status).toBe(0);
    expect(said).toContain('We made content/services/sensory-play-in-lye.mdx.');
    expect(said).toMatch(/line \d+ \(error\): gathered/);
    expect(readFileSync(join(folder, 'services/sensory-play-in-lye.mdx'), 'utf8')).toContain('title: Sensory play in Lye\n');
  });

  test('a comment becomes a voice, with the day it was sent', async () => {
    const { said } = await run(['--file', '-', '--on', '2026-11-01'], comment);
    expect(said).toContain('We made content/voices/comment-of-2026-11-01.yaml.');
    expect(readFileSync(join(folder, 'voices/comment-of-2026-11-01.yaml'), 'utf8')).toContain('asked_on: 2026-11-01\n');
  });

  test('nothing is written over, and another name can be given', async () => {
    await run(['--file', '-'], missing);
    const path = join(folder, 'services/sensory-play-in-lye.mdx');
    writeFileSync(path, 'mine');
    const again = await run(['--file', '-'], missing);
    expect(again.status).toBe(1);
    expect(again.said).toContain('is there already');
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await run(['--file', '-', '--name', 'play-in-lye'], missing)).status).toBe(0);
    expect(existsSync(join(folder, 'services/play-in-lye.mdx'))).toBe(true);
  });

  test('what is wrong on a page changes no file', async () => {
    const before = readFileSync(join(folder, 'services/anytown-helpline.mdx'), 'utf8');
    const wrong = writeIssue(formCalled(FORMS.wrong), { page: 'Anytown helpline', wrong: 'It is 116 123', how: 'I am not sure' });
    const { said, status } = await run(['--file', '-'], wrong);
    expect(status).toBe(0);
    expect(said).toContain('The file: content/services/anytown-helpline.mdx');
    expect(readFileSync(join(folder, 'services/anytown-helpline.mdx'), 'utf8')).toBe(before);
  });

  test('what is hard to use starts nothing', async () => {
    const files = readdirSync(folder, { recursive: true });
    const { said } = await run(['--file', '-'], writeIssue(formCalled(FORMS.hardToUse), { page: '/about/', happened: 'Too small' }));
    expect(said).toContain('What happened: Too small');
    expect(readdirSync(folder, { recursive: true })).toEqual(files);
  });

  test.each([
    ['no issue at all', [], '', 'We expected the number of an issue, or a file.'],
    ['a text of another kind', ['--file', '-'], 'Hello', 'We expected the answers to one of our forms (a-service-is-missing,'],
    ['a file that is not there', ['--file', 'nowhere.md'], '', 'We found none at nowhere.md.'],
    ['a day to come', ['--file', '-', '--on', '2027-01-01'], missing, '--on: we expected a day up to 2026-11-23'],
    ['a name that leads elsewhere', ['--file', '-', '--name', '../../x'], missing, 'The file needs a name in lower case with hyphens.'],
    ['a number that is none', ['--issue', 'twelve'], '', '--issue: we expected the number of an issue, such as 12. We found “twelve”.'],
    ['no repository', ['--issue', '12'], '', 'Set repository in content/site.yaml'],
    ['a flag that there is not', ['--isue', '12'], '', '--isue'],
  ])('%s is explained in words', async (_, args, input, words) => {
    const { said, status } = await run(args, input);
    expect(status).toBe(1);
    expect(said).toContain(words);
    expect(said).not.toMatch(/\n\s+at /);
  });
});

describe('From GitHub', () => {
  /** A stand-in that knows one issue. It tells what it was asked, and with which key. */
  async function withGitHub(use: (env: Record<string, string>, asked: string[]) => Promise<void>) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? 'without a key'}`);
      const issue = { body: comment, created_at: '2026-11-19T23:30:00Z', user: { login: 'jane-smith' }, title: 'Comment: from Jane Smith' };
      response.writeHead(request.url?.endsWith('/12') ? 200 : 404).end(JSON.stringify(issue));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      await use({ GITHUB_API_URL: `http://127.0.0.1:${port}`, SITE_REPOSITORY: 'https://github.com/forum/local-offer' }, asked);
    } finally {
      server.close();
    }
  }

  test('an issue is read by its number, and who wrote it is not kept', async () => {
    await withGitHub(async (env, asked) => {
      const { said, status } = await run(['--issue', '#12'], '', env);
      expect(status).toBe(0);
      expect(asked).toEqual(['GET /repos/forum/local-offer/issues/12 without a key']);
      const file = readFileSync(join(folder, 'voices/comment-12.yaml'), 'utf8');
      expect(file).toContain('asked_on: 2026-11-19\n');
      expect(`${file}${said}`).not.toMatch(/jane/i);
    });
  });

  test('a key is used where there is one', async () => {
    await withGitHub(async (env, asked) => {
      await run(['--issue', '12'], '', { ...env, GITHUB_TOKEN: 'made-up' });
      expect(asked).toEqual(['GET /repos/forum/local-offer/issues/12 Bearer made-up']);
    });
  });

  test('an issue that is not there is said in words', async () => {
    await withGitHub(async (env) => {
      const { said, status } = await run(['--issue', '13'], '', env);
      expect(status).toBe(1);
      expect(said).toContain('GitHub answered 404 to GET issues/13');
      expect(said).not.toMatch(/\n\s+at /);
    });
  });
});
