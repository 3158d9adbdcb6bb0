import { describe, expect, test } from 'vitest';
import { matchChoices, NO_CHOICES } from '~/directory/filters.ts';
import { packEntry, unpackEntry } from '~/directory/finder-index.ts';
import { TERMS, makeFacets } from '../../support/entries.ts';

const roundTrip = (change: Parameters<typeof makeFacets>[0]) => {
  const entry = { ...makeFacets(change), id: 'anytown', title: 'Anytown “advice” & <more>' };
  const packed = JSON.parse(JSON.stringify(packEntry(entry, TERMS))) as ReturnType<typeof packEntry>;
  return { entry: { ...entry, position: 7 }, unpacked: unpackEntry(packed, 7, TERMS) };
};

describe('packing an entry and reading it back gives the same entry', () => {
  test.each([
    ['needs', { needs: 'any' }],
    ['needs', { needs: 'not-known' }],
    ['needs', { needs: ['sleep'] }],
    ['needs', { needs: ['sleep', 'autism'] }],
    ['needs', { needs: [] }],
    ['ages', { ages: 'any' }],
    ['ages', { ages: 'not-known' }],
    ['ages', { ages: { from: 0, to: 0 } }],
    ['ages', { ages: { from: 0, to: 1 } }],
    ['ages', { ages: { from: 1, to: 25 } }],
    ['ages', { ages: { from: 'not-known', to: 0 } }],
    ['ages', { ages: { from: 0, to: 'not-known' } }],
    ['ages', { ages: { from: 'not-known', to: 'not-known' } }],
    ['areas', { areas: ['north', 'borough-wide', 'national'] }],
    ['help', { help: ['groups', 'advice'] }],
  ] as const)('%s: %j', (_, change) => {
    const { entry, unpacked } = roundTrip(change as Parameters<typeof makeFacets>[0]);
    expect(unpacked).toEqual(entry);
  });

  test('every answer, cost and status', () => {
    for (const answer of ['yes', 'no', 'not-known'] as const) {
      for (const cost of ['free', 'paid', 'some-cost', 'not-known'] as const) {
        for (const status of ['open', 'paused', 'closed', 'unknown'] as const) {
          const { entry, unpacked } = roundTrip({
            diagnosis: answer,
            plan: 'yes',
            self: answer,
            cost,
            status,
            isSetting: status === 'open',
          });
          expect(unpacked).toEqual(entry);
        }
      }
    }
  });
});

test('an answer that is missing from the pack is not known, never a yes', () => {
  const unpacked = unpackEntry(['a', 'A', 0, 0, [0], [0], ''], 0, TERMS);
  expect(unpacked).toMatchObject({
    diagnosis: 'not-known',
    plan: 'not-known',
    self: 'not-known',
    cost: 'not-known',
    isSetting: false,
    status: 'unknown',
  });
});

test('a term that is not in the vocabulary fits nothing that can be chosen', () => {
  const { unpacked } = roundTrip({ needs: ['dragons'] });
  expect(matchChoices(unpacked, { ...NO_CHOICES, need: ['autism', 'sleep'] }, TERMS)).toBe('no');
});
