/** No number, e-mail or postcode reaches a family that no content file gives with its source. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { readContentFolder } from '~/content-model/read-content.ts';
import { builtSite, listPages } from '../support/built-site.ts';
import { findInHtml, findInJson, listOwn, listSourced } from '../support/published-contacts.ts';

const { files } = readContentFolder(contentFolder());
const sourced = listSourced(files);
const known = new Set([...sourced, ...listOwn(files)]);
const pages = listPages().filter((file) => !file.startsWith('admin/'));
const read = (file: string) => readFileSync(join(builtSite.folder, file), 'utf8');

test('every phone number, e-mail and postcode on every page has a source in a content file', () => {
  const faults = pages.flatMap((file) => unsourced(findInHtml(read(file))).map((contact) => `${file}: ${contact}`));
  expect(faults).toEqual([]);
});

test('every phone number, e-mail and postcode in data that pages show has a source in a content file', () => {
  const data = readdirSync(builtSite.folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.json') && !file.startsWith('pagefind'),
  );
  expect(data).not.toEqual([]);
  const faults = data.flatMap((file) => unsourced(findInJson(read(file))).map((contact) => `${file}: ${contact}`));
  expect(faults).toEqual([]);
});

test('every sourced phone number, e-mail and postcode of a service reaches a page', () => {
  const shown = new Set(pages.flatMap((file) => [...findInHtml(read(file))]));
  const ofServices = listSourced(files.filter((file) => file.group === 'services'));
  const wanted = [...ofServices].filter((contact) => /^\d+$|@/.test(contact));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((contact) => !shown.has(contact))).toEqual([]);
});

describe('a contact without a source is caught', () => {
  const page = read('index.html');
  const cases = {
    'a phone number in a sentence': ['<p>Ring 01384 000000.</p>', '01384000000'],
    'a phone number cut up by tags': ['<p>Ring <b>01384</b> <span>000</span>000</p>', '01384000000'],
    'a phone number behind a link': ['<a href="tel:+441384000000">Ring</a>', '01384000000'],
    'a number for texts behind a link': ['<a href="sms:60777">Text us</a>', '60777'],
    'a number for texts in a sentence': ['<p>Text HELLO to 60777</p>', '60777'],
    'an e-mail behind a link': ['<a href="mailto:nobody@nowhere.test?subject=Hello">Write</a>', 'nobody@nowhere.test'],
    'an e-mail with a break in it': ['<p>nobody<wbr/>@nowhere.test</p>', 'nobody@nowhere.test'],
    'an e-mail in character references': ['<p>nobody&#64;nowhere.test</p>', 'nobody@nowhere.test'],
    'a postcode': ['<p>The hall, DY1 9ZZ</p>', 'DY1 9ZZ'],
    'a short number': ['<p>Ring 105 today</p>', '105'],
    'a number in a description': ['<meta name="description" content="Ring 0121 000 0000">', '01210000000'],
    'a number that only the search shows': ['<span hidden data-pagefind-meta="phone:0121 000 0000"></span>', '01210000000'],
  };
  for (const [name, [mistake = '', contact = '']] of Object.entries(cases)) {
    test(name, () => {
      const before = unsourced(findInHtml(page));
      expect(unsourced(findInHtml(page.replace('</body>', `${mistake}</body>`)))).toEqual([...before, contact]);
    });
  }

  test('a contact whose source is not in its file', () => {
    const service = files.find((file) => file.group === 'services' && listSourced([file]).size > 0);
    const fields = service?.fields as Record<string, unknown>;
    const withoutSources = service && { ...service, fields: { ...fields, sources: [] } };
    expect(withoutSources && [...listSourced([withoutSources])]).toEqual([]);
  });

  test('but dates, ages, prices, school numbers and addresses of pages are no contacts', () => {
    const harmless =
      '<p>2026-11-23, 05.06.2026, 0 to 25, £0.50, 105 pupils, URN 103878, https://example.test/01384-000000, Key Stage KS1 2nd year, 1999</p>';
    expect([...findInHtml(harmless)]).toEqual([]);
  });
});

function unsourced(contacts: Set<string>): string[] {
  return [...contacts].filter((contact) => !known.has(contact));
}
