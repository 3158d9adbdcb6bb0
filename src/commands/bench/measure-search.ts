/** Searches a built site in a real browser, as a family does, and as plain Pagefind would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { PackedPages } from '../../search/page-table.ts';
import { serveFolder } from '../serve.mjs';
import { countBytes } from './count-bytes.ts';
import type { Query } from './score-search.ts';

export interface Asked {
  titles: string[];
}

export interface Measured {
  bytes: number[];
  /** Milliseconds of a whole visit from an empty cache. */
  cold: number[];
  /** Milliseconds from the last key to the results, on a page that has searched before. */
  warm: number[];
}

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'en-GB' };
const RESULTS = '#search-results:not([aria-busy="true"]) > li';

/** The first ten titles for every query, of this search and of plain Pagefind, and the titles of all pages. */
export async function searchAll(
  browser: Browser,
  folder: string,
  queries: readonly Query[],
): Promise<{ ours: Asked[]; plain: Asked[]; titles: string[] }> {
  const server = await serveFolder({ folder });
  const page = await browser.newPage(PHONE);
  try {
    const ours: Asked[] = [];
    const plain: Asked[] = [];
    for (const { q } of queries) {
      await page.goto(`${server.url}search/?q=${encodeURIComponent(q)}`);
      await page
        .locator('#search-status')
        .filter({ hasText: /“|not load/ })
        .waitFor();
      await showTen(page);
      ours.push({ titles: (await page.locator('#search-results > li h2').allInnerTexts()).slice(0, 10) });
      plain.push({ titles: await page.evaluate(askPagefind, q) });
    }
    const packed = JSON.parse(readFileSync(join(folder, 'search', 'pages.json'), 'utf8')) as PackedPages;
    return { ours, plain, titles: packed.titles.split('\n') };
  } finally {
    await page.close();
    await server.close();
  }
}

/** What each query costs. */
export async function measureSearches(browser: Browser, folder: string, queries: readonly string[]): Promise<Measured> {
  const server = await serveFolder({ folder });
  const counter = await countBytes(server.port);
  const measured: Measured = { bytes: [], cold: [], warm: [] };
  try {
    for (const query of queries) {
      const context = await browser.newContext(PHONE);
      const page = await context.newPage();
      counter.take();
      const started = performance.now();
      await page.goto(`${counter.url}/search/?q=${encodeURIComponent(query)}`);
      const isFound = await page
        .locator(RESULTS)
        .first()
        .waitFor({ timeout: 20_000 })
        .then(
          () => true,
          () => false,
        );
      if (isFound) {
        measured.cold.push(performance.now() - started);
        measured.bytes.push(counter.take());
      }
      await context.close();
    }
    const page = await browser.newPage(PHONE);
    await page.goto(`${counter.url}/search/?q=short+breaks`);
    await page.locator(RESULTS).first().waitFor();
    for (const query of queries) {
      await page.locator('input[name=q]').fill(query.slice(0, -1));
      await page
        .locator('#search-status')
        .filter({ hasText: `“${query.slice(0, -1).trim()}”` })
        .waitFor();
      await page.locator('input[name=q]').press('End');
      const started = performance.now();
      await page.keyboard.type(query.slice(-1));
      await page
        .locator('#search-status')
        .filter({ hasText: `“${query.trim()}”` })
        .waitFor();
      measured.warm.push(performance.now() - started);
    }
    await page.close();
    return measured;
  } finally {
    await counter.close();
    await server.close();
  }
}

async function showTen(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'Show more results' });
  if (await more.isVisible()) await more.click();
}

/** Runs in the page: Pagefind with nothing around it. */
async function askPagefind(query: string): Promise<string[]> {
  interface Plain {
    search(words: string): Promise<{ results: { data(): Promise<{ meta: Record<string, string> }> }[] }>;
  }
  const address = new URL(document.querySelector('site-search')?.getAttribute('data-pagefind') ?? '', location.origin).href;
  const pagefind = (await import(address)) as Plain;
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
  return pages.map(({ meta }) => meta.title ?? '');
}
