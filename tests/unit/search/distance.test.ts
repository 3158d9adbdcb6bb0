import { describe, expect, test } from 'vitest';
import { findPoint, milesBetween, milesTo, sayMiles, sortByDistance } from '~/search/distance.ts';
import { findPostcode, shortenPostcodes } from '~/search/postcodes.ts';
import { districtOf, readSearchAddress, writeSearchAddress } from '~/browser/search-address.ts';

const table = {
  sectors: { 'AB12 3': [52.5, -2.1], 'AB12 4': [52.6, -2.1], 'AB1 1': [52.5, -2.0] } as Record<string, [number, number]>,
  entries: { club: ['AB12 4', 'AB1 1'], far: ['AB12 4'] },
};

describe('how far', () => {
  test('a degree of latitude is about 69 miles', () => {
    expect(milesBetween([52, -2], [53, -2])).toBeCloseTo(69, 0);
  });

  test('a sector is found as it is, and a district by its middle', () => {
    expect(findPoint('AB12 3', table)).toEqual([52.5, -2.1]);
    expect(findPoint('AB12', table)?.[0]).toBeCloseTo(52.55);
    expect(findPoint('ZZ1', table)).toBeUndefined();
  });

  test('a sector that is not known falls back to its district, and AB1 is not AB12', () => {
    expect(findPoint('AB12 9', table)?.[0]).toBeCloseTo(52.55);
    expect(findPoint('AB1', table)).toEqual([52.5, -2.0]);
  });

  test('of several places the nearest counts', () => {
    expect(milesTo('club', [52.5, -2.0], table)).toBe(0);
    expect(milesTo('nobody-knows', [52.5, -2.0], table)).toBeUndefined();
  });

  test('it is said no more exactly than it is known', () => {
    expect([0.2, 0.8, 2.4].map(sayMiles)).toEqual(['Less than a mile away', 'About 1 mile away', 'About 2 miles away']);
  });
});

test('what serves everybody and what nobody can place stay, each by itself', () => {
  const items = [
    { id: 'far', miles: 9, isEverywhere: false },
    { id: 'phone', isEverywhere: true },
    { id: 'near', miles: 1, isEverywhere: false },
    { id: 'unknown', isEverywhere: false },
  ];
  const { near, everywhere, unknown, further } = sortByDistance(items, 5);
  expect([near, everywhere, unknown].map((list) => list.map(({ id }) => id))).toEqual([['near'], ['phone'], ['unknown']]);
  expect(further).toBe(1);
});

describe('postcodes', () => {
  test.each(['AB12 3CD', 'ab123cd', 'AB12-3cd', 'ab12  3cd'])('"%s" is cut to its district before it enters an address', (typed) => {
    expect(shortenPostcodes(`clubs near ${typed} please`)).toBe('clubs near AB12 please');
    const written = writeSearchAddress({ ...readSearchAddress(''), words: `clubs ${typed}`, near: typed, within: 3 });
    expect(written).toBe('q=clubs+AB12&near=AB12&within=3');
  });

  test('a part of one counts only where it is known', () => {
    expect(findPostcode('ks1 sats', new Set(['AB12']))).toBeUndefined();
    expect(findPostcode('near ab12', new Set(['AB12']))?.known).toBe('AB12');
  });

  test('a sector in the near field is cut to its district', () => {
    expect(districtOf('ab12 3')).toBe('AB12');
    expect(districtOf('AB12')).toBe('AB12');
  });
});

test('an address is read back as it was written', () => {
  const asked = { words: 'clubs', kind: 'Guides', near: 'AB12', within: 5, isAsTyped: true, dropped: new Set(['age'] as const) };
  expect(readSearchAddress(`?${writeSearchAddress(asked)}`)).toEqual(asked);
  expect(readSearchAddress('?q=x&without=dragons&within=-3')).toMatchObject({ dropped: new Set(), within: undefined });
});
