import { describe, expect, test } from 'vitest';
import {
  closeness,
  countFor,
  dropChoice,
  findFitting,
  listChosen,
  matchAreas,
  matchChoices,
  matchNeeds,
  NO_CHOICES,
  readAge,
  readChoices,
  suggestDrops,
  writeChoices,
  type Choices,
} from '~/directory/filters.ts';
import { TERMS, makeFacets } from '../../support/entries.ts';

const read = (query: string) => readChoices(new URLSearchParams(query), TERMS);
const match = (facets: Parameters<typeof makeFacets>[0], choices: Partial<Choices>) =>
  matchChoices(makeFacets(facets), { ...NO_CHOICES, ...choices }, TERMS);

describe('an age in an address', () => {
  test.each([
    ['primary', { from: 5, to: 10 }],
    ['0', { from: 0, to: 0 }],
    ['9', { from: 9, to: 9 }],
    ['25', { from: 25, to: 25 }],
  ])('%s is understood', (age, range) => {
    expect(readAge(age, TERMS)).toEqual(range);
  });

  test.each(['26', '99', '100', '-1', '9.5', '09', '1e1', '0x9', ' 9', '9 ', '', 'nine', 'constructor', '٩'])(
    '"%s" is not an age',
    (age) => {
      expect(readAge(age, TERMS)).toBeUndefined();
    },
  );
});

describe('reading an address', () => {
  test('no choices are read from an empty address, and nothing is left out', () => {
    expect(read('')).toEqual({ choices: NO_CHOICES, ignored: [] });
    expect(read('need=&age=&area=&help=&diagnosis=&plan=&referral=&cost=&kind=')).toEqual({ choices: NO_CHOICES, ignored: [] });
  });

  test('every choice of the contract is read', () => {
    const { choices, ignored } = read(
      'need=autism&need=sleep&age=9&area=north&help=breaks&diagnosis=no&plan=no&referral=self&cost=free&kind=setting',
    );
    expect(choices).toEqual({
      need: ['autism', 'sleep'],
      age: '9',
      area: ['north'],
      help: ['breaks'],
      diagnosis: 'no',
      plan: 'no',
      referral: 'self',
      cost: 'free',
      kind: 'setting',
    });
    expect(ignored).toEqual([]);
  });

  test('what means nothing is left out and told, and the rest is kept', () => {
    const { choices, ignored } = read('need=dragons&need=autism&age=forty&area=mars&diagnosis=yes&cost=cheap&kind=castle');
    expect(choices).toEqual({ ...NO_CHOICES, need: ['autism'] });
    expect(ignored).toEqual(
      ['age=forty', 'need=dragons', 'area=mars', 'diagnosis=yes', 'cost=cheap', 'kind=castle'].sort(byGiven(ignored)),
    );
  });

  test('names that are not filters are nobody’s business', () => {
    expect(read('fbclid=abc&utm_source=x')).toEqual({ choices: NO_CHOICES, ignored: [] });
  });

  test('a choice made twice counts once, and several may stand behind one name', () => {
    expect(read('need=autism&need=autism').choices.need).toEqual(['autism']);
    expect(read('need=autism,sleep,').choices.need).toEqual(['autism', 'sleep']);
  });

  test('a second age is told to be left out, and an empty first one does not hide it', () => {
    expect(read('age=9&age=10')).toMatchObject({ choices: { age: '9' }, ignored: ['age=10'] });
    expect(read('age=&age=10')).toMatchObject({ choices: { age: '10' }, ignored: [] });
    expect(read('age=99&age=10')).toMatchObject({ choices: { age: '10' }, ignored: ['age=99'] });
  });

  test('a second value of a choice that takes one is told to be left out', () => {
    expect(read('cost=free&cost=paid')).toMatchObject({ choices: { cost: 'free' }, ignored: ['cost=paid'] });
  });

  test('a name that every object knows is not a need', () => {
    expect(read('need=constructor&area=__proto__&help=toString')).toMatchObject({
      choices: NO_CHOICES,
      ignored: ['need=constructor', 'area=__proto__', 'help=toString'],
    });
  });
});

describe('writing an address', () => {
  test('the same choices make the same address, and reading it gives them back', () => {
    const query = 'need=autism&need=sleep&age=primary&area=north&help=breaks&diagnosis=no&plan=no&referral=self&cost=free&kind=setting';
    expect(writeChoices(read(query).choices)).toBe(query);
    expect(writeChoices(read('kind=setting&cost=free&age=9&need=autism').choices)).toBe('need=autism&age=9&cost=free&kind=setting');
  });

  test('no choices make no address', () => {
    expect(writeChoices(NO_CHOICES)).toBe('');
  });

  test('age 0 is a choice', () => {
    expect(writeChoices(read('age=0').choices)).toBe('age=0');
  });
});

