/** What search engines are told: every public page, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { readSiteAddress } from '~/content-model/site-address.ts';
import { addressOf, builtSite, listPages } from '../support/built-site.ts';

/** Tools, errors, and pages for those who build the site. */
const NOT_PUBLIC = /^\/(?:search\/|404\.html|about\/design\/|admin\/)/;

const { site } = readSiteAddress(contentFolder(), process.env);
const top = new URL(builtSite.base, site).href;
const index = readFileSync(join(builtSite.folder, 'sitemap-index.xml'), 'utf8');
const sitemaps = listLocations(index);

test('the sitemap index names sitemaps that are there', () => {
  expect(sitemaps.length).toBeGreaterThan(0);
  expect(sitemaps.filter((address) => !address.startsWith(top) || !existsSync(fileOf(address)))).toEqual([]);
});

test('the sitemap lists every public page once, and no page that is not there', () => {
  const listed = sitemaps.flatMap((address) => listLocations(readFileSync(fileOf(address), 'utf8')));
  const isPublic = (address: string) => !NOT_PUBLIC.test(address);
  const expected = listPages()
    .map(addressOf)
    .filter(isPublic)
    .map((address) => top + address.slice(1));
  expect(listed.toSorted()).toEqual(expected.toSorted());
});

function listLocations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');
}

function fileOf(address: string): string {
  return join(builtSite.folder, basename(new URL(address).pathname));
}
