import { describe, expect, test } from 'vitest';
import { listOf, listsOf, nameList } from '~/directory/lists.ts';
import { VOCABULARIES, makeDirectory, makeService, makeSetting } from '../../support/entries.ts';

const directory = makeDirectory({
  autism: makeService({ title: 'Autism advice', needs: ['autism'], ages: { from: 0, to: 10 }, areas: ['north'] }),
  everyone: makeService({ title: 'Advice for all', needs: 'any', ages: 'any', areas: ['borough-wide'] }),
  unsure: makeService({ title: 'Unsure', help: ['groups'] }),
  gone: makeService({ title: 'A group that closed', status: 'closed', needs: ['autism'], areas: ['north'] }),
  school: makeSetting({ title: 'A school', needs: ['autism'], ages: { from: 5, to: 10 }, areas: ['north'] }),
});
const ids = (list: { id: string }[]) => list.map((entry) => entry.id);
const termOf = (name: 'needs' | 'ages' | 'areas', id: string) => {
  const term = VOCABULARIES[name].find((each) => each.id === id);
  if (!term) throw new Error(`There is no ${id}`);
  return term;
};

test('where a third of a list are lines for emergencies, they come first, in the order of the help now page', () => {
  const service = (title: string) => makeService({ title, help: ['groups'] });
  const services = { a: service('A club'), b: service('Crisis line'), c: service('Emergency'), d: service('Drop-in') };
  const groups = VOCABULARIES.help.find(({ id }) => id === 'groups');
  if (!groups) throw new Error('There is no help called groups');
  expect(ids(listOf(makeDirectory(services, { helpNow: ['c', 'b'] }), 'help', groups).results)).toEqual(['c', 'b', 'a', 'd']);
  expect(ids(listOf(makeDirectory(services, { helpNow: ['c'] }), 'help', groups).results)).toEqual(['a', 'b', 'd', 'c']);
});

describe('a list that needs no script', () => {
  test('it holds what fits for certain, and apart from it what might and the schools', () => {
    const list = listOf(directory, 'need', termOf('needs', 'autism'));
    expect(ids(list.results)).toEqual(['autism', 'everyone', 'gone']);
    expect(ids(list.maybe)).toEqual(['unsure']);
    expect(ids(list.settings)).toEqual(['school']);
  });

  test('what is closed comes last even when it names the need', () => {
    expect(ids(listOf(directory, 'need', termOf('needs', 'autism')).results).at(-1)).toBe('gone');
  });

  test('what covers the whole borough stands in the list of each area, after what is local', () => {
    expect(ids(listOf(directory, 'area', termOf('areas', 'north')).results)).toEqual(['autism', 'everyone', 'unsure', 'gone']);
    expect(ids(listOf(directory, 'area', termOf('areas', 'south')).results)).toEqual(['everyone', 'unsure']);
  });

  test('ages that nobody gives might fit every age', () => {
    const list = listOf(directory, 'age', termOf('ages', 'young-adults'));
    expect(ids(list.results)).toEqual(['everyone']);
    expect(ids(list.maybe)).toEqual(['unsure', 'gone']);
  });
});

test('lists stand in the order of the vocabulary, and a term that nothing fits has none', () => {
  expect(listsOf(directory, 'help').map((list) => list.term.id)).toEqual(['advice', 'groups']);
  expect(listsOf(directory, 'area').map((list) => list.term.id)).toEqual(['north', 'south', 'borough-wide']);
});

test.each([
  ['need', 'Autism', 'Autism: where to get help'],
  ['age', '5 to 10', 'Ages 5 to 10: where to get help'],
  ['age', 'Under 5', 'Under 5: where to get help'],
  ['area', 'Anytown North', 'Anytown North: where to get help'],
  ['help', 'A break from caring', 'A break from caring'],
] as const)('the list by %s of "%s" is headed "%s"', (name, label, heading) => {
  expect(nameList(name, label)).toBe(heading);
});
