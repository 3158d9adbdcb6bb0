/** A volunteer changes one phone number in one file: every page, card and search result that shows it then shows the new one. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureBuild } from '~/commands/bench/measure-build.ts';
import { contentFolder } from '~/commands/surroundings.ts';
import { readContentFolder } from '~/content-model/read-content.ts';
import { listPages } from '../support/built-site.ts';

/** A number that Ofcom keeps free for made-up stories, so that it is nobody's. */
const NEW = { written: '0113 496 0123', dialled: '+441134960123' };

const folder = mkdtempSync(join(tmpdir(), 'one-number-'));
const out = join('.cache', `one-number-${process.pid}`);
const { id, old } = findNumber();

beforeAll(async () => {
  cpSync(contentFolder(), folder, { recursive: true });
  const file = join(folder, 'services', `${id}.mdx`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(old, NEW.written));
  await measureBuild(folder, out);
  // As long as a build may take on a machine that is busy with other things.
}, 900_000);

afterAll(() => {
  for (const each of [folder, out]) rmSync(each, { recursive: true, force: true });
});

/** A number that one service alone has, on the page of a situation as well as on its own. */
function findNumber(): { id: string; old: string } {
  const phones = readContentFolder(contentFolder(), ['services']).files.flatMap((file) => {
    const contacts = (file.fields as { contacts?: { kind: string; value: string }[] }).contacts ?? [];
    return contacts.filter(({ kind }) => kind === 'phone').map(({ value }) => ({ id: file.id, old: value }));
  });
  const rung = readContentFolder(contentFolder(), ['situations']).files.flatMap((file) =>
    ((file.fields as { ring?: { service: string }[] }).ring ?? []).map(({ service }) => service),
  );
  const found = phones.find(
    (phone, index) =>
      phones.filter(({ old }) => old === phone.old).length === 1 &&
      phones.findIndex(({ id }) => id === phone.id) === index &&
      rung.includes(phone.id),
  );
  if (!found) throw new Error('No service has a number of its own and stands on the page of a situation.');
  return found;
}

function read(page: string): string {
  return readFileSync(join(out, page), 'utf8');
}

test('the old number is nowhere on the site', () => {
  const dialled = `+44${old.replace(/\s/g, '').slice(1)}`;
  const still = listPages(out).filter((page) => {
    const html = read(page);
    return html.includes(old) || html.includes(`tel:${dialled}`);
  });
  expect(still).toEqual([]);
});

test('its own page, the lists it stands in and a situation show the new one, ready to ring', () => {
  const showing = listPages(out).filter((page) => read(page).includes(NEW.written));
  expect(showing).toContain(join('services', id, 'index.html').replaceAll('\\', '/'));
  for (const kind of ['services/help/', 'situations/']) expect(showing.filter((page) => page.startsWith(kind))).not.toEqual([]);
  for (const page of showing) expect(read(page).includes(`tel:${NEW.dialled}`), page).toBe(true);
});

test('the cards of the finder and the results of the search show the new one', () => {
  const cards = readdirSync(join(out, 'finder')).map((name) => readFileSync(join(out, 'finder', name), 'utf8'));
  const results = readdirSync(join(out, 'pagefind/fragment')).map((name) =>
    gunzipSync(readFileSync(join(out, 'pagefind/fragment', name))).toString(),
  );
  for (const texts of [cards, results]) {
    expect(texts.some((text) => text.includes(NEW.written))).toBe(true);
    expect(texts.some((text) => text.includes(old))).toBe(false);
  }
});
