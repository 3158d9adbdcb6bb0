import { expect, test } from 'vitest';
import { trailTo } from '~/navigation/breadcrumbs.ts';

test('every trail starts at home', () => {
  expect(trailTo()).toEqual([{ label: 'Home', path: '/' }]);
});

test('the pages above follow in order, without the page itself', () => {
  const trail = trailTo({ label: 'Find help', path: '/services/' }, { label: 'Short breaks', path: '/services/help/breaks/' });
  expect(trail.map((crumb) => crumb.label)).toEqual(['Home', 'Find help', 'Short breaks']);
});

test('one trail does not lengthen another', () => {
  trailTo({ label: 'Guides', path: '/guides/' }).push({ label: 'Extra', path: '/' });
  expect(trailTo()).toHaveLength(1);
});
