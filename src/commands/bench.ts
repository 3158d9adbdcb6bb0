/**
 * `npm run bench`: the budgets of the design beside what was measured in this run. It judges but never fails: a busy machine
 * is slower, which is no reason to stop anybody. `--full` adds the large sizes and takes some minutes more.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { benchFinder, benchPaint, benchSearch, benchVisits } from './bench/bench-pages.ts';
import { measureBuild, type BuildMeasure } from './bench/measure-build.ts';
import { formatTable, row, type Row } from './bench/table.ts';
import { countServices } from './bench/what-to-measure.ts';
import { requireBrowser } from './find-browser.ts';
import { generateContent } from './generate-content.ts';
import { contentFolder } from './surroundings.ts';

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
const workshop = mkdtempSync(join(tmpdir(), 'local-offer-bench-'));
const [load = 0] = loadavg();
const sites = join('.cache', `bench-${process.pid}`);

try {
  const browser = await chromium.launch({ executablePath: requireBrowser() });
  try {
    const rows = [...(await benchReal(browser)), ...(await benchMadeUp(browser)), ...(values.full ? await benchLarge(browser) : [])];
    console.log(`\n${formatTable(rows)}\n`);
    console.log('1 KB is 1,000 bytes, as sent with brotli, headers included. Phone: 360 px, 150 ms, 1.6 Mb/s, processor slowed 4 times.');
    console.log(
      `This machine: ${availableParallelism()} processors; ${load.toFixed(1)} busy when we started. Measure times on a quiet one.`,
    );
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const folder of [workshop, sites]) rmSync(folder, { recursive: true, force: true });
}

async function benchReal(browser: Browser): Promise<Row[]> {
  say('Building the real site');
  const folder = join(sites, 'real');
  const { seconds } = await measureBuild(contentFolder(), folder);
  say('Reading pages on a slow phone');
  const rows = [...(await benchPaint(browser, folder, workshop)), ...(await benchVisits(browser, folder))];
  say('Searching');
  rows.push(...(await benchSearch(browser, folder, 'search to first results, real site: the middle one', 150_000)));
  const services = countServices(contentFolder());
  return [...rows, row(`full build of the real site, ${services} services`, '', `${seconds.toFixed(1)} s`, null)];
}

async function benchMadeUp(browser: Browser): Promise<Row[]> {
  const small = await buildMadeUp(300);
  const thousand = await buildMadeUp(1000);
  const finder = await benchFinder(browser, { folder: small.folder, services: 300 }, { folder: thousand.folder, services: 1000 });
  return [
    ...finder,
    row('full build of 1,000 services', '15 s', `${thousand.seconds.toFixed(1)} s`, thousand.seconds <= 15),
    row('  and its peak memory', '', gigabytes(thousand.peakMemory), null),
  ];
}

async function benchLarge(browser: Browser): Promise<Row[]> {
  const two = await buildMadeUp(2000);
  const search = await benchSearch(browser, two.folder, 'search to first results at 2,000 services: the middle one', 190_000, 250_000);
  const four = await buildMadeUp(4000);
  const isSmall = four.peakMemory === null ? null : four.peakMemory < 2.5e9;
  return [
    ...search,
    row('full build of 4,000 services', '60 s', `${four.seconds.toFixed(1)} s`, four.seconds <= 60),
    row('  and its peak memory', '2.5 GB', gigabytes(four.peakMemory), isSmall),
  ];
}

async function buildMadeUp(services: number): Promise<BuildMeasure & { folder: string }> {
  say(`Building ${services} made-up services`);
  const content = join(workshop, `content-${services}`);
  generateContent(contentFolder(), content, services);
  const folder = join(sites, String(services));
  return { folder, ...(await measureBuild(content, folder)) };
}

function gigabytes(bytes: number | null): string {
  return bytes === null ? 'not measured on this system' : `${(bytes / 1e9).toFixed(2)} GB`;
}

function say(text: string): void {
  console.log(`${text} …`);
}
