import { expect, test } from 'vitest';
import { LIST_KINDS, paths, underBase } from '~/navigation/addresses.ts';

test.each([
  ['/', '/services/'],
  ['', '/services/'],
  ['/x', '/x/services/'],
  ['/x/', '/x/services/'],
  ['/x/y//', '/x/y/services/'],
])('under the base "%s" the finder is at %s', (base, address) => {
  expect(underBase(paths.finder, base)).toBe(address);
});

test('the home page of a site under a base ends in a slash', () => {
  expect(underBase(paths.home, '/x/')).toBe('/x/');
  expect(underBase(paths.home, '/')).toBe('/');
});

test('every address starts and ends with a slash, so that none redirects', () => {
  const filled = [
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    paths.service('a'),
    paths.organisation('a'),
    paths.situation('a'),
    paths.wait('a'),
    paths.guide('a'),
    paths.event('a'),
    paths.easyReadPage('a'),
    paths.newsItem('a'),
    paths.youngPersonPage('a'),
    paths.professionalPage('a'),
    ...LIST_KINDS.map((kind) => paths.list(kind, 'a')),
  ];
  for (const path of filled) expect(path).toMatch(/^\/(?:[a-z-]+\/)*$/);
  expect(new Set(filled).size).toBe(filled.length);
});

test('a list lies under the finder, by its kind', () => {
  expect(paths.list('need', 'autism')).toBe('/services/need/autism/');
});
