/**
 * `npm run bench`: the budgets of the design beside what was measured in this run. It judges but never fails: a busy machine
 * is slower, which is no reason to stop anybody. `--full` adds the large sizes and takes some minutes more.
 */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { benchFinder, benchPaint, benchSearch, benchVisits } from './bench/bench-pages.ts';
import { measureBuild, type BuildMeasure } from './bench/measure-build.ts';
import { formatTable, row, type Row } from './bench/table.ts';
import { countServices } from './bench/what-to-measure.ts';
import { withBench, type Bench } from './bench/with-bench.ts';
import { readFlags } from './flags.ts';
import { generateContent } from './generate-content.ts';
import { runCommand } from './run-command.ts';
import { contentFolder } from './surroundings.ts';

const { values } = readFlags({ options: { full: { type: 'boolean', default: false } } });
const [load = 0] = loadavg();

await runCommand(() =>
  withBench('bench', async (bench) => {
    const rows = [...(await benchReal(bench)), ...(await benchMadeUp(bench)), ...(values.full ? await benchLarge(bench) : [])];
    console.log(`\n${formatTable(rows)}\n`);
    console.log('1 KB is 1,000 bytes, as sent with brotli, headers included. Phone: 360 px, 150 ms, 1.6 Mb/s, processor slowed 4 times.');
    console.log(
      `This machine: ${availableParallelism()} processors; ${load.toFixed(1)} busy when we started. Measure times on a quiet one.`,
    );
  }),
);

async function benchReal({ browser, workshop, sites }: Bench): Promise<Row[]> {
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

async function benchMadeUp(bench: Bench): Promise<Row[]> {
  const small = await buildMadeUp(bench, 300);
  const thousand = await buildMadeUp(bench, 1000);
  const finder = await benchFinder(bench.browser, { folder: small.folder, services: 300 }, { folder: thousand.folder, services: 1000 });
  return [
    ...finder,
    row('full build of 1,000 services', '15 s', `${thousand.seconds.toFixed(1)} s`, thousand.seconds <= 15),
    row('  and its peak memory', '', gigabytes(thousand.peakMemory), null),
  ];
}

async function benchLarge(bench: Bench): Promise<Row[]> {
  const two = await buildMadeUp(bench, 2000);
  const search = await benchSearch(
    bench.browser,
    two.folder,
    'search to first results at 2,000 services: the middle one',
    190_000,
    250_000,
  );
  const four = await buildMadeUp(bench, 4000);
  const isSmall = four.peakMemory === null ? null : four.peakMemory < 2.5e9;
  return [
    ...search,
    row('full build of 4,000 services', '60 s', `${four.seconds.toFixed(1)} s`, four.seconds <= 60),
    row('  and its peak memory', '2.5 GB', gigabytes(four.peakMemory), isSmall),
  ];
}

async function buildMadeUp({ workshop, sites }: Bench, services: number): Promise<BuildMeasure & { folder: string }> {
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