describe('whether an entry fits', () => {
  test('with nothing chosen every service fits, and no school does', () => {
    expect(match({}, {})).toBe('yes');
    expect(match({ needs: 'not-known', ages: 'not-known', cost: 'not-known' }, {})).toBe('yes');
    expect(match({ isSetting: true }, {})).toBe('no');
  });

  test('schools are shown instead of services, not beside them', () => {
    expect(match({ isSetting: true }, { kind: 'setting' })).toBe('yes');
    expect(match({ isSetting: false }, { kind: 'setting' })).toBe('no');
  });

  test('needs: one of those chosen is enough; "every need" fits; not known might', () => {
    expect(matchNeeds(['autism'], ['sleep', 'autism'])).toBe('yes');
    expect(matchNeeds(['autism'], ['sleep'])).toBe('no');
    expect(matchNeeds('any', ['sleep'])).toBe('yes');
    expect(matchNeeds('not-known', ['sleep'])).toBe('maybe');
  });

  test('an empty list of needs is not taken for every need', () => {
    expect(matchNeeds([], ['sleep'])).toBe('no');
  });

  test('areas: what covers the whole borough fits every part of it, and not the places outside', () => {
    expect(matchAreas(['north'], ['north', 'south'], TERMS)).toBe(true);
    expect(matchAreas(['north'], ['south'], TERMS)).toBe(false);
    expect(matchAreas(['borough-wide'], ['south'], TERMS)).toBe(true);
    expect(matchAreas(['borough-wide'], ['national'], TERMS)).toBe(false);
    expect(matchAreas(['north'], ['borough-wide'], TERMS)).toBe(false);
    expect(matchAreas(['national'], ['north'], TERMS)).toBe(false);
    expect(matchAreas(['national'], ['north', 'national'], TERMS)).toBe(true);
    expect(matchAreas([], ['north'], TERMS)).toBe(false);
  });

  test.each([
    ['diagnosis', { diagnosis: 'no' }],
    ['plan', { plan: 'no' }],
  ] as const)('"no %s needed" takes no for a fit, yes for none, and not known for perhaps', (name, choice) => {
    expect(match({ [name]: 'no' }, choice)).toBe('yes');
    expect(match({ [name]: 'yes' }, choice)).toBe('no');
    expect(match({ [name]: 'not-known' }, choice)).toBe('maybe');
  });

  test('"you can ask yourself" and "free" never count what is not known', () => {
    expect((['yes', 'no', 'not-known'] as const).map((self) => match({ self }, { referral: 'self' }))).toEqual(['yes', 'no', 'maybe']);
    expect((['free', 'paid', 'some-cost', 'not-known'] as const).map((cost) => match({ cost }, { cost: 'free' }))).toEqual([
      'yes',
      'no',
      'no',
      'maybe',
    ]);
  });

  test('what is not known matters only when it is asked about', () => {
    expect(match({ diagnosis: 'not-known' }, { cost: 'free' })).toBe('yes');
  });

  test('one perhaps makes the whole a perhaps, and one no makes it a no, in whatever order', () => {
    expect(match({ needs: 'not-known', cost: 'free' }, { need: ['autism'], cost: 'free' })).toBe('maybe');
    expect(match({ needs: 'not-known', cost: 'paid' }, { need: ['autism'], cost: 'free' })).toBe('no');
    expect(match({ needs: ['sleep'], cost: 'not-known' }, { need: ['autism'], cost: 'free' })).toBe('no');
  });

  test('choices of one filter widen and choices of different filters narrow', () => {
    const facets = { needs: ['autism'], areas: ['north'], help: ['advice', 'groups'], ages: { from: 5, to: 10 } };
    expect(match(facets, { need: ['autism', 'sleep'], area: ['north'], help: ['groups', 'breaks'], age: '9' })).toBe('yes');
    expect(match(facets, { need: ['autism'], area: ['south'] })).toBe('no');
    expect(match(facets, { need: ['autism'], help: ['breaks'] })).toBe('no');
    expect(match(facets, { need: ['autism'], age: '11' })).toBe('no');
  });
});

