import { describe, expect, test } from 'vitest';
import { readSearchData } from '~/search/search-data.ts';
import { answerQuery, holdsAsked, markWords, readingsFor } from '~/search/answer-query.ts';
import { packPages } from '~/search/page-table.ts';
import { LONGEST_QUERY, needsSpeller, understandQuery } from '~/search/understand-query.ts';
import { splitWords } from '~/search/words.ts';
import { searchPage, smallSearch } from '../../support/small-search.ts';

const data = smallSearch();

describe('what a family typed', () => {
  test.each(['', '   ', '?!', '---', ' - '])('"%s" asks for nothing and finds nothing', (typed) => {
    expect(answerQuery(typed, data).results).toEqual([]);
  });

  test('small words are left out, and what was typed is kept to be shown', () => {
    const query = understandQuery('  What can I do about my son’s sleep? ', data);
    expect(query.typed).toBe('What can I do about my son’s sleep?');
    expect(query.stems).toContain('sleep');
    expect(query.stems).not.toContain('what');
  });

  test('capitals, apostrophes of either kind, accents, emoji and punctuation do not matter', () => {
    expect(splitWords("Can't SLEEP, won't eat! 😴")).toEqual(splitWords('can’t sleep won’t eat'));
    expect(splitWords('café')).toEqual(['cafe']);
  });

  test('A&E is one word however it is written, and so is one to one', () => {
    for (const typed of ['A&E', 'a and e', 'A & E']) expect(splitWords(typed)).toEqual(['ae']);
    for (const typed of ['1:1', '1 to 1', 'one to one', 'one-to-one', '1-1']) expect(splitWords(typed)).toEqual(['onetoone']);
  });

  test('letters with points or brackets are read as one abbreviation', () => {
    expect(splitWords('S.E.N. and C(E)TR')).toEqual(['sen', 'and', 'cetr']);
  });

  test('letters of every language are words, and signs of a program are only punctuation', () => {
    expect(splitWords('opieka آٹزم')).toHaveLength(2);
    expect(splitWords('<script>alert(1)</script>')).toEqual(['script', 'alert', '1', 'script']);
  });

  test('a query of small words only is asked as it is', () => {
    expect(understandQuery('who are you', data).stems).not.toEqual([]);
  });

  test('a very long query is cut, and spaces before it do not count', () => {
    expect(understandQuery('a'.repeat(500), data).typed).toHaveLength(LONGEST_QUERY);
    expect(understandQuery(`${' '.repeat(LONGEST_QUERY + 1)}sleep`, data).stems).toEqual(['sleep']);
  });
});

describe('topics', () => {
  test('what families say leads to what it is called here', () => {
    expect(understandQuery('i need a night off from caring', data).topics[0]?.topic.name).toBe('short breaks');
    expect(answerQuery('i need a night off from caring', data).results[0]?.page.title).toBe('Short breaks');
  });

  test('other words may stand between, and words that mean the same will do', () => {
    expect(understandQuery('my son just refuses to go in to school', data).topics[0]?.topic.name).toBe('school avoidance');
  });

  test('an abbreviation and the words in full find the same first page', () => {
    const first = (typed: string) => answerQuery(typed, data).results[0]?.page.title;
    expect(first('EHCP')).toBe('EHC plans, step by step');
    expect(first('education health and care plan')).toBe(first('ehcp'));
    expect(first('statement of needs')).toBe(first('ehcp'));
  });

  test('a word that says little does not lead anywhere by itself', () => {
    expect(understandQuery('my child', data).topics).toEqual([]);
  });

  test('what an abbreviation means is told wherever it stands, and a plain word only by itself', () => {
    expect(answerQuery('how long does an ehcp take', data).explained.map(({ id }) => id)).toEqual(['ehc-plan']);
    expect(answerQuery('triage', data).explained.map(({ id }) => id)).toEqual(['triage']);
    expect(answerQuery('is there triage before wheelchair clinics', data).explained).toEqual([]);
  });
});

describe('slips of spelling', () => {
  test('a speller is only asked for when a word is not known', () => {
    expect(needsSpeller('short breaks for my son', data)).toBe(false);
    expect(needsSpeller('shrot breaks', data)).toBe(true);
  });

  test('a slip is put right and said, and can be searched for as it was typed', () => {
    expect(understandQuery('shrot braeks', data)).toMatchObject({ corrected: 'short breaks' });
    expect(understandQuery('shrot braeks', data, { isCorrected: false, dropped: new Set() }).corrected).toBeUndefined();
  });

  test('while the last word is not finished, its beginning is enough', () => {
    const answer = answerQuery('wheelch', data);
    expect(answer.query.corrected).toBeUndefined();
    expect(answer.results[0]?.page.title).toBe('Wheelchair service');
  });
});

describe('the order of results', () => {
  const titles = (typed: string) => answerQuery(typed, data).results.map(({ page }) => page.title);

  test('a page about a thing stands before one that mentions it', () => {
    expect(titles('wheelchair').slice(0, 2)).toEqual(['Wheelchair service', 'Anytown Hall']);
  });

  test('a title that is typed whole comes first', () => {
    expect(titles('Anytown School')[0]).toBe('Anytown School');
  });

  test('what is closed comes last', () => {
    expect(titles('swimming')).toEqual(['Swimming club', 'Old swimming club']);
  });

  test('what suits the age comes first, and nothing goes away', () => {
    const found = titles('clubs for my 4 year old');
    expect(found.indexOf('Toddler club')).toBeLessThan(found.indexOf('Swimming club'));
    expect(found).toContain('Swimming club');
  });

  test('words that nobody knows do not hide what the others find', () => {
    expect(titles('wheelchair zzzqqqxxx')[0]).toBe('Wheelchair service');
  });

  test('a preference that somebody takes away counts no more', () => {
    const dropped = new Set(['age'] as const);
    expect(understandQuery('clubs for my 4 year old', data, { isCorrected: true, dropped }).preferences.age).toBeUndefined();
  });
});

describe('when little is found', () => {
  test('the text of the pages is asked too: all the words first, then fewer', () => {
    const answer = answerQuery('grab rail zebra', data);
    expect(answer.isWeak).toBe(true);
    expect(readingsFor(answer.query, 'grab rail zebra')[0]).toBe('grab rail zebra');
    expect(readingsFor(answer.query, 'grab rail zebra')).toContain('zebra');
  });
});

test('a passage of the full text counts only when it holds a word that was asked for', () => {
  expect(holdsAsked('a <mark>grab</mark> rail', 'grab rails')).toBe(true);
  expect(holdsAsked('the <mark>zoo</mark>', 'zzzqqqxxx')).toBe(false);
});

test('the words that matched are marked, in any of their forms', () => {
  const marked = answerQuery('swim', data).marked;
  expect(
    markWords('Swimming, on Saturdays', marked)
      .filter(({ isMarked }) => isMarked)
      .map(({ text }) => text),
  ).toEqual(['Swimming']);
});

test('words that stand in nearly every question are only a guess by themselves', () => {
  expect(answerQuery('help', data).isGuess).toBe(true);
  expect(answerQuery('help for my son', data).isGuess).toBe(true);
  expect(answerQuery('swimming for my son', data).isGuess).toBe(false);
});

test('data without a speller still answers', () => {
  const bare = readSearchData(packPages([searchPage({ title: 'Sleep' })], { needs: [], help: [], areas: [] }), {
    same: [],
    light: [],
    topics: [],
    glossary: [],
    areas: [],
    districts: [],
    areaTerms: { local: [], everywhere: [] },
  });
  expect(answerQuery('sleep', bare).results).toHaveLength(1);
});
