import { describe, expect, test } from 'vitest';
import { nameField, quote, writeValue } from '~/content-rules/finding.ts';
import { editDistance, nearest } from '~/content-rules/nearest.ts';
import { isDayInCalendar, suggestChoice, suggestDay, suggestSlug, suggestTime, suggestWebAddress } from '~/content-rules/suggestions.ts';

describe('A day', () => {
  test.each([
    ['23/11/2026', '2026-11-23'],
    ['3/1/2026', '2026-01-03'],
    ['23.11.2026', '2026-11-23'],
    ['23-11-2026', '2026-11-23'],
    ['23/11/26', '2026-11-23'],
    ['2026/11/23', '2026-11-23'],
    ['2026-1-3', '2026-01-03'],
    ['23 November 2026', '2026-11-23'],
    ['3rd Nov 2026', '2026-11-03'],
    ['Monday, 23 November 2026', '2026-11-23'],
    ['29/02/2028', '2028-02-29'],
  ])('%j is meant as %j', (written, meant) => {
    expect(suggestDay(written)).toBe(meant);
  });

  test.each(['11/23/2026', '30/02/2026', '29/02/2026', 'next Monday', '2026', '23 Smarch 2026', ''])(
    'cannot be told from %j',
    (written) => {
      expect(suggestDay(written)).toBeUndefined();
    },
  );

  test('stands in the calendar or does not', () => {
    expect(['2026-02-28', '2028-02-29', '2026-02-29', '2026-04-31', '2026-13-01', 'soon'].map(isDayInCalendar)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('A time', () => {
  test.each([
    ['9am', '09:00'],
    ['9.30', '09:30'],
    ['9:30', '09:30'],
    ['9.30 pm', '21:30'],
    ['12pm', '12:00'],
    ['12am', '00:00'],
    ['0930', '09:30'],
    ['5 p.m.', '17:00'],
    ['09:30:00', '09:30'],
  ])('%j is meant as %j', (written, meant) => {
    expect(suggestTime(written)).toBe(meant);
  });

  test.each(['noon', '25:00', '9:75', ''])('cannot be told from %j', (written) => {
    expect(suggestTime(written)).toBeUndefined();
  });
});

describe('A web address', () => {
  test.each([
    ['www.anytown.example', 'https://www.anytown.example'],
    ['anytown.example/a/b?c=d', 'https://anytown.example/a/b?c=d'],
    ['htps://anytown.example', 'https://anytown.example'],
    ['https:/anytown.example', 'https://anytown.example'],
    ['//anytown.example', 'https://anytown.example'],
  ])('%j is meant as %j', (written, meant) => {
    expect(suggestWebAddress(written)).toBe(meant);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'javascript:alert.com', 'our website', 'ftp://anytown.example', ''])(
    'cannot be told from %j',
    (written) => {
      expect(suggestWebAddress(written)).toBeUndefined();
    },
  );
});

describe('A name', () => {
  test.each([
    ['Anytown Council', 'anytown-council'],
    ['anytown-council.yaml', 'anytown-council'],
    ["St Mary's & All Saints", 'st-marys-and-all-saints'],
    ['Café_Crème', 'cafe-creme'],
    ['-a--b-', 'a-b'],
  ])('%j is meant as %j', (written, meant) => {
    expect(suggestSlug(written)).toBe(meant);
  });

  test('cannot be told from signs', () => {
    expect(suggestSlug('!!!')).toBeUndefined();
  });
});

describe('A word', () => {
  const words = ['free', 'paid', 'some-cost', 'not-known'];

  test.each([
    ['Free', 'free'],
    ['fre', 'free'],
    ['piad', 'paid'],
    ['some cost', 'some-cost'],
    ['not_known', 'not-known'],
    ['unknown', 'not-known'],
    ['N/A', 'not-known'],
    ['?', 'not-known'],
  ])('%j is meant as %j', (written, meant) => {
    expect(suggestChoice(written, words)).toBe(meant);
  });

  test.each(['dog', 'maybe', 'sometimes', 'x', ''])('such as %j is like none of them', (written) => {
    expect(suggestChoice(written, words)).toBeUndefined();
  });

  test('that is part of only one name is meant as that', () => {
    expect(nearest('sendiass', ['anytown-sendiass', 'anytown-hall'])).toBe('anytown-sendiass');
    expect(nearest('anytown', ['anytown-sendiass', 'anytown-hall'])).toBeUndefined();
  });

  test('is as far from another as letters must be changed', () => {
    expect([
      editDistance('', ''),
      editDistance('abc', 'abc'),
      editDistance('abc', 'acb'),
      editDistance('abc', 'ab'),
      editDistance('kitten', 'sitting'),
    ]).toEqual([0, 0, 1, 1, 3]);
  });
});

describe('A field', () => {
  test.each([
    [['title'], '', 'title'],
    [['contacts', 1, 'value'], 'In contacts, number 2: ', 'value'],
    [['help', 0], '', 'help, number 1,'],
    [['ages', 'to'], 'In ages: ', 'to'],
    [['help_now', 0, 'services', 2], 'In help_now, number 1: ', 'services, number 3,'],
    [[3, 'from'], 'In entry 4: ', 'from'],
  ])('at %j is named in words', (path, within, name) => {
    expect(nameField(path)).toEqual({ within, name });
  });
});

describe('What we found', () => {
  test('is quoted, and cut when it is long', () => {
    expect(quote('words')).toBe('“words”');
    expect(quote(['a', 1])).toBe('“["a",1]”');
    expect(quote('x'.repeat(100))).toHaveLength(70);
  });

  test.each([
    ['plain words', 'plain words'],
    ['Ring us: now', '"Ring us: now"'],
    ['say "hello"', 'say "hello"'],
    ['"hello"', `'"hello"'`],
    ['yes', '"yes"'],
    ['12', '"12"'],
    ['Group #2', '"Group #2"'],
    ['*free*', '"*free*"'],
    ['ends:', '"ends:"'],
  ])('%j is written as %j', (words, written) => {
    expect(writeValue(words)).toBe(written);
  });
});
