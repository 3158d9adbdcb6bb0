import { describe, expect, test } from 'vitest';
import type { ServiceData } from '~/content-model/service.ts';
import { describeSchoolYears, listSchools } from '~/directory/school-lists.ts';
import { entriesAt, placesWithPages } from '~/directory/places.ts';
import { makeEntry, makeSetting, VOCABULARIES } from '../../support/entries.ts';

const details = makeSetting().setting;
if (!details) throw new Error('The made-up school has no details');

function school(title: string, setting: Partial<NonNullable<ServiceData['setting']>>, change: Partial<ServiceData> = {}) {
  return makeEntry({ ...makeSetting(change), title, areas: change.areas ?? ['north'], setting: { ...details!, ...setting } });
}
const namesIn = (id: string, ...schools: ReturnType<typeof school>[]) =>
  listSchools(schools, VOCABULARIES.areas)
    .find((list) => list.id === id)
    ?.entries.map((entry) => entry.title);

describe('schools side by side', () => {
  test('they stand by kind, in the order of the alphabet', () => {
    expect(
      namesIn('special', school('Zebra School', { type: 'special-school' }), school('Apple School', { type: 'special-school' })),
    ).toEqual(['Apple School', 'Zebra School']);
  });

  test('a mainstream school with a unit stands under its area and under units', () => {
    const one = school('Oak Primary', { type: 'primary-school', unit: 'yes' });
    expect(namesIn('units', one)).toEqual(['Oak Primary']);
    expect(namesIn('mainstream-north', one)).toEqual(['Oak Primary']);
    expect(namesIn('mainstream-south', one)).toBeUndefined();
  });

  test('a school with a sixth form stands with the colleges', () => {
    expect(namesIn('colleges', school('Elm High', { type: 'secondary-school', sixth_form: 'yes' }))).toEqual(['Elm High']);
  });

  test('one over the border is kept apart', () => {
    const far = school('Far School', { type: 'special-school', authority: 'Othertown' }, { areas: ['national'] });
    expect(namesIn('special', far)).toBeUndefined();
    expect(namesIn('nearby', far)).toEqual(['Far School']);
  });

  test('services and closed schools are left out', () => {
    expect(listSchools([makeEntry(), school('Gone', {}, { status: 'closed' })], VOCABULARIES.areas)).toEqual([]);
  });

  test('ages that nobody gives are said to be not known', () => {
    expect(describeSchoolYears({ from: 3, to: 19 })).toBe('3 to 19');
    expect(describeSchoolYears({ from: 3, to: 'not-known' })).toBe('Not known');
    expect(describeSchoolYears('any')).toBe('Not known');
  });
});

describe('what happens at a place', () => {
  const place = { id: 'hall', data: { title: 'The hall' } as never };

  test('a place where a service is has a page that lists it', () => {
    const directory = { entries: [makeEntry({ places: ['hall'] })], places: [place] };
    expect(placesWithPages(directory)).toEqual([place]);
    expect(entriesAt(directory, 'hall')).toHaveLength(1);
  });

  test('the site of a school alone has none', () => {
    expect(placesWithPages({ entries: [makeEntry({ ...makeSetting(), places: ['hall'] })], places: [place] })).toEqual([]);
  });
});
