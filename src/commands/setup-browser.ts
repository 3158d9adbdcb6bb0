/**
 * `npm run setup:browser`: makes sure there is a browser for the tests. Installs one only where that is safe: Debian, as root.
 * There it installs the quick one even beside another browser, which serves where that cannot be done.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, NO_BROWSER } from './find-browser.ts';
import { runCommand } from './run-command.ts';

const PACKAGES = ['chromium-headless-shell', 'fonts-dejavu-core'];
/** Debian's browser with a window. The tests take much longer with it. */
const SLOW = '/usr/bin/chromium';

await runCommand(() => {
  process.exitCode = setUpBrowser() ? 0 : 1;
});

function setUpBrowser(): boolean {
  const found = findBrowser();
  if (found !== null && (found !== SLOW || process.env.CHROMIUM_PATH || !canInstall())) return true;
  if (!canInstall()) {
    console.error(NO_BROWSER);
    return false;
  }
  console.log(`Installing a browser for the tests: apt-get install ${PACKAGES.join(' ')}. This takes a minute or two.`);
  const isInstalled = runApt(['update']) && runApt(['install', '-y', '--no-install-recommends', ...PACKAGES]);
  if (isInstalled && findBrowser() !== null) return true;
  const problem = 'The browser was not installed: no connection to the internet, or no package of that name.';
  if (found !== null) {
    console.log(`${problem} The tests use ${found}, and take longer.`);
    return true;
  }
  console.error(`${problem}\n${NO_BROWSER}`);
  return false;
}

/** Ubuntu's package of this name is missing or only points to a snap, which containers cannot run. */
function canInstall(): boolean {
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isDebian && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function runApt(args: string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
