/** Installs the packages of package-lock.json when they are not there yet. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNpm } from './run-npm.mjs';

/** Says which package-lock.json the folder was filled from. npm deletes it with the folder, so it is never out of date. */
const STAMP = 'node_modules/.installed-from';

/**
 * Is there anything to install?
 * @param {string} root the folder of package.json
 */
export function needsInstall(root) {
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)) return false;
  return !matchesLockFile(root);
}

/**
 * Installs exactly what package-lock.json lists. Throws an error with one line for people when that fails.
 * @param {string} root the folder of package.json
 */
export async function install(root) {
  // Asked first, because npm alone takes more than a minute to find out that there is no connection. A registry that
  // answers anything at all, even a refusal, is there.
  const ping = await runNpm(root, ['ping', '--fetch-retries=2', '--fetch-retry-mintimeout=500', '--fetch-timeout=20000']);
  if (ping.code !== 0 && isNoConnection(ping.said)) throw new Error(explainFailure(ping.said));

  const flags = ['--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const patience = ['--fetch-retries=4', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000'];
  const started = Date.now();
  const progress = setInterval(() => console.log(`  still installing (${Math.round((Date.now() - started) / 1000)} seconds)`), 15_000);
  const { code, said } = await runNpm(root, ['ci', ...flags, ...patience]);
  clearInterval(progress);
  if (code !== 0) throw new Error(explainFailure(said));
  writeFileSync(join(root, STAMP), fingerprint(root));
}

/**
 * One line for people from what npm said when it failed.
 * @param {string} said
 */
export function explainFailure(said) {
  if (isNoConnection(said)) {
    return 'We could not install what the site needs: no connection to the internet (the npm registry did not answer). Connect and try again.';
  }
  if (/ENOSPC/.test(said)) return 'We could not install what the site needs: the disk is full. Free about 1 GB and try again.';
  if (/EACCES|EPERM/.test(said)) {
    return 'We could not install what the site needs: this folder may not be written to. Copy it to a folder of your own and try again.';
  }
  const reason = said
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
    .find((line) => line !== '' && !/^(code|errno|syscall) /.test(line));
  return `We could not install what the site needs. npm said: ${reason ?? 'nothing'}`;
}

function isNoConnection(said) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/.test(said);
}

/** Runs npm without showing what it says: it is kept to explain a failure. */
function runNpm(root, args) {
  const npm = findNpm();
  const child = spawn(npm.program, [...npm.args, ...args, '--loglevel=error'], {
    cwd: root,
    shell: npm.shell,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, said: said + error.message }));
    child.once('close', (code) => resolve({ code, said }));
  });
}

/**
 * npm's own list of what is in node_modules, set against package-lock.json: for people who ran npm install themselves.
 * @param {string} root
 */
function matchesLockFile(root) {
  const ours = readPackages(join(root, 'package-lock.json'));
  const there = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (!ours || !there) return false;
  return Object.entries(ours).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || there[path]?.version === entry.version,
  );
}

function readPackages(path) {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function fingerprint(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
