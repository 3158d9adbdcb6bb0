/**
 * `npm run bench`: the budgets of the design beside what was measured in this run. It judges but never fails: a busy machine
 * is slower, which is no reason to stop anybody. `--full` adds the large sizes and takes some minutes more.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { countBytes } from './bench/count-bytes.ts';
import { measureBuild } from './bench/measure-build.ts';
import * as pages from './bench/measure-pages.ts';
import { formatTable, kilobytes, type Row } from './bench/table.ts';
import { requireBrowser } from './find-browser.ts';
import { generateContent } from './generate-content.ts';
import { serveFolder } from './serve.mjs';
import { contentFolder } from './surroundings.ts';

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
const workshop = mkdtempSync(join(tmpdir(), 'local-offer-bench-'));
const sites = join('.cache', `bench-${process.pid}`);
const rows: Row[] = [];

try {
  const browser = await chromium.launch({ executablePath: requireBrowser() });
  try {
    await bench(browser);
  } finally {
    await browser.close();
  }
  console.log(
    `\n${formatTable(rows)}\n\n1 KB is 1,000 bytes, as sent with brotli, headers included. Phone: 360 px, 150 ms, 1.6 Mb/s, processor slowed 4 times.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const folder of [workshop, sites]) rmSync(folder, { recursive: true, force: true });
}

async function bench(browser: Browser): Promise<void> {
  say('Building the real site');
  const real = join(sites, 'real');
  const { seconds } = await measureBuild(contentFolder(), real);
  const entries = countServices(contentFolder());
  say('Reading pages on a slow phone');
  await benchPaint(browser, real);
  const finder = await benchVisits(browser, real);
  say('Searching');
  await benchSearch(browser, real, 'search to first results, real site: the middle one', 150_000);
  add(`build of the real site, ${entries} services`, '', `${seconds.toFixed(1)} s`, null);
  await benchSizes(browser, { entries, bytes: finder });
}

async function benchPaint(browser: Browser, folder: string): Promise<void> {
  const server = await serveFolder({ folder });
  const page = findContentPage(folder);
  const bareFolder = join(workshop, 'bare');
  mkdirSync(bareFolder);
  writeFileSync(join(bareFolder, 'index.html'), await pages.makeBarePage(browser, new URL(page, server.url).href));
  const bareServer = await serveFolder({ folder: bareFolder });
  const [content = NaN, bare = NaN] = await pages.measureFirstPaint(browser, [new URL(page, server.url).href, bareServer.url]);
  const ratio = content / bare;
  const measured = `${ratio.toFixed(2)} times (${Math.round(content)} ms; bare ${Math.round(bare)} ms)`;
  add(`first paint of ${page} against a bare page`, '1.35 times', measured, ratio <= 1.35);
  const isReadable = await pages.isReadableWithoutScript(browser, new URL(page, server.url).href);
  add('script needed to read a content page', 'none', isReadable ? 'none' : 'some words are missing without it', isReadable);
  await Promise.all([server.close(), bareServer.close()]);
}

/** Measures first visits. Gives the bytes of the finder. */
async function benchVisits(browser: Browser, folder: string): Promise<number> {
  const server = await serveFolder({ folder });
  const counter = await countBytes(server.port);
  const page = findContentPage(folder);
  const content = await pages.measureFirstVisit(browser, counter, page);
  add('bytes of a content page, first visit', '40 KB', kilobytes(content.bytes), content.bytes <= 40_000);
  add('scripts on a content page', '', String(content.scripts), null);
  const home = await pages.measureFirstVisit(browser, counter, '/');
  add('bytes of the home page, first visit', '', kilobytes(home.bytes), null);
  const finder = await pages.measureFirstVisit(browser, counter, '/services/', finderIsReady);
  add('bytes of the finder with its filters working', '90 KB', kilobytes(finder.bytes), finder.bytes <= 90_000);
  const shift = Math.max(content.layoutShift, home.layoutShift, finder.layoutShift);
  add('layout shift: content page, home, finder (the worst)', '0', shift.toFixed(4), shift === 0);
  await counter.close();
  await server.close();
  return finder.bytes;
}

