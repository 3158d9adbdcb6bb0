import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '~/commands/surroundings.ts';
import { dangerPhrases } from '~/content-model/search-words.ts';
import { isDangerous, readDangerPhrases } from '~/search/danger.ts';
import examples from '../../fixtures/danger.json';

const phrases = readDangerPhrases(dangerPhrases.parse(parse(readFileSync(join(contentFolder(), 'danger-phrases.yaml'), 'utf8'))));

test('there are at least twenty examples of each', () => {
  expect(Math.min(examples.mustFire.length, examples.mustNotFire.length)).toBeGreaterThanOrEqual(20);
});

describe('help now stands first for', () => {
  test.each(examples.mustFire)('"%s"', (typed) => {
    expect(isDangerous(typed, phrases)).toBe(true);
  });
});

describe('there is no alarm for', () => {
  test.each(examples.mustNotFire)('"%s"', (typed) => {
    expect(isDangerous(typed, phrases)).toBe(false);
  });
});

describe('a phrase', () => {
  const read = (data: Partial<Parameters<typeof readDangerPhrases>[0]>) =>
    readDangerPhrases({ phrases: [], unless: [], words: {}, ...data });

  test('holds with two other words between, not with three, and only in its order', () => {
    const wants = read({ phrases: ['wants die'] });
    expect(isDangerous('he wants to just die', wants)).toBe(true);
    expect(isDangerous('he wants to see the die', wants)).toBe(false);
    expect(isDangerous('die he wants', wants)).toBe(false);
  });

  test('may name choices with a slash, or a list in capitals', () => {
    const kill = read({ phrases: ['kill/hurt SELF'], words: { SELF: ['myself', 'himself'] } });
    expect(isDangerous('hurt himself', kill)).toBe(true);
  });

  test('of a long word may hold one slip', () => {
    expect(isDangerous('sucidal', read({ phrases: ['suicidal'] }))).toBe(true);
  });

  test('that is harmless in one place still counts in another', () => {
    const missing = read({ phrases: ['missing'], unless: ['missing school'] });
    expect(isDangerous('missing school', missing)).toBe(false);
    expect(isDangerous('missing school and now missing', missing)).toBe(true);
  });
});
