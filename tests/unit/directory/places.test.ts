import { expect, test } from 'vitest';
import { directionsAddress } from '~/directory/places.ts';
import { makePlace } from '../../support/entries.ts';

test('the way to a place is asked for by its name, address and postcode', () => {
  const address = directionsAddress(makePlace('hall', ['1 High Street', 'Anytown'], 'AB12 3CD').data);
  expect(address).toBeDefined();
  const { host, searchParams } = new URL(address ?? '');
  expect(host).toBe('www.google.com');
  expect(searchParams.get('destination')).toBe('Anytown Hall, 1 High Street, Anytown, AB12 3CD');
});

test('a postcode alone is enough, and so is an address alone', () => {
  expect(directionsAddress(makePlace('hall', [], 'AB12 3CD').data)).toContain('AB12');
  expect(directionsAddress(makePlace('hall', ['1 High Street']).data)).toContain('High+Street');
});

test('a place without an address has no directions, rather than a guess by its name', () => {
  expect(directionsAddress(makePlace('hall', []).data)).toBeUndefined();
});

test('a name cannot add anything to the address', () => {
  const place = { ...makePlace('hall', ['1 High Street']).data, title: 'Hall & Co?api=2#x' };
  const address = new URL(directionsAddress(place) ?? '');
  expect(address.searchParams.getAll('api')).toEqual(['1']);
  expect(address.hash).toBe('');
});
