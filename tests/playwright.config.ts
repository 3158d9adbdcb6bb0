/** Playwright: a real browser on the built site in dist/. See tests/README.md. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser, NO_BROWSER } from '../src/commands/find-browser.ts';
import { findFreePort } from './support/free-port.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/**
 * Not that of `npm start`, so that tests run while somebody looks at the site. Kept in the environment, because each worker
 * reads this file again and must come to the same answer.
 */
const port = (process.env.LOCAL_OFFER_TEST_PORT ??= String(await findFreePort(4329)));
const executablePath = findBrowser();
if (executablePath === null) throw new Error(NO_BROWSER);
/** A page is open for a second. Work that V8 puts into making its scripts faster would be thrown away with it. */
const FOR_SHORT_LIVES = '--js-flags=--max-lazy --no-opt --no-maglev';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/browser',
  projects: [
    { name: 'journeys', testDir: 'journeys' },
    { name: 'accessibility', testDir: 'accessibility' },
    { name: 'built-site', testDir: 'built-site' },
  ],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.LOCAL_OFFER_REPORT ?? `${root}test-results/browser.json` }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [FOR_SHORT_LIVES] },
  },
  webServer: {
    command: `node src/commands/serve.mjs --port ${port} --folder dist --base /`,
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
