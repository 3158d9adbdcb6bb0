/**
 * `npm run bench:search`: how well, how small and how quickly search answers what families really type, beside plain Pagefind on the
 * same pages. It judges but never fails. `--full` adds a site of 2,000 made-up services; `--built` takes dist/ as it is.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { measureBuild } from './bench/measure-build.ts';
import { measureSearches, searchAll, type Asked, type Measured } from './bench/measure-search.ts';
import { scoreByKind, type Query } from './bench/score-search.ts';
import { formatTable, kilobytes, row, type Row } from './bench/table.ts';
import { withBench } from './bench/with-bench.ts';
import { readFlags } from './flags.ts';
import { generateContent } from './generate-content.ts';
import { runCommand } from './run-command.ts';
import { contentFolder } from './surroundings.ts';

const { values } = readFlags({ options: { full: { type: 'boolean', default: false }, built: { type: 'boolean', default: false } } });
const queries = JSON.parse(readFileSync('tests/fixtures/search-queries.json', 'utf8')) as Query[];

await runCommand(() =>
  withBench('bench-search', async ({ browser, workshop, sites }) => {
    const real = values.built ? 'dist' : await build(contentFolder(), join(sites, 'real'));
    await report(browser, real, 'the real site', { middle: 150_000 });
    if (!values.full) return;
    const content = join(workshop, 'content');
    generateContent(contentFolder(), content, 2000);
    await report(browser, await build(content, join(sites, '2000')), '2,000 services', { middle: 190_000, worst: 250_000 });
  }),
);

async function build(content: string, folder: string): Promise<string> {
  console.log(`Building ${basename(folder)} …`);
  await measureBuild(content, folder);
  return folder;
}

async function report(browser: Browser, folder: string, what: string, budget: { middle: number; worst?: number }): Promise<void> {
  console.log(`\nSearching ${what}: ${queries.length} queries`);
  const { ours, plain, titles } = await searchAll(browser, folder, queries);
  console.log(`\n${scoreByKind(queries, ours, titles, 'this search')}`);
  console.log(`\n${scoreByKind(queries, plain, titles, 'plain Pagefind, same pages')}`);
  console.log(`\n${listMisses(ours, titles)}`);
  const measured = await measureSearches(
    browser,
    folder,
    queries.map(({ q }) => q),
  );
  console.log(`\n${formatTable(costRows(measured, budget))}\n`);
  console.log('1 KB is 1,000 bytes, with brotli, headers and page included, from an empty cache to the first results.');
}

function listMisses(ours: readonly Asked[], titles: readonly string[]): string {
  const lines = queries.flatMap((query, place) => {
    const isRight = (title: string) => query.accept.some((pattern) => new RegExp(pattern, 'i').test(title));
    const found = ours[place]?.titles ?? [];
    const rank = found.findIndex(isRight);
    if (rank >= 0 && rank < 3) return [];
    const why = titles.some(isRight) ? (rank < 0 ? 'not among the first ten' : `at ${rank + 1}`) : 'no page has such a title';
    return [`  ${query.q}: ${why}. First: ${found[0] ?? 'nothing'}`];
  });
  return ['Not answered within three results:', ...lines].join('\n');
}

function costRows({ bytes, cold, warm }: Measured, budget: { middle: number; worst?: number }): Row[] {
  const [middle, late, most] = [quantile(bytes, 0.5), quantile(bytes, 0.95), Math.max(...bytes)];
  const ms = (times: number[], share: number) => `${Math.round(quantile(times, share))} ms`;
  return [
    row('bytes to first results: middle', kilobytes(budget.middle), kilobytes(middle), middle <= budget.middle),
    row('  95 in 100 within', '', kilobytes(late), null),
    row('  worst', budget.worst ? kilobytes(budget.worst) : '', kilobytes(most), budget.worst ? most <= budget.worst : null),
    row('time of a whole visit, cold: middle', '', ms(cold, 0.5), null),
    row('  95 in 100 within', '', ms(cold, 0.95), null),
    row('time from the last key to results, warm: middle', '', ms(warm, 0.5), null),
    row('  95 in 100 within', '', ms(warm, 0.95), null),
  ];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
