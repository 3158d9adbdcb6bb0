import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findIndexFile, findSearchFile } from '~/integrations/search-in-dev.ts';

const home = mkdtempSync(join(tmpdir(), 'search-'));
const folder = join(home, 'pagefind');
mkdirSync(join(folder, 'fragment'), { recursive: true });
writeFileSync(join(folder, 'pagefind.js'), '');
writeFileSync(join(folder, 'fragment/en_1.pf_fragment'), '');
writeFileSync(join(home, 'secret.txt'), '');
afterAll(() => rmSync(home, { recursive: true }));

test('the files of the search index are found, under any base path', () => {
  expect(findIndexFile(folder, '/pagefind/pagefind.js')).toBe(join(folder, 'pagefind.js'));
  expect(findIndexFile(folder, '/x/pagefind/fragment/en_1.pf_fragment?v=1')).toBe(join(folder, 'fragment/en_1.pf_fragment'));
});

test('other addresses are left to Astro', () => {
  for (const address of [
    '/',
    '/search/',
    '/pagefind/',
    '/pagefind/gone.js',
    '/pagefind/../secret.txt',
    '/search/?q=/pagefind/pagefind.js',
  ]) {
    expect(findIndexFile(folder, address), address).toBeNull();
  }
});

test('the files that search fetches first are found too, and nothing else beside them', () => {
  writeFileSync(join(home, 'pages.json'), '{}');
  expect(findSearchFile(home, '/x/search/pages.json?v=1')).toBe(join(home, 'pages.json'));
  for (const address of ['/search/', '/search/gone.json', '/search/../secret.json'])
    expect(findSearchFile(home, address), address).toBeNull();
});
