/** What a family on a cheap phone and a slow line gets: measured in a real browser that is slowed down. */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { ByteCounter } from './count-bytes.ts';

const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'en-GB' };
/** Slow 4G: 150 ms to answer, 1.6 megabits a second down, 0.75 up. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1_000_000) / 8, uploadThroughput: (0.75 * 1_000_000) / 8 };
const SLOW_PROCESSOR = 4;

export interface FirstVisit {
  bytes: number;
  layoutShift: number;
  scripts: number;
}

/** Milliseconds to the first paint of each address: the middle of `rounds` visits, each with an empty cache, taken in turn. */
export async function measureFirstPaint(browser: Browser, urls: string[], rounds = 5): Promise<number[]> {
  const paints = urls.map((): number[] => []);
  // The first round warms the server and the browser up, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, url] of urls.entries()) {
      const paint = await visit(browser, {}, async (page) => {
        await slowDown(page);
        await page.goto(url, { waitUntil: 'load' });
        return page.evaluate(firstPaint);
      });
      if (round > 0) paints[place]?.push(paint);
    }
  }
  return paints.map(median);
}

/** Everything a first visit with an empty cache brings, until nothing more comes. `isReady` waits for the page's own tools. */
export function measureFirstVisit(
  browser: Browser,
  counter: ByteCounter,
  path: string,
  isReady: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<FirstVisit> {
  return visit(browser, {}, async (page) => {
    await slowDown(page);
    counter.take();
    await page.goto(counter.url + path, { waitUntil: 'networkidle' });
    await isReady(page);
    await page.waitForLoadState('networkidle');
    const bytes = counter.take();
    return { bytes, ...(await page.evaluate(layoutShiftAndScripts)) };
  });
}

/** The bytes of a search from an empty cache, page included, until the first results stand. Null when none came. */
export function measureSearch(browser: Browser, counter: ByteCounter, query: string): Promise<number | null> {
  return visit(browser, {}, async (page) => {
    counter.take();
    await page.goto(`${counter.url}/search/?q=${encodeURIComponent(query)}`);
    const results = page.locator('#search-results:not([aria-busy="true"]) > li').first();
    const isFound = await results.waitFor({ state: 'visible', timeout: 20_000 }).then(
      () => true,
      () => false,
    );
    return isFound ? counter.take() : null;
  });
}

/** Can all of a page be read with no script? Sets the words of its main part with script beside those without. */
export async function isReadableWithoutScript(browser: Browser, url: string): Promise<boolean> {
  const read = (options: BrowserContextOptions) =>
    visit(browser, options, async (page) => {
      await page.goto(url, { waitUntil: 'load' });
      return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    });
  const [withScript, without] = [await read({}), await read({ javaScriptEnabled: false })];
  return without !== '' && withScript.split(' ').every((word) => without.includes(word));
}

/** A bare page with the words of another: no style, no script, no pictures. */
export function makeBarePage(browser: Browser, url: string): Promise<string> {
  return visit(browser, {}, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    const lines = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim() !== '');
    const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const head = `<!doctype html>\n<html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`;
    return `${head}<title>Bare</title>\n<h1>Bare</h1>\n${lines.map((line) => `<p>${escape(line)}</p>`).join('\n')}\n`;
  });
}

/** The middle one. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Opens a page of a browser that has never been anywhere, and closes it afterwards. */
async function visit<Result>(browser: Browser, options: BrowserContextOptions, look: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ ...PHONE, ...options });
  try {
    const page = await context.newPage();
    await page.addInitScript(collectLayoutShift);
    return await look(page);
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
}

// The three below run inside the page.

type Measured = typeof globalThis & { layoutShift?: number };

function collectLayoutShift(): void {
  const page = globalThis as Measured;
  page.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      page.layoutShift = (page.layoutShift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function layoutShiftAndScripts(): { layoutShift: number; scripts: number } {
  const isProgram = (script: HTMLScriptElement) => ['', 'module', 'text/javascript'].includes(script.type);
  const scripts = [...document.querySelectorAll('script')].filter(isProgram).length;
  return { layoutShift: (globalThis as Measured).layoutShift ?? 0, scripts };
}

async function firstPaint(): Promise<number> {
  const find = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  for (let tries = 0; tries < 100 && find() === undefined; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return find() ?? NaN;
}
