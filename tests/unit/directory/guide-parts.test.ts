import { describe, expect, test } from 'vitest';
import type { GuideData } from '~/content-model/guide.ts';
import { findParts, isFirstOrAlone, listLaterParts, namePart } from '~/directory/guide-parts.ts';
import type { Filed } from '~/directory/directory.ts';

function makeGuide(id: string, fields: Partial<GuideData> = {}): Filed<GuideData> {
  const data = {
    title: `About ${id}`,
    summary: 'A summary.',
    for_whom: 'Families',
    order: 100,
    help: [],
    services: [],
    guides: [],
    duties: [],
  };
  return { id, data: { ...data, other_words: [], gathered: '2026-11-25', sources: [], ...fields } };
}

const GUIDES = [
  makeGuide('third', { part_of: 'first', order: 20 }),
  makeGuide('alone', { order: 5 }),
  makeGuide('first', { order: 50, part_title: 'The start' }),
  makeGuide('second', { part_of: 'first', order: 10 }),
];

describe('A guide in parts', () => {
  test('begins with its first part, whatever its number, and goes on in order', () => {
    expect(findParts(GUIDES, 'second')?.parts.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  test('knows where a part stands, and what comes before and after it', () => {
    const { position, previous, next } = findParts(GUIDES, 'second') ?? {};
    expect([position, previous?.id, next?.id]).toEqual([2, 'first', 'third']);
    expect(findParts(GUIDES, 'first')?.previous).toBeUndefined();
    expect(findParts(GUIDES, 'third')?.next).toBeUndefined();
  });

  test('is told apart from a guide that stands alone', () => {
    expect(findParts(GUIDES, 'alone')).toBeUndefined();
  });

  test('calls a part by its short title if it has one', () => {
    expect(GUIDES.map(namePart)).toEqual(['About third', 'About alone', 'The start', 'About second']);
  });
});

test('the list of guides names those that come first or stand alone, and the parts that follow each', () => {
  expect(GUIDES.filter(isFirstOrAlone).map(({ id }) => id)).toEqual(['alone', 'first']);
  expect(listLaterParts(GUIDES, 'first').map(({ id }) => id)).toEqual(['second', 'third']);
  expect(listLaterParts(GUIDES, 'alone')).toEqual([]);
});
