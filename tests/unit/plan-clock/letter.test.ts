import { expect, test } from 'vitest';
import { fillLetter } from '~/plan-clock/letter.ts';

const PARAGRAPHS = ['You got my request on [received].', 'By [due] you had to [missed] ([rule]).', 'My child: (name).'];

test('a letter carries the dates, what was missed and the rule, and leaves the family its own gaps', () => {
  const facts = { received: '2026-09-08', due: '2026-10-20', missed: 'tell me if you will assess my child', rule: 'regulation 5(1)' };
  expect(fillLetter(PARAGRAPHS, facts)).toEqual([
    'You got my request on Tuesday 8 September 2026.',
    'By Tuesday 20 October 2026 you had to tell me if you will assess my child (regulation 5(1)).',
    'My child: (name).',
  ]);
});

test('a letter without dates says what to write in each place', () => {
  const letter = fillLetter(PARAGRAPHS).join('\n');
  expect(letter).toContain('on (the day the council got your request)');
  expect(letter).toContain('By (the day that has passed) you had to (what the council has not done)');
  expect(letter).not.toMatch(/[[\]]/);
});
