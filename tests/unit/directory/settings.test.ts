import { describe, expect, test } from 'vitest';
import {
  describeHowPlacesAreGiven,
  describeWhoSettingIsFor,
  howToReachSetting,
  nameSettingType,
  summariseSetting,
} from '~/directory/settings.ts';
import { makeService, makeSetting } from '../../support/entries.ts';

const details = makeSetting().setting;
if (!details) throw new Error('The made-up school has no details');

describe('what a school is called', () => {
  test.each([
    ['nursery', 'Nursery school'],
    ['special-school', 'Special school'],
    ['alternative-provision', 'Alternative provision'],
    ['college', 'College'],
  ] as const)('%s is called "%s"', (type, words) => {
    expect(nameSettingType(type)).toBe(words);
  });
});

describe('its summary', () => {
  test('it says the kind, the town, the ages and the size', () => {
    const school = makeSetting({ ages: { from: 3, to: 19 }, setting: { ...details, pupils: 1155 } });
    expect(summariseSetting(school, 'Anytown')).toBe('A special school in Anytown for ages 3 to 19, with 1,155 pupils.');
  });

  test('it leaves out what is not known', () => {
    expect(summariseSetting(makeSetting(), undefined)).toBe('A special school.');
    expect(summariseSetting(makeSetting({ ages: { from: 3, to: 'not-known' } }), undefined)).toBe('A special school.');
    expect(summariseSetting(makeSetting({ ages: 'any' }), undefined)).toBe('A special school.');
  });

  test('it speaks of one pupil, one age, an independent school and students as one would', () => {
    const one = makeSetting({ ages: { from: 16, to: 16 }, setting: { ...details, type: 'independent-school', pupils: 1 } });
    expect(summariseSetting(one, undefined)).toBe('An independent school for age 16, with 1 pupil.');
    expect(summariseSetting(makeSetting({ setting: { ...details, type: 'college', pupils: 20 } }), undefined)).toBe(
      'A college, with 20 students.',
    );
  });

  test('the places it has room for are not passed off as its pupils', () => {
    expect(summariseSetting(makeSetting({ setting: { ...details, capacity: 90 } }), undefined)).not.toContain('90');
  });
});

describe('who it is for', () => {
  test('it says the ages when both ends are known', () => {
    expect(describeWhoSettingIsFor(makeSetting({ ages: { from: 3, to: 19 } }))).toBe('Children and young people aged 3 to 19.');
    expect(describeWhoSettingIsFor(makeSetting({ ages: { from: 'not-known', to: 19 } }))).toBe('Children and young people.');
  });

  test('a college is for young people', () => {
    expect(describeWhoSettingIsFor(makeSetting({ ages: { from: 16, to: 25 }, setting: { ...details, type: 'college' } }))).toBe(
      'Young people aged 16 to 25.',
    );
  });
});

describe('how to reach one of which no contact is known', () => {
  test('its school number leads to the government list', () => {
    const school = makeSetting({ setting: { ...details, urn: 123456 } });
    expect(howToReachSetting(school)?.text).toContain('Look it up by the number 123456');
    expect(howToReachSetting(makeSetting({ setting: { ...details, urn: undefined } }))?.text).toContain('Look it up by its name');
  });

  test('nothing is said of one that can be reached, or of a service', () => {
    const contact = { kind: 'phone', value: '01384 000000', source: 'own-page' } as never;
    expect(howToReachSetting(makeSetting({ contacts: [contact] }))).toBeUndefined();
    expect(howToReachSetting(makeService())).toBeUndefined();
  });
});

describe('how places are given', () => {
  test.each([
    ['special-school', /name the school in an EHC plan/],
    ['alternative-provision', /You do not apply/],
    ['college', /how to apply/],
    ['nursery', /Ask the nursery/],
    ['primary-school', /meet the SENCO/],
  ] as const)('%s', (type, words) => {
    expect(describeHowPlacesAreGiven({ ...details, type })).toMatch(words);
  });
});
