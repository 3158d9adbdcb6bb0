import { expect, test } from 'vitest';
import { groupPages } from '~/directory/groups.ts';

const pages = ['school', 'money', 'sleep', 'work'].map((id, index) => ({ id, data: { title: id, order: 10 - index } }));
const shown = (groups: { heading: string; ids: string[] }[]) =>
  groupPages(pages, groups, 'More').map(({ heading, items }) => `${heading}: ${items.map(({ id }) => id).join(', ')}`);

test('pages stand under the heading that names them, in the order it gives', () => {
  expect(
    shown([
      { heading: 'Home', ids: ['sleep', 'money'] },
      { heading: 'Out', ids: ['work', 'school'] },
    ]),
  ).toEqual(['Home: sleep, money', 'Out: work, school']);
});

test('a page that no heading names is not lost', () => {
  expect(shown([{ heading: 'Home', ids: ['sleep'] }])).toEqual(['Home: sleep', 'More: work, money, school']);
});

test('a page that two headings name stands once', () => {
  expect(
    shown([
      { heading: 'Home', ids: ['sleep', 'money', 'work', 'school'] },
      { heading: 'Out', ids: ['work'] },
    ]),
  ).toEqual(['Home: sleep, money, work, school']);
});
