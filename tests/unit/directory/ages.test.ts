import { describe, expect, test } from 'vitest';
import { describeAges, matchAges } from '~/directory/ages.ts';

describe('how ages are said', () => {
  test.each([
    ['any', 'All ages'],
    ['not-known', 'Ages not known'],
    [{ from: 5, to: 18 }, 'Ages 5 to 18'],
    [{ from: 0, to: 25 }, 'Ages 0 to 25'],
    [{ from: 16, to: 16 }, 'Age 16'],
    [{ from: 0, to: 0 }, 'Babies under 1'],
    [{ from: 'not-known', to: 'not-known' }, 'Ages not known'],
    [{ from: 'not-known', to: 18 }, 'Up to age 18'],
    [{ from: 11, to: 'not-known' }, 'From age 11'],
    [{ from: 0, to: 'not-known' }, 'From birth'],
  ] as const)('%j is said as "%s"', (ages, words) => {
    expect(describeAges(ages)).toBe(words);
  });

  test('an upper age that nobody gives is not made into "and over"', () => {
    expect(describeAges({ from: 5, to: 'not-known' })).not.toMatch(/over|older|25/);
  });
});

describe('whether an age fits', () => {
  const five = { from: 5, to: 5 };
  const primary = { from: 5, to: 10 };

  test('the first and the last age of a range fit, the ages beside them do not', () => {
    const ages = { from: 5, to: 10 } as const;
    const at = (age: number) => matchAges(ages, { from: age, to: age });
    expect([4, 5, 10, 11].map(at)).toEqual(['no', 'yes', 'yes', 'no']);
  });

  test('a stage fits as soon as one of its years does', () => {
    expect(matchAges({ from: 10, to: 12 }, primary)).toBe('yes');
    expect(matchAges({ from: 0, to: 5 }, primary)).toBe('yes');
    expect(matchAges({ from: 11, to: 25 }, primary)).toBe('no');
    expect(matchAges({ from: 0, to: 4 }, primary)).toBe('no');
  });

  test('all ages fit every age', () => {
    expect(matchAges('any', { from: 0, to: 0 })).toBe('yes');
    expect(matchAges('any', { from: 25, to: 25 })).toBe('yes');
  });

  test('ages that nobody gives are never a yes', () => {
    expect(matchAges('not-known', five)).toBe('maybe');
    expect(matchAges({ from: 'not-known', to: 'not-known' }, five)).toBe('maybe');
    expect(matchAges({ from: 'not-known', to: 18 }, five)).toBe('maybe');
    expect(matchAges({ from: 2, to: 'not-known' }, five)).toBe('maybe');
  });

  test('one known end is enough for a no', () => {
    expect(matchAges({ from: 'not-known', to: 4 }, five)).toBe('no');
    expect(matchAges({ from: 6, to: 'not-known' }, five)).toBe('no');
  });
});
