/** The pictures of the guide for volunteers. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { isScreenName, SCREENS } from '~/content-model/screens.ts';

const FOLDER = 'src/assets/screens';

test('every picture that can be shown is there, and no other', () => {
  const there = readdirSync(FOLDER).map((file) => basename(file, '.webp'));
  expect(there.toSorted()).toEqual(Object.keys(SCREENS).toSorted());
});

test.each(Object.entries(SCREENS))('the words for “%s” tell what it shows in whole sentences', (_, words) => {
  expect(words).toMatch(/^[A-Z].{60,320}[.]$/);
  expect(words).not.toMatch(/^(?:A )?(?:picture|image|screenshot) of/i);
});

test.each(Object.keys(SCREENS))('the picture “%s” is sharp on a phone and small', (name) => {
  const bytes = readFileSync(join(FOLDER, `${name}.webp`));
  // The extended header of a WebP: the width less one, in 24 bits from byte 24 (RFC 9649, section 2.7).
  expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X');
  expect(bytes.readUIntLE(24, 3) + 1).toBe(540);
  expect(bytes.length).toBeLessThan(50_000);
});

test('what every object has of itself is no picture', () => {
  expect(isScreenName('constructor')).toBe(false);
  expect(isScreenName('file-before')).toBe(true);
});
