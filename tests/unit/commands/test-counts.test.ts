import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countStep, summarise } from '~/commands/test-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('counting what passed and failed', () => {
  test('a step that is no test runner counts as one', () => {
    expect(countStep({}, 0)).toEqual({ passed: 1, failed: 0 });
    expect(countStep({}, 2)).toEqual({ passed: 0, failed: 1 });
  });

  test('vitest: its own numbers', () => {
    expect(countStep(vitest({ numPassedTests: 7, numFailedTests: 2 }), 1)).toEqual({ passed: 7, failed: 2 });
  });

  test('vitest: a file that could not be loaded counts as failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countStep(vitest({ numPassedTests: 7, numFailedTests: 0, testResults }), 1)).toEqual({ passed: 7, failed: 1 });
  });

  test('playwright: a test that needed a second try, and an error outside of tests, count as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{ message: 'broke' }] };
    expect(countStep(playwright(report), 1)).toEqual({ passed: 5, failed: 3 });
  });

  test('a runner that ran nothing counts as failed', () => {
    expect(countStep(vitest({ numPassedTests: 0, numFailedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('a runner that died counts as failed, with or without a report', () => {
    expect(countStep({ reader: 'playwright', report: join(folder, 'none.json') }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countStep(playwright({ stats: { expected: 5 } }), 134)).toEqual({ passed: 5, failed: 1 });
    writeFileSync(join(folder, 'half.json'), '{"stats": {"exp');
    expect(countStep({ reader: 'playwright', report: join(folder, 'half.json') }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

test('the last line is the sum of all steps', () => {
  const results = [
    { name: 'Content', passed: 1, failed: 0, seconds: 2 },
    { name: 'Unit tests', passed: 40, failed: 3, seconds: 5 },
  ];
  expect(summarise(results).split('\n')).toEqual([
    'right  Content     1 passed, 0 failed, 2 s',
    'WRONG  Unit tests  40 passed, 3 failed, 5 s',
    '',
    '41 passed, 3 failed',
  ]);
});

function vitest(report: object) {
  return { reader: 'vitest' as const, report: save(report) };
}

function playwright(report: object) {
  return { reader: 'playwright' as const, report: save(report) };
}

function save(report: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
}
