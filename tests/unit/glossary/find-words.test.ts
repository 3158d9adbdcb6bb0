import { describe, expect, test } from 'vitest';
import { isExact, makeWordFinder, type Word } from '~/glossary/find-words.ts';

const word = (id: string, ...names: string[]): Word => ({ id, title: names[0] ?? id, meaning: 'What it means.', names });
const WORDS = [
  word('ehc-plan', 'EHC plan', 'EHCP', 'ECHP'),
  word('assessment', 'EHC needs assessment'),
  word('salt', 'SALT', 'speech therapy'),
  word('ot', 'OT'),
  word('short-breaks', 'Short breaks', 'short break'),
  word('right-to-choose', 'Right to Choose'),
  word('sen', 'SEN'),
  word('sen-support', 'SEN support'),
  word('carers-allowance', "Carer's Allowance"),
  word('cetr', 'C(E)TR'),
];
const find = makeWordFinder(WORDS);
/** What was found, as "letters in the text: term". */
const found = (text: string) => find(text).map(({ word: { id }, start, end }) => `${text.slice(start, end)}: ${id}`);

describe('A word', () => {
  test('is found where it stands, however often', () => {
    expect(found('An EHC plan. The EHC plan says so.')).toEqual(['EHC plan: ehc-plan', 'EHC plan: ehc-plan']);
  });

  test('is found by the other ways in which it is written, mistakes too', () => {
    expect(found('An EHCP or ECHP, and speech therapy.')).toEqual(['EHCP: ehc-plan', 'ECHP: ehc-plan', 'speech therapy: salt']);
  });

  test('is found with and without a capital, at the start of a sentence or in it', () => {
    expect(found('Short breaks help. Ask for a short break. SHORT BREAKS')).toEqual([
      'Short breaks: short-breaks',
      'short break: short-breaks',
      'SHORT BREAKS: short-breaks',
    ]);
  });

  test('of letters is found only in these letters: salt and ot are other things', () => {
    expect(found('Pass the salt. SALT is a therapy. Not a lot, ot.')).toEqual(['SALT: salt']);
  });

  test('with a capital within it is found only with it: a right to choose a school is another thing', () => {
    expect(found('You have a right to choose. Use Right to Choose.')).toEqual(['Right to Choose: right-to-choose']);
  });

  test('is found when there are several, and when it belongs to somebody', () => {
    expect(found('EHCPs, OTs and the EHC plan’s end')).toEqual(['EHCPs: ehc-plan', 'OTs: ot', 'EHC plan’s: ehc-plan']);
  });

  test('is found with either apostrophe', () => {
    expect(found("Carer’s Allowance or Carer's Allowance")).toEqual([
      'Carer’s Allowance: carers-allowance',
      "Carer's Allowance: carers-allowance",
    ]);
  });

  test('is found over the end of a line', () => {
    expect(found('Ask for an EHC\n  plan.')).toEqual(['EHC\n  plan: ehc-plan']);
  });

  test('is found next to brackets, quotes and the end of a sentence', () => {
    expect(found('(SALT) “OT”. A C(E)TR.')).toEqual(['SALT: salt', 'OT: ot', 'C(E)TR: cetr']);
  });

  test('is not found within another word, a name with hyphens or an address', () => {
    expect(found('OTTER, SALTY, NOT-OT, OT-like, www.OT.uk, /OT/, me@OT, SEN.org, éOT')).toEqual([]);
  });

  test('that is part of a longer one gives way to it', () => {
    expect(found('SEN support, and SEN. An EHC needs assessment.')).toEqual([
      'SEN support: sen-support',
      'SEN: sen',
      'EHC needs assessment: assessment',
    ]);
  });
});

test('without any words nothing is found', () => {
  expect(makeWordFinder([])('An EHC plan.')).toEqual([]);
});

test('a name is exact when a capital stands anywhere but at its start', () => {
  expect(['SALT', 'EHC plan', 'Right to Choose', 'PfA'].every(isExact)).toBe(true);
  expect(['Mainstream', 'short break', 'Direct payment'].some(isExact)).toBe(false);
});
