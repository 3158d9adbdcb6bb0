/** What others rely on: each service has a page, and the page says when it was checked and how. */
import { expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { readContentFolder } from '~/content-model/read-content.ts';
import { service } from '~/content-model/service.ts';
import { attribute, readBuiltPages } from '../support/built-pages.ts';

const pages = new Map((await readBuiltPages()).map((page) => [page.address, page]));
const services = readContentFolder(contentFolder(), ['services']).files.map(({ id, fields }) => ({ id, data: service.parse(fields) }));

test('every service has a page of its own', () => {
  expect(services.length).toBeGreaterThan(0);
  expect(services.filter(({ id }) => !pages.has(`/services/${id}/`)).map(({ id }) => id)).toEqual([]);
});

test('the main part of a service page says the later day of gathered and confirmed, and which it was', () => {
  const faults = services.flatMap(({ id, data }) => {
    const main = pages.get(`/services/${id}/`)?.root.querySelector('main');
    const confirmed = data.confirmed?.on;
    const expected = confirmed !== undefined && confirmed >= data.gathered ? [confirmed, 'confirmed'] : [data.gathered, 'gathered'];
    const found = main ? [attribute(main, 'data-checked'), attribute(main, 'data-check')] : [];
    return found.join() === expected.join() ? [] : [`${id}: expected ${expected.join(', ')}; found ${found.join(', ')}`];
  });
  expect(faults).toEqual([]);
});

test('“checked” is never said of a service that nobody has confirmed', () => {
  const faults = services.flatMap(({ id, data }) => {
    const words = pages.get(`/services/${id}/`)?.root.querySelector('main')?.textContent ?? '';
    return data.confirmed === undefined && /\bchecked (?:on|with)\b|\bconfirmed on\b/i.test(words) ? [id] : [];
  });
  expect(faults).toEqual([]);
});

test('a school that only a public list knows leads to that list, where its number stands', () => {
  const unknown = services.filter(({ data }) => data.setting !== undefined && data.contacts.length === 0);
  expect(unknown.length).toBeGreaterThan(0);
  const faults = unknown.flatMap(({ id, data }) => {
    const list = data.sources.find(({ kind }) => kind === 'data-file')?.url;
    const links = pages.get(`/services/${id}/`)?.root.querySelectorAll('[aria-labelledby="act-heading"] a') ?? [];
    return list === undefined || links.some((each) => attribute(each, 'href') === list) ? [] : [id];
  });
  expect(faults).toEqual([]);
});
