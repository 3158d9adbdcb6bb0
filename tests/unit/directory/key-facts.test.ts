import { describe, expect, test } from 'vitest';
import { listKeyFacts, sayThreeValues } from '~/directory/key-facts.ts';
import { makeEntry, makeSetting, makeWait } from '../../support/entries.ts';

const facts = (...change: Parameters<typeof makeEntry>) =>
  Object.fromEntries(listKeyFacts(makeEntry(...change), ['The whole borough']).map(({ question, answer }) => [question, answer]));

test('every family gets the same questions in the same order', () => {
  expect(Object.keys(facts())).toEqual([
    'Who it is for',
    'Ages',
    'Cost',
    'How long is the wait?',
    'Need a diagnosis?',
    'Need an EHC plan?',
    'Need a referral?',
    'Area',
  ]);
});

test('what nobody says is said to be not known, with what to do about it', () => {
  expect(facts()).toMatchObject({
    Ages: 'Ages not known',
    Cost: 'Not known. Ask first',
    'How long is the wait?': 'Not published. Ask when you get in touch',
    'Need a diagnosis?': 'Not known. Ask them',
    'Need an EHC plan?': 'Not known. Ask them',
    'Need a referral?': 'Not known. Ask them',
  });
});

test('a line for emergencies does not make anyone wonder what it costs or how long it takes', () => {
  const words = listKeyFacts(makeEntry({}, { helpNow: ['entry'] }), []).map(({ question }) => question);
  expect(words).not.toContain('Cost');
  expect(words).not.toContain('How long is the wait?');
  expect(words).toContain('Need a referral?');
});

test('three values are said in words', () => {
  expect((['yes', 'no', 'not-known'] as const).map(sayThreeValues)).toEqual(['Yes', 'No', 'Not known. Ask them']);
});

test('whether a referral is needed is answered with yes or no first', () => {
  expect(facts({ referral: 'self' })['Need a referral?']).toBe('No. You can ask yourself');
  expect(facts({ referral: 'gp' })['Need a referral?']).toBe('Yes. Your GP has to refer you');
});

test('ages do not repeat the word of the question', () => {
  expect(facts({ ages: { from: 5, to: 18 } }).Ages).toBe('5 to 18');
  expect(facts({ ages: { from: 16, to: 16 } }).Ages).toBe('16');
  expect(facts({ ages: 'any' }).Ages).toBe('All ages');
  expect(facts({ ages: { from: 'not-known', to: 18 } }).Ages).toBe('Up to age 18');
});

test('the price is said beside the cost', () => {
  const cost = listKeyFacts(makeEntry({ cost: 'some-cost', cost_note: '£4 a session' }), []).find((fact) => fact.question === 'Cost');
  expect(cost).toMatchObject({ answer: 'Some of it costs money', detail: '£4 a session' });
});

describe('the wait', () => {
  const wait = (change: Parameters<typeof makeWait>[0]) =>
    listKeyFacts(makeEntry({ wait: 'assessment' }, { waits: [{ id: 'assessment', data: makeWait(change) }] }), []).find(
      (fact) => fact.waitId === 'assessment',
    );

  test('a figure carries its date', () => {
    expect(wait({ figure: { text: '18 weeks', as_of: '2026-03', source: 'page' } })).toMatchObject({
      answer: '18 weeks',
      detail: 'As of March 2026',
    });
    expect(wait({ figure: { text: '18 weeks', as_of: 'undated', source: 'page' } })).toMatchObject({
      detail: 'From a page without a date',
    });
  });

  test('what the wait should be is not passed off as what it is', () => {
    const standard = { text: 'It should take 18 weeks.', as_of: '2026', source: 'page' };
    expect(wait({ standard })).toMatchObject({ answer: 'Not published', detail: 'It should take 18 weeks.' });
  });
});

describe('a school', () => {
  test('it is not asked about its wait, its referral, or a cost that nobody gives', () => {
    expect(Object.keys(facts(makeSetting()))).toEqual(['Who it is for', 'Ages', 'Need a diagnosis?', 'Need an EHC plan?', 'Area']);
  });

  test('a cost that is known is said', () => {
    expect(facts(makeSetting({ cost: 'paid' })).Cost).toBe('You pay');
  });
});
