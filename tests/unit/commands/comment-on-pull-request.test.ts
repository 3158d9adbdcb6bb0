/** The command that writes under a pull request, against a stand-in for GitHub that remembers what it was told. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MARK } from '~/pull-request/describe.ts';
import { readFileSync } from 'node:fs';

const FIXTURES = fileURLToPath(new URL('../../fixtures/pull-request/', import.meta.url));
const SHA = '4b1f0b8c2f5f3c7a9a6d6c1f2a3b4c5d6e7f8091';

let folder: string;
let server: Server;
let told: string[];
let answers: Record<string, unknown>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  cpSync(join(FIXTURES, 'report.json'), join(folder, 'pull-request.json'));
  told = [];
  answers = {
    'GET pulls?state=open&head=a-parent%3Apatch-1': [{ number: 7, head: { sha: SHA } }],
    'GET pulls/7/files?per_page=100': JSON.parse(readFileSync(join(FIXTURES, 'files.json'), 'utf8')) as unknown,
    'GET issues/7/comments?per_page=100': [],
    'GET pulls/7/comments?per_page=100': [],
  };
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const what = `${request.method} ${request.url?.replace('/repos/forum/local-offer/', '')}`;
      if (request.method !== 'GET') told.push(`${what} ${body}`);
      response.writeHead(request.method === 'GET' && !(what in answers) ? 404 : 200);
      response.end(JSON.stringify(answers[what] ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function run(): Promise<{ said: string; status: number | null }> {
  const { port } = server.address() as AddressInfo;
  const env = {
    ...process.env,
    GITHUB_EVENT_PATH: join(FIXTURES, 'finished-run.json'),
    GITHUB_REPOSITORY: 'forum/local-offer',
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_TOKEN: 'a-token',
  };
  const child = spawn(process.execPath, ['src/commands/comment-on-pull-request.ts', folder], { env });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.on('close', (status) => resolve({ said, status })));
}

test('a summary and a note on each line are written', async () => {
  expect(await run()).toEqual({ said: '', status: 0 });
  expect(told.map((each) => each.replace(/\{.*/s, '').trim())).toEqual([
    'POST issues/7/comments',
    'POST pulls/7/comments',
    'POST pulls/7/comments',
  ]);
  expect(told[0]).toContain('Nearly there: 2 things to put right');
  expect(told[1]).toContain(`"line":22`);
  expect(told[1]).toContain(`"commit_id":"${SHA}"`);
});

test('what an earlier run wrote gives way, and what people wrote stays', async () => {
  answers['GET issues/7/comments?per_page=100'] = [
    { id: 1, body: 'I rang them.', user: { type: 'User' } },
    { id: 2, body: `${MARK} before`, user: { type: 'Bot' } },
    { id: 3, body: `${MARK} mine`, user: { type: 'User' } },
  ];
  answers['GET pulls/7/comments?per_page=100'] = [{ id: 9, body: `${MARK} before`, user: { type: 'Bot' } }];
  await run();
  expect(told.map((each) => each.replace(/\{.*/s, '').trim())).toEqual([
    'PATCH issues/comments/2',
    'DELETE pulls/comments/9',
    'POST pulls/7/comments',
    'POST pulls/7/comments',
  ]);
});

test('a change that has moved on is left alone', async () => {
  answers['GET pulls?state=open&head=a-parent%3Apatch-1'] = [{ number: 7, head: { sha: 'newer' } }];
  expect(await run()).toEqual({ said: 'The pull request has moved on or was closed. Nothing to say.\n', status: 0 });
  expect(told).toEqual([]);
});

test('an answer of GitHub that is not right is told in one line', async () => {
  delete answers['GET pulls/7/files?per_page=100'];
  const { said, status } = await run();
  expect(status).toBe(1);
  expect(said).toMatch(/^GitHub answered 404 to GET pulls\/7\/files/);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(told).toEqual([]);
});
