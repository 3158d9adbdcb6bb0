/** Counts what passed and failed from the reports of the test runners. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts one step. A runner that died, wrote no report or ran nothing counts as failed, whatever it says.
 * @param {{ reader?: 'vitest' | 'playwright', report?: string }} step
 * @param {number} code the exit code of its script
 * @returns {{ passed: number, failed: number }}
 */
export function countStep(step, code) {
  if (!step.reader) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const report = readReport(step.report);
  if (!report) return { passed: 0, failed: 1 };
  const { passed, failed } = step.reader === 'vitest' ? countVitest(report) : countPlaywright(report);
  const ranNothing = passed + failed === 0;
  const diedQuietly = code !== 0 && failed === 0;
  return { passed, failed: failed + (ranNothing || diedQuietly ? 1 : 0) };
}

/**
 * The end of `npm test`: a line for each step, then the sum.
 * @param {{ name: string, passed: number, failed: number, seconds: number }[]} results
 */
export function summarise(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, passed, failed, seconds }) => {
    const verdict = failed === 0 ? 'right' : 'WRONG';
    return `${verdict}  ${name.padEnd(width)}  ${passed} passed, ${failed} failed, ${seconds} s`;
  });
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return [...lines, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

/** Files that could not even be loaded hold no tests, and count as one failed test each. */
function countVitest({ numPassedTests = 0, numFailedTests = 0, testResults = [] }) {
  const unloaded = testResults.filter((file) => file.status === 'failed' && (file.assertionResults ?? []).length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + unloaded };
}

/** A test that passed only at the second try counts as failed. Errors outside of tests count one each. */
function countPlaywright({ stats = {}, errors = [] }) {
  return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) + errors.length };
}

function readReport(path) {
  if (!path || !existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
