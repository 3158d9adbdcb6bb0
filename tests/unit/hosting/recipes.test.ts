import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cacheControl, SECURITY_HEADERS } from '~/hosting/headers.mjs';

const recipes = ['_headers', 'nginx.conf'];

test.each(recipes)('the recipe %s sends every security header', (name) => {
  const recipe = readFileSync(`.github/hosting/${name}`, 'utf8');
  for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
    expect(recipe).toMatch(new RegExp(`${header}:? "?${value.replace(/[()]/g, '\\$&')}"?`));
  }
});

test.each(recipes)('the recipe %s keeps files with a fingerprint for a year', (name) => {
  expect(readFileSync(`.github/hosting/${name}`, 'utf8')).toContain(cacheControl('/_astro/page.a1b2.css'));
});

test("Pagefind's entry points are asked for again each time, or search would miss new pages", () => {
  expect(cacheControl('/pagefind/pagefind.js')).toBe('no-cache');
  expect(cacheControl('/pagefind/pagefind-entry.json')).toBe('no-cache');
  expect(cacheControl('/pagefind/fragment/en_1.pf_fragment')).toMatch(/immutable/);
});
