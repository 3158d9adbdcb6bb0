import { describe, expect, test } from 'vitest';
import { describeCard, describeCaution, listFacts } from '~/directory/card.ts';
import { VOCABULARIES, makeContact, makeEntry, makeSetting } from '../../support/entries.ts';

const card = (...change: Parameters<typeof makeEntry>) => describeCard(makeEntry(...change), VOCABULARIES, 'Service');

describe('the facts on a card', () => {
  test('nothing is claimed of an entry about which nothing is known', () => {
    expect(listFacts(makeEntry())).toEqual([]);
  });

  test('what is known is said in the order that decides', () => {
    const entry = makeEntry({ ages: { from: 5, to: 18 }, cost: 'free', diagnosis: 'no', plan: 'yes', referral: 'gp' });
    expect(listFacts(entry)).toEqual(['Ages 5 to 18', 'Free', 'No diagnosis needed', 'EHC plan needed', 'Your GP has to refer you']);
  });

  test('a diagnosis that is needed is said, and a cost is not passed off as free', () => {
    expect(listFacts(makeEntry({ diagnosis: 'yes', cost: 'some-cost' }))).toEqual(['Diagnosis needed']);
    expect(listFacts(makeEntry({ cost: 'paid' }))).not.toContain('Free');
  });

  test('a school does not say who refers to it', () => {
    expect(listFacts(makeEntry({ ...makeSetting(), referral: 'self' }))).toEqual([]);
  });
});

describe('who to ring', () => {
  test('the first phone number is given, even when another way stands before it', () => {
    const { phone, act } = card({
      contacts: [makeContact({ kind: 'website', value: 'https://a.org.uk/' }), makeContact({ value: '0300 123 1232' }), makeContact()],
    });
    expect(phone).toEqual({ shown: '0300 123 1232', dialled: '+443001231232' });
    expect(act).toBeUndefined();
  });

  test('a number from an old page says so, and what is weightier goes before that', () => {
    const contacts = [makeContact({ standing: 'old', note: 'From 2019' })];
    expect(card({ contacts }).caution).toBe('Number may be old');
    expect(card({ contacts, confidence: 'low' }).caution).toBe('Old or thin facts: ask first');
    expect(card({ contacts: [makeContact()] }).caution).toBeUndefined();
  });

  test.each([
    ['text', '85258', 'Text 85258'],
    ['e-mail', 'a@a.org.uk', 'Send an e-mail'],
    ['form', 'https://a.org.uk/', 'Fill in a form'],
    ['website', 'https://a.org.uk/', 'See its website'],
  ] as const)('without a phone, %s %s makes "%s"', (kind, value, words) => {
    expect(card({ contacts: [makeContact({ kind, value })] }).act).toBe(words);
  });

  test('an easier way goes before a harder one', () => {
    const contacts = [makeContact({ kind: 'form', value: 'https://a.org.uk/' }), makeContact({ kind: 'e-mail', value: 'a@a.org.uk' })];
    expect(card({ contacts }).act).toBe('Send an e-mail');
  });

  test('who to ask instead goes before its website', () => {
    const contacts = [makeContact({ kind: 'website', value: 'https://a.org.uk/' })];
    expect(card({ contacts, ask_instead: { text: 'Ask your school.' } }).act).toBe('Ask your school.');
  });

  test('without any way to reach it, the first step is given', () => {
    expect(card().act).toBe('Ring them.');
    expect(card({ steps: [] }).act).toBe('See how to ask');
  });
});

test('every area is named, and one that has no name is not dropped', () => {
  expect(card({ areas: ['north', 'borough-wide', 'somewhere'] }).where).toBe('Anytown North, The whole borough, somewhere');
});

test.each([
  ['open', 'high', undefined],
  ['unknown', 'medium', undefined],
  ['open', 'low', 'Old or thin facts: ask first'],
  ['open', 'conflict', 'Pages disagree: see both'],
  ['paused', 'high', 'Paused for now'],
  ['closed', 'conflict', 'Closed'],
] as const)('an entry that is %s with %s facts is marked "%s"', (status, confidence, words) => {
  expect(describeCaution({ status, confidence })).toBe(words);
});
