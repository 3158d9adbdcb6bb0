import { expect, test } from 'vitest';
import { countStrengths } from '~/directory/strengths.ts';
import { makeDirectory, makeService } from '../../support/entries.ts';

test('entries are counted by how strong and how old their facts are', () => {
  const { entries } = makeDirectory({
    read: makeService(),
    thin: makeService({ confidence: 'low' }),
    torn: makeService({ confidence: 'conflict' }),
    old: makeService({ gathered: '2024-01-01' }),
    asked: makeService({ gathered: '2024-01-01', confirmed: { on: '2026-11-01', how: 'phone-call', role: 'manager' } }),
  });
  const counts = countStrengths(entries, '2026-11-23', 365).map(({ count }) => count);
  expect(counts).toEqual([5, 1, 4, 1, 1, 1]);
});

test('an empty directory counts nothing', () => {
  expect(countStrengths([], '2026-11-23', 365).every(({ count }) => count === 0)).toBe(true);
});
