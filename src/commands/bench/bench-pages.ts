/** The rows about pages: how soon they show, and how much they bring. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serveFolder } from '../serve.mjs';
import { countBytes, type ByteCounter } from './count-bytes.ts';
import * as measure from './measure-pages.ts';
import { kilobytes, row, type Row } from './table.ts';
import { findContentPage, readQueries } from './what-to-measure.ts';

/** How soon a service page shows, against a bare page with the same words made in `workshop`. */
export async function benchPaint(browser: Browser, folder: string, workshop: string): Promise<Row[]> {
  const path = findContentPage(folder);
  return withServer(folder, async ({ url }) => {
    const page = new URL(path, url).href;
    const bare = join(workshop, 'bare');
    mkdirSync(bare);
    writeFileSync(join(bare, 'index.html'), await measure.makeBarePage(browser, page));
    const [content = NaN, plain = NaN] = await withServer(bare, (server) => measure.measureFirstPaint(browser, [page, server.url]));
    const ratio = content / plain;
    const measured = `${ratio.toFixed(2)} times (${Math.round(content)} ms; bare ${Math.round(plain)} ms)`;
    const isReadable = await measure.isReadableWithoutScript(browser, page);
    return [
      row(`first paint of ${path} against a bare page`, '1.35 times', measured, ratio <= 1.35),
      row('script needed to read a content page', 'none', isReadable ? 'none' : 'words are missing without it', isReadable),
    ];
  });
}

/** What first visits bring: a service page, home and the finder. */
export async function benchVisits(browser: Browser, folder: string): Promise<Row[]> {
  return withCounter(folder, async (counter) => {
    const content = await measure.measureFirstVisit(browser, counter, findContentPage(folder));
    const home = await measure.measureFirstVisit(browser, counter, '/');
    const finder = await measureFinder(browser, counter);
    const shift = Math.max(content.layoutShift, home.layoutShift, finder.first.layoutShift);
    return [
      row('bytes of a content page, first visit', '40 KB', kilobytes(content.bytes), content.bytes <= 40_000),
      row('scripts on a content page', '', String(content.scripts), null),
      row('bytes of the home page, first visit', '', kilobytes(home.bytes), null),
      ...finderRows('bytes of the finder, first visit', finder),
      row('layout shift: content page, home, finder (the worst)', '0', shift.toFixed(4), shift === 0),
    ];
  });
}

/** The finder of a made-up site, and how it grows up to a larger one. */
export async function benchFinder(browser: Browser, small: MadeUp, large: MadeUp): Promise<Row[]> {
  const few = await withCounter(small.folder, (counter) => measureFinder(browser, counter));
  const many = await withCounter(large.folder, (counter) => measureFinder(browser, counter));
  const growth = (many.first.bytes - few.first.bytes) / (large.services - small.services);
  return [
    ...finderRows(`bytes of the finder at ${small.services} services, first visit`, few),
    row('  and for each service more', '60 bytes', `${growth.toFixed(0)} bytes`, growth < 60),
  ];
}

interface MadeUp {
  folder: string;
  services: number;
}

/** What searches bring until their first results: the middle one, and the worst where that has a budget. */
export async function benchSearch(browser: Browser, folder: string, what: string, budget: number, worst?: number): Promise<Row[]> {
  return withCounter(folder, async (counter) => {
    const sizes: number[] = [];
    const missed: string[] = [];
    for (const query of readQueries()) {
      const bytes = await measure.measureSearch(browser, counter, query);
      if (bytes === null) missed.push(query);
      else sizes.push(bytes);
    }
    if (sizes.length === 0) return [row(what, kilobytes(budget), `no search found anything: ${missed.join(', ')}`, false)];
    const middle = measure.median(sizes);
    const note = missed.length > 0 ? `; nothing found for: ${missed.join(', ')}` : '';
    const rows = [row(what, kilobytes(budget), `${kilobytes(middle)} (${sizes.length} searches${note})`, middle <= budget)];
    const largest = Math.max(...sizes);
    rows.push(row('  and the worst', worst ? kilobytes(worst) : '', kilobytes(largest), worst ? largest <= worst : null));
    return rows;
  });
}

interface Finder {
  first: measure.FirstVisit;
  chosen: measure.FirstVisit;
}

/** The finder as it comes, and as it is once a family has chosen a filter. */
async function measureFinder(browser: Browser, counter: ByteCounter): Promise<Finder> {
  const first = await measure.measureFirstVisit(browser, counter, '/services/');
  return { first, chosen: await measure.measureFirstVisit(browser, counter, '/services/', chooseOneFilter) };
}

function finderRows(what: string, { first, chosen }: Finder): Row[] {
  return [
    row(what, '90 KB', kilobytes(first.bytes), first.bytes <= 90_000),
    row('  and with one filter chosen', '90 KB', kilobytes(chosen.bytes), chosen.bytes <= 90_000),
  ];
}

/** The filters work when choosing one has changed the results; what that brings counts too. */
async function chooseOneFilter(page: Page): Promise<void> {
  const before = await page.locator('#finder-status').innerText();
  const box = page.locator('input[type=checkbox][name=need]').first();
  // Clicked from within, because on a phone the filters are folded away.
  await box.evaluate((input: HTMLInputElement) => input.click());
  await page.locator('#finder-status').filter({ hasNotText: before }).waitFor();
  await page.locator('#finder-results:not([aria-busy="true"])').waitFor({ state: 'attached' });
}

async function withServer<Result>(folder: string, use: (server: { url: string; port: number }) => Promise<Result>): Promise<Result> {
  const server = await serveFolder({ folder });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

function withCounter<Result>(folder: string, use: (counter: ByteCounter) => Promise<Result>): Promise<Result> {
  return withServer(folder, async ({ port }) => {
    const counter = await countBytes(port);
    try {
      return await use(counter);
    } finally {
      await counter.close();
    }
  });
}
