import { describe, expect, test } from 'vitest';
import type { DutyData } from '~/content-model/duty.ts';
import { countDuties, groupDuties, mustBeAnswered } from '~/directory/duties.ts';

const LAW = 'An Act';
const LIST = 'Regulations';

function duty(id: string, fields: Partial<DutyData> = {}): { id: string; data: DutyData } {
  const data: DutyData = {
    instrument: id.startsWith('s30-') ? LAW : id.startsWith('s2-') ? LIST : 'Guidance, 2015',
    paragraph: 'para 1',
    known_from: 'the-law',
    summary: 'Say what help there is',
    audience: 'families',
    kind: 'content',
    source: 'https://www.legislation.example/1',
    ...fields,
  };
  return { id, data };
}
const gap = { missing: 'We have not found it.', ask: 'Ask the helpline.' };
const pages = [
  { path: '/guides/asking/', title: 'Asking', duties: ['s2-2', 's2-15a', 'cop-1', 'cop-2', 'cop-3'] },
  { path: '/services/helpline/', title: 'Helpline', duties: ['s2-2'] },
];
const duties = [
  duty('cop-1', { known_from: 'memory' }),
  duty('cop-2'),
  duty('cop-3'),
  duty('s2-15a'),
  duty('s2-2', { known_from: 'another-page' }),
  duty('s2-1a', { gap }),
  duty('s30-1', { gap }),
  duty('ask-1', { kind: 'process' }),
  duty('form-1', { kind: 'format' }),
  duty('cop-4'),
];

describe('What the law asks', () => {
  const instruments = groupDuties(duties, pages);

  test('stands by law, with the two lists of the law first, however many duties the others have', () => {
    expect(instruments.map(({ id, name }) => [id, name])).toEqual([
      ['an-act', LAW],
      ['regulations', LIST],
      ['guidance-2015', 'Guidance, 2015'],
    ]);
  });

  test('keeps what is missing apart from what has a page, in the order of the numbers', () => {
    expect(instruments[1]?.gaps.map(({ id }) => id)).toEqual(['s2-1a']);
    expect(instruments[1]?.met.map(({ id }) => id)).toEqual(['s2-2', 's2-15a']);
  });

  test('names every page that meets a duty', () => {
    expect(instruments[1]?.met[0]?.pages.map(({ title }) => title)).toEqual(['Asking', 'Helpline']);
  });

  test('is counted, and so is what is not judged', () => {
    expect(countDuties(duties, pages)).toEqual({
      met: 5,
      gaps: 2,
      readInPart: 1,
      fromMemory: 1,
      process: 1,
      format: 1,
      notLookedAt: 1,
    });
  });
});

test('only what the two lists of the law say must be published has to be answered for', () => {
  expect(mustBeAnswered('s30-2a', 'content')).toBe(true);
  expect(mustBeAnswered('s2-15a', 'content')).toBe(true);
  expect(mustBeAnswered('s30-5', 'process')).toBe(false);
  expect(mustBeAnswered('cop-4-1', 'content')).toBe(false);
});