async function benchSearch(browser: Browser, folder: string, what: string, budget: number, worst?: number): Promise<void> {
  const server = await serveFolder({ folder });
  const counter = await countBytes(server.port);
  const sizes: number[] = [];
  const missed: string[] = [];
  for (const query of readQueries()) {
    const bytes = await pages.measureSearch(browser, counter, query);
    if (bytes === null) missed.push(query);
    else sizes.push(bytes);
  }
  const middle = pages.median(sizes);
  const note = missed.length > 0 ? `; nothing found for: ${missed.join(', ')}` : '';
  add(what, kilobytes(budget), `${kilobytes(middle)} (${sizes.length} searches${note})`, sizes.length > 0 && middle <= budget);
  if (worst !== undefined) add('  and the worst', kilobytes(worst), kilobytes(Math.max(...sizes)), Math.max(...sizes) <= worst);
  await counter.close();
  await server.close();
}

/** Builds made-up content of several sizes. `real` is the finder of the real site, to see how it grows. */
async function benchSizes(browser: Browser, real: { entries: number; bytes: number }): Promise<void> {
  const small = Math.max(300, real.entries + 1);
  const finder = await benchFinder(browser, small);
  add(`bytes of the finder at ${small} services`, '90 KB', kilobytes(finder), finder <= 90_000);
  const growth = (finder - real.bytes) / (small - real.entries);
  add('  and for each service more', '60 bytes', `${growth.toFixed(0)} bytes`, growth < 60);

  const thousand = await buildMadeUp(1000);
  add('full build of 1,000 services', '15 s', `${thousand.seconds.toFixed(1)} s`, thousand.seconds <= 15);
  add('  and its peak memory', '', gigabytes(thousand.peakMemory), null);
  if (!values.full) return;
  const two = await buildMadeUp(2000);
  await benchSearch(browser, two.folder, 'search to first results at 2,000 services: the middle one', 190_000, 250_000);
  const four = await buildMadeUp(4000);
  add(
    'peak memory of a build of 4,000 services',
    '2.5 GB',
    gigabytes(four.peakMemory),
    four.peakMemory === null ? null : four.peakMemory < 2.5e9,
  );
  add('  and its time', '60 s', `${four.seconds.toFixed(1)} s`, four.seconds <= 60);
}

async function benchFinder(browser: Browser, services: number): Promise<number> {
  const { folder } = await buildMadeUp(services);
  const server = await serveFolder({ folder });
  const counter = await countBytes(server.port);
  const { bytes } = await pages.measureFirstVisit(browser, counter, '/services/', finderIsReady);
  await counter.close();
  await server.close();
  return bytes;
}

async function buildMadeUp(services: number) {
  say(`Building ${services} made-up services`);
  const content = join(workshop, `content-${services}`);
  generateContent(contentFolder(), content, services);
  const folder = join(sites, String(services));
  return { folder, ...(await measureBuild(content, folder)) };
}

/** The filters work when choosing one changes the address. */
async function finderIsReady(page: Page): Promise<void> {
  await page.locator('#finder-results > li').first().waitFor();
}

function findContentPage(folder: string): string {
  const services = readdirSync(join(folder, 'services'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const isService = (name: string) => readFileSync(join(folder, 'services', name, 'index.html'), 'utf8').includes('data-checked=');
  const first = services
    .map(({ name }) => name)
    .sort()
    .find((name) => {
      try {
        return isService(name);
      } catch {
        return false;
      }
    });
  if (first === undefined) throw new Error(`There is no service page in ${folder}/services.`);
  return `/services/${first}/`;
}

/** What families are invited to search for on the home page. */
function readQueries(): string[] {
  const settings = parse(readFileSync(join(contentFolder(), 'site.yaml'), 'utf8')) as { home_searches?: string[] };
  const queries = settings.home_searches ?? [];
  return queries.length > 0 ? queries : ['short breaks', 'autism', 'speech'];
}

function countServices(content: string): number {
  return readdirSync(join(content, 'services')).filter((name) => name.endsWith('.mdx') && !name.startsWith('_')).length;
}

function gigabytes(bytes: number | null): string {
  return bytes === null ? 'not measured on this system' : `${(bytes / 1e9).toFixed(2)} GB`;
}

function add(what: string, budget: string, measured: string, isWithin: boolean | null): void {
  rows.push({ what, budget, measured, isWithin });
}

function say(text: string): void {
  console.log(`${text} …`);
}
