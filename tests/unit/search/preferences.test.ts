import { describe, expect, test } from 'vitest';
import { readPreferences } from '~/search/preferences.ts';

const areas = [
  { id: 'north', label: 'North Anytown', names: ['north anytown', 'upper lea'] },
  { id: 'south', label: 'South Anytown', names: ['south anytown'] },
];
const read = (typed: string) => readPreferences(typed, areas, new Set(['AB12']));

describe('ages', () => {
  test.each([
    ['clubs for 9 year old', 9, 9],
    ['my 9yo wont eat', 9, 9],
    ['nine-year-old', 9, 9],
    ['9 yr old', 9, 9],
    ['aged 7', 7, 7],
    ['he is 14', 14, 14],
    ['turning 18', 18, 18],
    ['shes nearly 5', 5, 5],
    ['ages 5-11 years old', 5, 11],
    ['year 6 moving up', 10, 11],
    ['under 5s', 0, 4],
    ['toddler not talking', 1, 3],
    ['18 month old', 0, 1],
    ['teenager', 13, 18],
    ['pip at 16', 16, 16],
    ['over 18s', 18, 25],
  ])('"%s"', (typed, from, to) => {
    expect(read(typed).preferences.age).toEqual({ from, to });
  });

  test.each(['section 17', '20 weeks', '30 hours', 'at 16 weeks', 'nhs 111', '3am', 'a 45 year old mum'])(
    '"%s" is no age of a child',
    (typed) => {
      expect(read(typed).preferences.age).toBeUndefined();
    },
  );
});

describe('places', () => {
  test('an area is known by its name and by the names of its towns', () => {
    expect(read('clubs in Upper Lea').preferences.areas).toEqual(['north']);
  });

  test('a postcode is known in full, by its sector and by its district', () => {
    expect(read('clubs near ab12 3cd').preferences.postcode).toBe('AB12 3');
    expect(read('clubs ab123cd').preferences.postcode).toBe('AB12 3');
    expect(read('clubs AB12 3').preferences.postcode).toBe('AB12 3');
    expect(read('clubs ab12').preferences.postcode).toBe('AB12');
  });

  test('what only looks like a district is none', () => {
    expect(read('ks1 reading').preferences.postcode).toBeUndefined();
  });

  test.each(['family hub near me', 'nearest family hub to me', 'clubs nearby'])('"%s" asks for what is near', (typed) => {
    expect(read(typed).preferences.isNearMe).toBe(true);
  });

  test('the postcode is not looked for as a word', () => {
    expect(read('clubs ab12 3cd').rest).toBe('clubs');
  });
});

describe('means', () => {
  test.each(['free swimming', 'is it free'])('"%s" wants it free', (typed) => expect(read(typed).preferences.isFree).toBe(true));
  test.each(['free school meals', 'gluten free cafe'])('"%s" does not', (typed) => expect(read(typed).preferences.isFree).toBe(false));
  test.each(['help without a diagnosis', 'undiagnosed autism', 'no diagnosis yet', 'waiting for a diagnosis'])(
    '"%s" needs no diagnosis',
    (typed) => {
      expect(read(typed).preferences.needsNoDiagnosis).toBe(true);
    },
  );
  test.each(['self refer', 'can i refer myself', 'self-referral'])('"%s" asks for oneself', (typed) => {
    expect(read(typed).preferences.isSelfReferred).toBe(true);
  });
  test('what was understood is shown in words', () => {
    expect(read('free clubs for 9 year old in upper lea').chips.map(({ label }) => label)).toEqual(['Age 9', 'North Anytown', 'Free']);
  });
});
