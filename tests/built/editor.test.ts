/** The form editor stands beside the site: it is there, and nothing of it reaches a family. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listAttributes, readBuiltPages } from '../support/built-pages.ts';
import { builtSite } from '../support/built-site.ts';

const folder = join(builtSite.folder, 'admin');
const html = readFileSync(join(folder, 'index.html'), 'utf8');

test('its page is there, works by itself or says that it is off, and asks no other host for a program', () => {
  expect(html).toContain('<h1>The form editor</h1>');
  const isOn = html.includes('<script');
  expect(existsSync(join(folder, 'decap-cms.js'))).toBe(isOn);
  expect(html.includes('It is off here')).toBe(!isOn);
  expect(html).not.toMatch(/(?:src|href)="https?:[^"]+\.js"/);
});

test('its configuration has the folders of the content', () => {
  const config = parse(readFileSync(join(folder, 'config.yml'), 'utf8')) as { collections: { name: string }[] };
  expect(config.collections.map(({ name }) => name)).toEqual(expect.arrayContaining(['services', 'organisations', 'places', 'guides']));
});

test('it is no page to search or to list', () => {
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('data-pagefind');
  expect(readFileSync(join(builtSite.folder, 'sitemap-0.xml'), 'utf8')).not.toContain('/admin/');
});

test('no other page fetches any of it', async () => {
  const faults = (await readBuiltPages()).flatMap((page) =>
    listAttributes(page)
      .filter(({ element, name, value }) => value.includes('/admin/') && !(element.tagName === 'a' && name === 'href'))
      .map(({ value }) => `${page.file}: ${value}`),
  );
  expect(faults).toEqual([]);
});
