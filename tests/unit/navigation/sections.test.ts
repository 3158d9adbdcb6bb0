import { expect, test } from 'vitest';
import { paths } from '~/navigation/addresses.ts';
import { FOOT_SECTIONS, isWithin, MAIN_SECTIONS } from '~/navigation/sections.ts';

test('a section holds itself and what lies under it, and not a page whose name starts alike', () => {
  expect(isWithin('/services/', '/services/')).toBe(true);
  expect(isWithin('/services/need/autism/', '/services/')).toBe(true);
  expect(isWithin('/services-old/', '/services/')).toBe(false);
  expect(isWithin('/', '/services/')).toBe(false);
});

test('finding help is the first door', () => {
  expect(MAIN_SECTIONS[0]).toMatchObject({ label: 'Find help', path: paths.finder });
});

test('what has no room in the header of a phone stands at the foot', () => {
  const foot = new Set(FOOT_SECTIONS.map((section) => section.path));
  const hidden = MAIN_SECTIONS.filter((section) => section.isForWideScreens);
  expect(hidden.map((section) => section.path).filter((path) => !foot.has(path))).toEqual([]);
});

test('what the law and families need is at the foot of every page', () => {
  const foot = FOOT_SECTIONS.map((section) => section.path);
  expect(foot).toEqual(expect.arrayContaining([paths.about, paths.accessibility, paths.privacy, paths.contact, paths.howWeCheck]));
});

test('no two doors share a name', () => {
  for (const sections of [MAIN_SECTIONS, FOOT_SECTIONS])
    expect(new Set(sections.map((section) => section.label)).size).toBe(sections.length);
});
