/** How many bytes a page sends to a phone that has nothing of the site yet. Counted, not timed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, readBuiltPages, type BuiltPage } from '../support/built-pages.ts';
import { builtSite } from '../support/built-site.ts';

const LIMIT = 40_000;
/** For the pictures of a page that come only when somebody scrolls to them. */
const LIMIT_OF_PICTURES = 150_000;
/** Tools, which have budgets of their own in `npm run bench`. */
const TOOLS = new Set(['/services/', '/search/']);
/** A tool that stands in a page to read, and keeps to the limit of one: it weighs as much as is allowed, script and all. */
const PAGES_WITH_A_TOOL = new Set(['/guides/ehc-plan-clock/']);

const pages = (await readBuiltPages()).filter(({ address }) => !TOOLS.has(address));

test(`a page to read takes at most ${LIMIT / 1000} KB with all that it needs`, () => {
  const heavy = pages.map((page) => ({ file: page.file, bytes: weigh(page) })).filter(({ bytes }) => bytes > LIMIT);
  expect(heavy).toEqual([]);
});

test(`the pictures that come when somebody scrolls to them take at most ${LIMIT_OF_PICTURES / 1000} KB a page`, () => {
  const heavy = pages.map((page) => ({ file: page.file, bytes: weighLatePictures(page) })).filter(({ bytes }) => bytes > LIMIT_OF_PICTURES);
  expect(heavy).toEqual([]);
});

test('a page to read needs no script of its own file', () => {
  const faults = pages.flatMap(({ address, file, root }) => {
    if (PAGES_WITH_A_TOOL.has(address)) return [];
    const scripts = root.querySelectorAll('script[src], link[rel="modulepreload"], link[rel="preload"][as="script"]');
    return scripts.map((script) => `${file}: ${attribute(script, 'src') ?? attribute(script, 'href')}`);
  });
  expect(faults).toEqual([]);
});

/** The page, and every style, script, font, picture and icon that a browser fetches for it, without the pictures further down. */
function weigh(page: BuiltPage): number {
  const fromTags = page.root
    .querySelectorAll('script[src], img[src], link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], link[rel="modulepreload"]')
    .filter((element) => attribute(element, 'loading') !== 'lazy')
    // Fetched only where scripts do not run.
    .filter((element) => element.closest('noscript') === null)
    .map((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? '');
  const fromStyles = [...page.html.matchAll(/url\(\s*["']?(\/[^"')]+)/g)].map(([, address]) => address ?? '');
  const files = new Set([...fromTags, ...fromStyles].map((address) => address.slice(builtSite.base.length)));
  return [...files].reduce((sum, file) => sum + sizeOf(file), compressedSize(Buffer.from(page.html)));
}

function weighLatePictures(page: BuiltPage): number {
  const files = new Set(page.root.querySelectorAll('img[loading="lazy"]').map((image) => attribute(image, 'src') ?? ''));
  return [...files].reduce((sum, file) => sum + sizeOf(file.slice(builtSite.base.length)), 0);
}

const sizes = new Map<string, number>();

function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(builtSite.folder, file.replace(/[?#].*$/, '')));
  const size = /\.(?:woff2?|png|jpe?g|webp|avif|gif)$/.test(file) ? bytes.length : compressedSize(bytes);
  sizes.set(file, size);
  return size;
}

/** As a host that compresses each page when it is asked for would send it. */
function compressedSize(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
