/** Opens the browser of this machine for one piece of work, and closes it afterwards, whatever happens in between. */
import { chromium, type Browser } from '@playwright/test';
import { requireBrowser, type Purpose } from './find-browser.ts';

/** Gives what `use` gives. Throws an error that says how to get a browser where there is none. */
export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>, purpose?: Purpose): Promise<Result> {
  const browser = await chromium.launch({ executablePath: requireBrowser(purpose) });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
