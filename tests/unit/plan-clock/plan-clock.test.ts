import { describe, expect, test } from 'vitest';
import { lastDayToComment, readClock, weekOf, type Step } from '~/plan-clock/plan-clock.ts';

const STEPS: Step[] = [
  { id: 'final', weeks: 20, strength: 'law' },
  { id: 'decision', weeks: 6, strength: 'law' },
  { id: 'draft', weeks: 14, strength: 'advice' },
  { id: 'no-plan', weeks: 16, strength: 'law' },
];
const RECEIVED = '2026-09-08';
const readOn = (today: string) => readClock(STEPS, RECEIVED, today);

describe('The clock', () => {
  test('gives every step its date, the earliest first', () => {
    expect(readOn(RECEIVED).steps.map(({ step, day }) => [step.id, day])).toEqual([
      ['decision', '2026-10-20'],
      ['draft', '2026-12-15'],
      ['no-plan', '2026-12-29'],
      ['final', '2027-01-26'],
    ]);
  });

  test.each([
    ['2026-09-08', 1],
    ['2026-09-15', 1],
    ['2026-09-16', 2],
    ['2026-10-20', 6],
    ['2026-10-21', 7],
    ['2027-01-26', 20],
    ['2027-01-27', 21],
  ])('on %s is in week %i, so that a date is the last day of its week', (today, week) => {
    expect(weekOf(RECEIVED, today)).toBe(week);
    expect(readOn(today).week).toBe(week);
  });

  test('says what is next, and how far away', () => {
    expect(readOn('2026-09-10').next).toMatchObject({ step: { id: 'decision' }, day: '2026-10-20', distance: 40, state: 'next' });
    expect(readOn('2026-10-21').next).toMatchObject({ step: { id: 'no-plan' }, distance: 69 });
  });

  test('gives the council until the end of the day', () => {
    const { next, passed } = readOn('2026-10-20');
    expect(next).toMatchObject({ step: { id: 'decision' }, distance: 0, state: 'today' });
    expect(passed).toEqual([]);
    expect(readOn('2026-10-21').passed.map(({ step }) => step.id)).toEqual(['decision']);
  });

  test('never calls advice the next date, and never says that it was missed', () => {
    const { next, passed, steps } = readOn('2026-12-16');
    expect(next?.step.id).toBe('no-plan');
    expect(passed.map(({ step }) => step.id)).toEqual(['decision']);
    expect(steps.find(({ step }) => step.id === 'draft')?.state).toBe('passed');
  });

  test('has nothing next once every date has passed', () => {
    const { next, passed, week } = readOn('2027-03-01');
    expect(next).toBeUndefined();
    expect(passed.map(({ step }) => step.id)).toEqual(['decision', 'no-plan', 'final']);
    expect(week).toBe(25);
  });
});

describe('Fifteen days to comment', () => {
  test.each([
    ['2026-11-20', '2026-12-04'],
    ['2028-02-20', '2028-03-05'],
    ['2027-02-20', '2027-03-06'],
    ['2026-12-20', '2027-01-03'],
    ['2027-03-20', '2027-04-03'],
    ['2026-10-20', '2026-11-03'],
  ])('that begin on %s, the day the draft was sent, end on %s', (sent, last) => {
    expect(lastDayToComment(sent, 15)).toBe(last);
  });

  test('are fifteen with the first and the last', () => {
    expect((Date.parse(lastDayToComment('2026-11-20', 15)) - Date.parse('2026-11-20')) / 86_400_000 + 1).toBe(15);
  });
});
