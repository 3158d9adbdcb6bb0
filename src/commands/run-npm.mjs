/**
 * Starts npm from a command. Each step is a new `npm run`, because npm puts node_modules/.bin first on the path: that is
 * how the pinned Node takes over from an older one.
 */
import { spawn } from 'node:child_process';

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
 * Runs one script of package.json and shows what it says.
 * @param {string} script
 * @param {{ args?: string[], env?: Record<string, string>, minutes?: number, signal?: AbortSignal }} [options]
 * @returns {Promise<number>} its exit code; 1 when it was stopped or ran out of time
 */
export function runScript(script, { args = [], env = {}, minutes = 0, signal } = {}) {
  const npm = findNpm();
  const extra = args.length > 0 ? ['--', ...args] : [];
  const child = spawn(npm.program, [...npm.args, 'run', '--silent', script, ...extra], {
    stdio: 'inherit',
    shell: npm.shell,
    env: { ...process.env, ...env },
  });
  const limit =
    minutes > 0 &&
    setTimeout(() => {
      console.error(`${script} took more than ${minutes} minutes, so we stopped it.`);
      child.kill('SIGTERM');
    }, minutes * 60_000);
  signal?.addEventListener('abort', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    const finish = (code) => {
      clearTimeout(limit || undefined);
      resolve(code ?? 1);
    };
    child.once('error', () => finish(1));
    child.once('close', finish);
  });
}
