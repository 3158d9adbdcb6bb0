/** Finds the browser that tests, PDFs and the benchmark use. Downloads nothing. */
import { existsSync } from 'node:fs';
import { win32 } from 'node:path';
import { chromium } from '@playwright/test';

/** What looking for a browser depends on; given in so that every machine can be tested on one. */
export interface BrowserSurroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** Where Playwright would keep its own browser. It names a place even when nothing is there. */
  playwrightPath: string;
  exists: (path: string) => boolean;
}

/** Debian's Chromium without a window to draw. It opens a fresh window in half the time, and shows and prints a page alike. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';
const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** What to say when there is no browser. */
export const NO_BROWSER = [
  'The tests need a browser, and we found none. Do one of these:',
  '  1. On Debian, type: sudo apt-get install -y --no-install-recommends chromium-headless-shell fonts-dejavu-core',
  '  2. On any computer, install Google Chrome or Microsoft Edge, or type: npx playwright install chromium',
  '  3. If you have a browser elsewhere, say where: CHROMIUM_PATH=/path/to/chromium npm test',
].join('\n');

/** What a browser is wanted for. Every browser shows pages; to measure, we want one such as people have. */
export type Purpose = 'show' | 'measure';

/** The path of a browser, or null. Throws an error with one line for people when CHROMIUM_PATH leads nowhere. */
export function findBrowser(purpose: Purpose = 'show', surroundings: BrowserSurroundings = thisMachine()): string | null {
  const { env, playwrightPath, exists } = surroundings;
  const chosen = env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!exists(chosen)) throw new Error(`CHROMIUM_PATH: we expected the path of a browser. We found no file at ${chosen}`);
    return chosen;
  }
  return [playwrightPath, ...systemPaths(purpose, surroundings)].find((path) => path !== '' && exists(path)) ?? null;
}

/** The path of a browser. Throws an error that says how to get one. */
export function requireBrowser(purpose?: Purpose): string {
  const browser = findBrowser(purpose);
  if (browser === null) throw new Error(NO_BROWSER);
  return browser;
}

function systemPaths(purpose: Purpose, { platform, env }: BrowserSurroundings): string[] {
  if (platform === 'darwin') return MAC;
  if (platform !== 'win32') return purpose === 'show' ? [HEADLESS_SHELL, ...LINUX] : [...LINUX, HEADLESS_SHELL];
  return WINDOWS_PROGRAMS.flatMap((program) =>
    WINDOWS_FOLDERS.flatMap((name) => {
      const folder = env[name];
      return folder === undefined ? [] : [win32.join(folder, program)];
    }),
  );
}

function thisMachine(): BrowserSurroundings {
  return { platform: process.platform, env: process.env, playwrightPath: chromium.executablePath(), exists: existsSync };
}