describe('in which order they stand', () => {
  const named = { ...makeFacets({ needs: ['autism'] }), id: 'names the need' };
  const every = { ...makeFacets(), id: 'every need' };
  const local = { ...makeFacets({ areas: ['north'] }), id: 'in the area' };
  const find = (items: (typeof named)[], choices: Partial<Choices>) =>
    findFitting(items, { ...NO_CHOICES, ...choices }, TERMS).results.map((item) => item.id);

  test('local entries come before those for the whole borough, and those that name the need before those for all', () => {
    expect(find([every, named, local], { need: ['autism'], area: ['north'] })).toEqual(['in the area', 'names the need', 'every need']);
    expect(closeness(named, { ...NO_CHOICES, need: ['autism'] })).toBeGreaterThan(closeness(every, { ...NO_CHOICES, need: ['autism'] }));
  });

  test('what is closed comes last and what is paused before it, however close they are', () => {
    const closed = { ...makeFacets({ needs: ['autism'], areas: ['north'], status: 'closed' }), id: 'closed' };
    const paused = { ...makeFacets({ needs: ['autism'], areas: ['north'], status: 'paused' }), id: 'paused' };
    expect(find([closed, paused, every], { need: ['autism'], area: ['north'] })).toEqual(['every need', 'paused', 'closed']);
  });

  test('a status that nobody gives does not push an entry down', () => {
    const unsure = { ...makeFacets({ needs: ['autism'], status: 'unknown' }), id: 'unsure' };
    expect(find([every, unsure], { need: ['autism'] })).toEqual(['unsure', 'every need']);
  });

  test('otherwise the order given is kept', () => {
    expect(find([every, named, local], {})).toEqual(['every need', 'names the need', 'in the area']);
  });

  test('those that might fit stand apart and are never among the results', () => {
    const unsure = { ...makeFacets({ needs: 'not-known' }), id: 'unsure' };
    const found = findFitting([unsure, every], { ...NO_CHOICES, need: ['autism'] }, TERMS);
    expect(found.results).toEqual([every]);
    expect(found.maybe).toEqual([unsure]);
  });
});

describe('counts and ways out', () => {
  const items = [
    makeFacets({ needs: ['autism'], cost: 'free', areas: ['north'] }),
    makeFacets({ needs: ['autism'], cost: 'not-known', areas: ['north'] }),
    makeFacets({ needs: ['sleep'], cost: 'paid', areas: ['south'] }),
  ];

  test('a count holds only what fits for certain, with the other choices as they are', () => {
    expect(countFor(items, NO_CHOICES, { need: ['autism'] }, TERMS)).toBe(2);
    expect(countFor(items, { ...NO_CHOICES, cost: 'free' }, { need: ['autism'] }, TERMS)).toBe(1);
    expect(countFor(items, { ...NO_CHOICES, need: ['sleep'] }, { need: ['autism'] }, TERMS)).toBe(2);
  });

  test('each choice is listed by itself, in the order of the address', () => {
    const choices = read('area=north&need=sleep&need=autism&age=9').choices;
    expect(listChosen(choices).map(({ name, value }) => `${name}=${value}`)).toEqual(['need=sleep', 'need=autism', 'age=9', 'area=north']);
    expect(listChosen(NO_CHOICES)).toEqual([]);
  });

  test('one choice can be dropped and the rest stays', () => {
    const { choices } = read('need=sleep&need=autism&age=9&cost=free');
    expect(writeChoices(dropChoice(choices, { name: 'need', value: 'sleep' }))).toBe('need=autism&age=9&cost=free');
    expect(writeChoices(dropChoice(choices, { name: 'age', value: '9' }))).toBe('need=sleep&need=autism&cost=free');
    expect(writeChoices(choices)).toBe('need=sleep&need=autism&age=9&cost=free');
  });

  test('when nothing fits, the choice to drop is offered, the most helpful first', () => {
    const { choices } = read('need=sleep&area=north');
    expect(suggestDrops(items, choices, TERMS)).toEqual([
      { name: 'need', value: 'sleep', count: 2 },
      { name: 'area', value: 'north', count: 1 },
    ]);
  });

  test('a choice whose loss would not help is not offered', () => {
    expect(suggestDrops(items, read('need=sleep&cost=free&plan=no').choices, TERMS)).toEqual([
      { name: 'need', value: 'sleep', count: 1 },
      { name: 'cost', value: 'free', count: 1 },
    ]);
    expect(suggestDrops([], read('need=sleep').choices, TERMS)).toEqual([]);
  });
});

/** Puts expected values in the order in which they were given, so that only the set is compared. */
function byGiven(given: readonly string[]): (a: string, b: string) => number {
  return (a, b) => given.indexOf(a) - given.indexOf(b);
}
