import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNpm } from '~/commands/run-npm.mjs';

const home = mkdtempSync(join(tmpdir(), 'run-npm-'));
const runner = resolve('src/commands/run-npm.mjs');

beforeAll(() => {
  const scripts = {
    colour: `node -e "console.log('\\u001b[31mred\\u001b[39m', process.argv[1], process.env.WORD)"`,
    fail: 'exit 3',
    // A child of a child, as a browser is of a test runner.
    long: `node -e "setInterval(() => require('fs').appendFileSync('beats', '.'), 20)"`,
  };
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'x', scripts }));
});
afterAll(() => rmSync(home, { recursive: true }));

describe('running a script of package.json', () => {
  test('hands on arguments and environment, and takes colours out', async () => {
    const { said, code } = await run(`runScript('colour', { args: ['--', 'blue'], env: { WORD: 'green' }, isPlain: true })`).done;
    expect([said.trim(), code]).toEqual(['red blue green', 0]);
  });

  test('gives back the exit code', async () => {
    expect((await run(`runScript('fail')`).done).code).toBe(3);
  });

  test.skipIf(process.platform === 'win32')('ends everything it started when the time is up', async () => {
    const { said, code } = await run(`runScript('long', { minutes: 0.03 })`).done;
    expect(said).toContain('long took more than 0.03 minutes, so we stopped it.');
    expect(code).not.toBe(0);
    expect(await isStillBeating()).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('ends everything it started on Ctrl and C, and says so', async () => {
    rmSync(join(home, 'beats'), { force: true });
    const { child, done } = run(`runScript('long')`);
    await expect.poll(() => existsSync(join(home, 'beats')), { timeout: 20_000 }).toBe(true);
    child.kill('SIGINT');
    expect((await done).code).toBe(130);
    expect(await isStillBeating()).toBe(false);
  });
});

test('npm is the one that started us, or else the one on the path', () => {
  expect(findNpm({ npm_execpath: '/npm-cli.js', npm_node_execpath: '/bin/node' })).toEqual({
    program: '/bin/node',
    args: ['/npm-cli.js'],
    shell: false,
  });
  expect(findNpm({})).toMatchObject({ program: 'npm', args: [] });
});

function run(call: string) {
  const program = `const { runScript } = await import(${JSON.stringify(runner)}); process.exitCode = await ${call};`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: home });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const done = new Promise<{ said: string; code: number | null }>((end) => child.once('close', (code) => end({ said, code })));
  return { child, done };
}

/** Does the long script still write? Whether its process is listed tells nothing: an ended one may stay listed for a while. */
async function isStillBeating(): Promise<boolean> {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 400));
  const count = () => (existsSync(join(home, 'beats')) ? statSync(join(home, 'beats')).size : 0);
  await wait();
  const before = count();
  await wait();
  return count() !== before;
}
