/**
 * Starts npm from a command. Each step is a new `npm run`, because npm puts node_modules/.bin first on the path: that is
 * how the pinned Node takes over from an older one.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

/** What runScript gives back when somebody pressed Ctrl and C. */
export const INTERRUPTED = 130;

/**
 * The program and first arguments that start npm: the npm that started us where there is one.
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function findNpm(env = process.env) {
  // The Node that npm itself runs on is outside node_modules, so it survives when `npm ci` deletes that folder.
  if (env.npm_execpath && env.npm_node_execpath) return { program: env.npm_node_execpath, args: [env.npm_execpath], shell: false };
  return { program: 'npm', args: [], shell: process.platform === 'win32' };
}

/**
 * Runs one script of package.json and shows what it says. Whatever ends us ends the script, and all that it started.
 * @param {string} script
 * @param {{ args?: string[], env?: Record<string, string>, minutes?: number, isPlain?: boolean }} [options] `isPlain`
 *   takes the colours out
 * @returns {Promise<number>} its exit code; 1 when it ran out of time
 */
export function runScript(script, { args = [], env = {}, minutes = 0, isPlain = false } = {}) {
  const npm = findNpm();
  const extra = args.length > 0 ? ['--', ...args] : [];
  const child = spawn(npm.program, [...npm.args, 'run', '--silent', script, ...extra], {
    stdio: ['ignore', isPlain ? 'pipe' : 'inherit', isPlain ? 'pipe' : 'inherit'],
    shell: npm.shell,
    // A group of its own, so that it can be ended with all that it started: npm alone would leave them running.
    detached: process.platform !== 'win32',
    env: { ...process.env, ...env },
  });
  if (child.stdout) showPlain(child.stdout, process.stdout);
  if (child.stderr) showPlain(child.stderr, process.stderr);

  let isInterrupted = false;
  const end = () => endGroup(child);
  const interrupt = () => {
    isInterrupted = true;
    end();
  };
  const giveUp = () => {
    console.error(`${script} took more than ${minutes} minutes, so we stopped it.`);
    end();
  };
  const limit = minutes > 0 ? setTimeout(giveUp, minutes * 60_000) : undefined;
  process.on('exit', end).on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return new Promise((resolve) => {
    const finish = (code) => {
      clearTimeout(limit);
      process.off('exit', end).off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve(isInterrupted ? INTERRUPTED : (code ?? 1));
    };
    child.once('error', () => finish(1));
    child.once('close', finish);
  });
}

/**
 * Calls `end` when the npm that started us has gone. When npm is told to end, it ends the shell between us and nobody tells
 * us: we would go on for ever, and keep the port.
 * @param {() => void} end
 */
export function endWithParent(end) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500).unref();
}

function endGroup(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

/** Line by line, because a colour code cut in two would stay. */
function showPlain(from, to) {
  createInterface({ input: from }).on('line', (line) => to.write(`${stripVTControlCharacters(line)}\n`));
}
