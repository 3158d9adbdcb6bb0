import { expect, test } from 'vitest';
import { groupByLetter } from '~/directory/a-z.ts';

const group = (...titles: string[]) =>
  Object.fromEntries(
    groupByLetter(titles.map((title) => ({ title, path: '/', kind: 'Service' }))).map(({ letter, lines }) => [
      letter,
      lines.map((line) => line.title),
    ]),
  );

test('titles stand under their first letter, in the order of the alphabet whatever their case', () => {
  expect(group('sleep', 'Advice', 'Speech', 'autism')).toEqual({ A: ['Advice', 'autism'], S: ['sleep', 'Speech'] });
  expect(Object.keys(group('Zebra', 'Apple', 'Mango'))).toEqual(['A', 'M', 'Z']);
});

test('a leading The, A or An is left out, but not the start of a longer word', () => {
  expect(group('The Brier School', 'A break', 'An aunt', 'Theatre', 'Another group', 'Action')).toEqual({
    A: ['Action', 'Another group', 'An aunt'],
    B: ['A break', 'The Brier School'],
    T: ['Theatre'],
  });
});

test('figures and titles without a letter come first, under 0 to 9', () => {
  const groups = group('Advice', '999: someone is in danger', '111', '???');
  expect(Object.keys(groups)).toEqual(['0 to 9', 'A']);
  expect(groups['0 to 9']).toHaveLength(3);
});

test('an accent or a quotation mark does not hide the letter behind it', () => {
  expect(group('École of play', 'Early help', '“The Hub”', '(SEND) team')).toEqual({
    E: ['Early help', 'École of play'],
    H: ['“The Hub”'],
    S: ['(SEND) team'],
  });
});

test('nothing makes no groups', () => {
  expect(groupByLetter([])).toEqual([]);
});
