/**
 * `npm run fuzz`: spoils 2,000 real content files in all the ways we can think of and looks whether anything gets through: an error
 * of ours, a hang, something that runs, a page that is lost. What the check lets through is built, and the output read with a parser.
 * `-- --count 100 --seed 7` repeats a run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkFolder } from '../content-rules/check-content.ts';
import { readFlags } from './flags.ts';
import { scanSite } from './fuzz/scan-site.ts';
import { siftTogether } from './fuzz/sift.ts';
import type { FuzzMessage, FuzzTask, MutantNote } from './fuzz/worker.ts';
import { contentFolder, today } from './surroundings.ts';

/** A mutant that takes longer than this hangs. The slowest honest one takes a hundredth of it. */
const HANG_MS = 60_000;
const MOST_IN_A_BATCH = 200;

const { values } = readFlags({
  options: { count: { type: 'string', default: '2000' }, seed: { type: 'string' }, build: { type: 'boolean', default: true } },
  allowNegative: true,
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const count = Number(values.count);
console.log(`Seed ${seed}, ${count} mutants. To repeat: npm run fuzz -- --seed ${seed} --count ${count}`);

const { survivors, faults } = await runInThread({ folder: contentFolder(), seed, count, today: today() });
for (const { mutant, fault } of faults) console.error(`\n${name(mutant)}\n  ${fault}`);
console.log(`${count - survivors.length} were stopped or unchanged, ${survivors.length} are fit to build, ${faults.length} faults.`);
const found = values.build ? buildAll(survivors) : [];
for (const fault of found) console.error(`  ${fault}`);
console.log(faults.length + found.length === 0 ? 'Nothing got through.' : `${faults.length + found.length} faults. Seed ${seed}.`);
process.exitCode = faults.length + found.length === 0 ? 0 : 1;

function name({ number, path, how }: MutantNote): string {
  return `mutant ${number}: ${how}, in ${path}`;
}

function runInThread(task: FuzzTask): Promise<Extract<FuzzMessage, { kind: 'done' }>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fuzz/worker.ts', import.meta.url), { workerData: task });
    let last = 'reading the content';
    let clock = setTimeout(giveUp, HANG_MS);
    function giveUp() {
      void worker.terminate();
      reject(new Error(`It hangs at ${last}. Seed ${task.seed}.`));
    }
    worker.on('message', (message: FuzzMessage) => {
      clearTimeout(clock);
      if (message.kind === 'done') return resolve(message);
      last = name(message.mutant);
      clock = setTimeout(giveUp, HANG_MS);
    });
    worker.on('error', reject);
  });
}

/** Builds what the check let through, a batch at a time, beside a build of the content as it is. */
function buildAll(mutants: readonly MutantNote[]): string[] {
  const work = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const plain = build(contentFolder(), join('.cache', `fuzz-${process.pid}-plain`));
    const expected = listHtml(plain.out);
    rmSync(plain.out, { recursive: true, force: true });
    return [...plain.faults, ...batch(mutants).flatMap((each, index) => buildBatch(work, each, index, expected))];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function buildBatch(work: string, spoilt: readonly MutantNote[], index: number, expected: readonly string[]): string[] {
  const folder = join(work, String(index));
  cpSync(contentFolder(), folder, { recursive: true });
  const mutants = siftTogether(spoilt, (some) => {
    lay(folder, spoilt, some);
    return !checkFolder(folder, today()).findings.some(({ severity }) => severity === 'error');
  });
  lay(folder, spoilt, mutants);
  const { out, faults: broken } = build(folder, join('.cache', `fuzz-${process.pid}-${index}`));
  const scanned = broken.length > 0 ? [] : scanSite(out, listHtml(out), expected);
  rmSync(out, { recursive: true, force: true });
  const stopped = spoilt.length - mutants.length;
  console.log(
    `Batch ${index + 1}: ${stopped} more were stopped by what they do to other files, ${mutants.length} built, ${broken.length + scanned.length} faults.`,
  );
  const suspects = broken.length > 0 ? mutants.map(name) : [];
  return [...broken, ...scanned, ...suspects];
}

/** Puts some of the spoilt files into a folder, and the others as they were. */
function lay(folder: string, all: readonly MutantNote[], some: readonly MutantNote[]): void {
  const chosen = new Set(some);
  for (const mutant of all) {
    const path = mutant.path.slice('content/'.length);
    if (chosen.has(mutant)) writeFileSync(join(folder, path), mutant.text);
    else cpSync(join(contentFolder(), path), join(folder, path));
  }
}

function build(folder: string, out: string): { out: string; faults: string[] } {
  const env = { ...process.env, LOCAL_OFFER_CONTENT: folder, SITE_BASE: '/' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts', '--out', out], {
    encoding: 'utf8',
    env,
    maxBuffer: 256 * 1024 * 1024,
  });
  return { out, faults: status === 0 ? [] : [`the build failed: ${(stderr || stdout).slice(-1500)}`] };
}

function batch(mutants: readonly MutantNote[]): MutantNote[][] {
  const batches: Map<string, MutantNote>[] = [];
  for (const mutant of mutants) {
    const free = batches.find((each) => each.size < MOST_IN_A_BATCH && !each.has(mutant.path));
    if (free) free.set(mutant.path, mutant);
    else batches.push(new Map([[mutant.path, mutant]]));
  }
  return batches.map((each) => [...each.values()]);
}

function listHtml(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') && !file.startsWith('admin'));
}
