/**
 * `npm test`: from a fresh copy to one last line, `N passed, N failed`. Sets itself up, then runs every check in turn. A
 * step that fails does not stop the others, so that one run shows all there is to put right. Uses only what Node 20 has.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
await setUp();

// Loaded only now: an old Node could not read them.
const { runScript, endWithParent } = await import('./run-npm.mjs');
const { steps } = await import('./test-steps.mjs');
const { countStep, summarise } = await import('./test-counts.mjs');

// Colours are for people; a file that a robot keeps should hold plain words.
const isPlain = !process.stdout.isTTY;
const reports = mkdtempSync(join(tmpdir(), 'local-offer-tests-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
endWithParent(() => process.exit(130));

const results = [];
for (const step of steps(reports)) {
  console.log(`\n── ${step.name}`);
  const broken = step.needs?.find((name) => results.some((result) => result.name === name && !result.isRight));
  if (broken) console.log(`Not run, because this failed: ${broken}`);
  const started = Date.now();
  const code = broken ? 1 : await runScript(step.script, { ...step, isPlain });
  const count = broken ? { passed: 0, failed: 1 } : countStep(step, code);
  results.push({
    name: step.name,
    ...count,
    isRight: code === 0 && count.failed === 0,
    seconds: Math.round((Date.now() - started) / 1000),
  });
}

// Kept for the comment under a pull request (report-pull-request.ts). One of an earlier run would tell of another change.
const browserReport = join(reports, 'browser.json');
rmSync('test-results/browser.json', { force: true });
if (existsSync(browserReport)) {
  mkdirSync('test-results', { recursive: true });
  copyFileSync(browserReport, 'test-results/browser.json');
}
console.log(`\n${summarise(results)}`);
process.exitCode = results.every((result) => result.isRight) ? 0 : 1;
