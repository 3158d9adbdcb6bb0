import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, understandQuery } from '~/search/understand-query.ts';

describe('what a family typed', () => {
  test.each(['', '   ', '?!', '---', ' - '])('"%s" asks for nothing', (typed) => {
    expect(understandQuery(typed).attempts).toEqual([]);
  });

  test('small words are taken out, and what was typed is kept to be shown', () => {
    expect(understandQuery('  What can I do about my son’s sleep? ')).toMatchObject({
      typed: 'What can I do about my son’s sleep?',
      words: ['about', 'sons', 'sleep'],
    });
  });

  test('a query of small words only is asked as it is', () => {
    expect(understandQuery('Who are you').words).toEqual(['who', 'are', 'you']);
  });

  test('capitals, apostrophes of either kind and punctuation do not matter', () => {
    expect(understandQuery("Can't SLEEP, won't eat!").words).toEqual(understandQuery('can’t sleep won’t eat').words);
  });

  test('a hyphen inside a word stays and one between words goes', () => {
    expect(understandQuery('self-harm').words).toEqual(['self-harm']);
    expect(understandQuery('autism - adhd').words).toEqual(['autism', 'adhd']);
    expect(understandQuery('-sleep-').words).toEqual(['sleep']);
  });

  test('letters of every language and figures are words', () => {
    expect(understandQuery('opieka wytchnieniowa łóżko 16').words).toEqual(['opieka', 'wytchnieniowa', 'łóżko', '16']);
    expect(understandQuery('آٹزم').words).toEqual(['آٹزم']);
  });

  test('signs of a program are only punctuation', () => {
    expect(understandQuery('<script>alert(1)</script>').words).toEqual(['script', 'alert', '1']);
  });
});

describe('what is asked', () => {
  test('all the words first, then fewer, the longest kept longest, then each by itself', () => {
    expect(understandQuery('autism break holiday').attempts).toEqual([
      'autism break holiday',
      'autism holiday',
      'holiday',
      'autism',
      'break',
    ]);
  });

  test('one word is asked once', () => {
    expect(understandQuery('sleep').attempts).toEqual(['sleep']);
  });

  test('a word typed twice counts once, and nothing empty is asked', () => {
    expect(understandQuery('sleep sleep')).toMatchObject({ words: ['sleep'], attempts: ['sleep'] });
    expect(understandQuery('no sleep no sleep at night').attempts).not.toContain('');
  });

  test('no attempt is made twice', () => {
    const { attempts } = understandQuery('wheelchair repair dudley repair');
    expect(new Set(attempts).size).toBe(attempts.length);
  });
});

describe('a very long query', () => {
  test('it is cut, and spaces before it do not count', () => {
    expect(understandQuery('a'.repeat(500)).typed).toHaveLength(LONGEST_QUERY);
    expect(understandQuery(`${' '.repeat(LONGEST_QUERY + 1)}sleep`).words).toEqual(['sleep']);
  });
});
