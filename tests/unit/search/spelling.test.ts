import { describe, expect, test } from 'vitest';
import { correctWord, correctWords, countSlips, makeSpeller, soundOf } from '~/search/spelling.ts';

const speller = makeSpeller({
  often: 'autism\nassessment\nschool\nspeech',
  sometimes: 'dyslexia\nphysio\nallowance\ncarers\nrespite\nwheelchair\nshort\nbreaks',
  seldom: 'occupational\ntherapist\nhearing\nimpaired\nbadge\nuniversal',
  real: 'stool\nspeed',
});
const around = { isKnown: () => false, isBeginning: () => false };

describe('a word', () => {
  test.each([
    ['autisum', 'autism'],
    ['asessment', 'assessment'],
    ['dislexia', 'dyslexia'],
    ['phisio', 'physio'],
    ['alowance', 'allowance'],
    ['respit', 'respite'],
    ['skool', 'school'],
    ['ocupational', 'occupational'],
    ['theropist', 'therapist'],
    ['empaired', 'impaired'],
    ['bage', 'badge'],
  ])('"%s" is "%s"', (typed, meant) => {
    expect(correctWord(typed, speller)).toBe(meant);
  });

  test.each(['zzzqqqxxx', 'sky', 'abc', '1234', 'umbrella'])('"%s" is left alone', (typed) => {
    expect(correctWord(typed, speller)).toBeUndefined();
  });
});

describe('a query', () => {
  test('real words are not corrected, however near they are', () => {
    expect(correctWords('stool speed', speller, around).isChanged).toBe(false);
  });

  test('words that the site knows are not corrected', () => {
    expect(correctWords('skool', speller, { ...around, isKnown: () => true }).isChanged).toBe(false);
  });

  test('the last word may still be on its way', () => {
    expect(correctWords('autis', speller, { ...around, isBeginning: (word) => 'autism'.startsWith(word) }).isChanged).toBe(false);
  });

  test('two words that are one here are joined, and one that is two is split', () => {
    expect(correctWords('wheel chair', speller, around).text).toBe('wheelchair');
    const areTogether = (one: string, other: string) => one === 'short' && other === 'breaks';
    expect(correctWords('shortbreaks', speller, { ...around, areTogether }).text).toBe('short breaks');
    expect(correctWords('short breaks', speller, { ...around, areTogether, isKnown: () => true }).isChanged).toBe(false);
  });
});

test('slips are counted: dropped, added, replaced, swapped', () => {
  expect(['autsm', 'auttism', 'autosm', 'auitsm'].map((word) => countSlips(word, 'autism', 3))).toEqual([1, 1, 1, 1]);
  expect(countSlips('sleep', 'wheelchair', 2)).toBeGreaterThan(2);
});

test('words that sound alike are written alike', () => {
  expect(soundOf('fisio')).toBe(soundOf('physio'));
  expect(soundOf('nife')).toBe(soundOf('knife'));
  expect(soundOf('skool')).toBe(soundOf('school'));
  expect(soundOf('speech')).not.toBe(soundOf('speed'));
});
