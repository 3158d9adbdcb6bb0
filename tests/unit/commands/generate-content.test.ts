import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateContent } from '~/commands/generate-content.ts';
import { checkFolder } from '~/content-rules/check-content.ts';

const home = mkdtempSync(join(tmpdir(), 'generate-'));
afterAll(() => rmSync(home, { recursive: true }));

test('made-up content has as many services as asked for, and is right by our own rules', () => {
  const real = readdirSync('content/services').filter((name) => name.endsWith('.mdx')).length;
  const to = join(home, 'content');
  expect(generateContent('content', to, real + 30)).toBe(30);
  const before = new Set(errorsIn('content'));
  expect(errorsIn(to).filter((error) => !before.has(error))).toEqual([]);
});

test('it is the same each time', () => {
  generateContent('content', join(home, 'a'), 120);
  generateContent('content', join(home, 'b'), 120);
  expect(readdirSync(join(home, 'a/services'))).toEqual(readdirSync(join(home, 'b/services')));
});

function errorsIn(folder: string): string[] {
  const { findings } = checkFolder(folder, lastDayGathered());
  return findings.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file}: ${message}`);
}

/** The newest day on which somebody read the sources. A fixed day would fail as soon as an entry is brought up to date. */
function lastDayGathered(): string {
  const files = readdirSync('content/services').map((name) => readFileSync(join('content/services', name), 'utf8'));
  return files.flatMap((text) => /^gathered: (\S+)$/m.exec(text)?.[1] ?? []).reduce((newest, day) => (day > newest ? day : newest));
}
