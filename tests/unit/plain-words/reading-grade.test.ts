import { describe, expect, test } from 'vitest';
import { countSyllables, gradeOf, measureReading, splitSentences } from '~/plain-words/reading-grade.ts';

const grade = (...blocks: string[]) => measureReading(blocks)?.grade;

describe('The grade of a text', () => {
  // Counted by hand: 6 words of one syllable in one sentence.
  test('of the easiest words is below nought', () => {
    expect(grade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
  });

  // Counted by hand: 13 words and 26 syllables (Aus-tra-li-an, rep-til-i-an) in one sentence.
  test('of a sentence with long words is that of its syllables counted by hand', () => {
    const sentence = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(grade(sentence)).toBeCloseTo(0.39 * 13 + (11.8 * 26) / 13 - 15.59, 10);
  });

  // Counted by hand: 30 words and 49 syllables in one sentence.
  test('of a long sentence from a speech is that of its words and syllables counted by hand', () => {
    const speech =
      'Four score and seven years ago our fathers brought forth, upon this continent, a new nation, conceived in Liberty, and ' +
      'dedicated to the proposition that all men are created equal.';
    expect(grade(speech)).toBeCloseTo(0.39 * 30 + (11.8 * 49) / 30 - 15.59, 10);
  });

  test('goes up with longer sentences and with longer words', () => {
    const short = grade('Ring the team. Ask for help.') ?? 0;
    expect(grade('Ring the team and ask for help.')).toBeGreaterThan(short);
    expect(grade('Telephone the organisation. Request assistance.')).toBeGreaterThan(short);
  });

  test('takes each block by itself, so that a list without full stops is not one long sentence', () => {
    const list = ['a quiet room to eat in', 'a card to leave the class', 'a friend to sit with'];
    expect(grade(...list)).toBeLessThan(grade(list.join(' ')) ?? 0);
  });

  test('is not there when there are no words', () => {
    expect(measureReading([])).toBeUndefined();
    expect(measureReading(['', ' – ', '...'])).toBeUndefined();
  });

  test('comes from the formula', () => {
    expect(gradeOf({ sentences: 2, words: 20, syllables: 30 })).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59, 10);
  });
});

describe('The sentences of a text', () => {
  const measured = measureReading(['Ring us. Consider alternative accommodation possibilities.', 'Ask.']);

  test('come from the hardest, each with its block', () => {
    expect(measured?.sentences.map(({ text, block }) => [text, block])).toEqual([
      ['Consider alternative accommodation possibilities.', 0],
      ['Ring us.', 0],
      ['Ask.', 1],
    ]);
    expect(measured?.words).toBe(7);
  });

  test('end with their marks, and not at a figure or a title', () => {
    expect(splitSentences('It costs £4.50 a week. Ask Dr. Smith, e.g. by post. “Now?” Yes! 15 days.')).toEqual([
      'It costs £4.50 a week.',
      'Ask Dr. Smith, e.g. by post.',
      '“Now?”',
      'Yes!',
      '15 days.',
    ]);
  });
});

describe('A name that is known', () => {
  const findNames = (text: string) =>
    [...text.matchAll(/Birmingham Community Healthcare/g)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));

  test('counts as one easy word', () => {
    const named = measureReading(['Ring Birmingham Community Healthcare today.'], findNames);
    expect(named?.words).toBe(3);
    expect(named?.grade).toBeCloseTo(measureReading(['Ring it today.'])?.grade ?? 0, 10);
  });

  test('is still shown in its sentence', () => {
    expect(measureReading(['Ring Birmingham Community Healthcare.'], findNames)?.sentences[0]?.text).toBe(
      'Ring Birmingham Community Healthcare.',
    );
  });
});

describe('Syllables', () => {
  test.each([
    ['school', 1],
    ['special', 2],
    ['assessment', 3],
    ['educational', 5],
    ['you’re', 1],
    ['part-time', 2],
  ])('%s has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  test('a figure counts as one, and letters that are read one by one count one each', () => {
    expect(['15', '2026', 'NHS', 'GP', 'ADHD'].map(countSyllables)).toEqual([1, 1, 3, 2, 4]);
  });
});
