/**
 * Where today stands between the day a council got a request and the day by which it must have finished. The Special Educational
 * Needs and Disability Regulations 2014 count in weeks "of receiving a request": six until it says whether it will assess
 * (regulation 5(1)), sixteen until it says that there will be no plan (regulation 10(1)), twenty until the final plan (regulation
 * 13(2)). Which steps there are is content; this only counts.
 */
import { daysBetween } from '../directory/dates.ts';
import { addDays, addWeeks } from './calendar-days.ts';

/** What the clock needs to know of a step. */
export interface Step {
  id: string;
  /** Calendar weeks after the day of the request. */
  weeks: number;
  /** Whether a rule sets it, or only somebody who knows the rules advises it. */
  strength: 'law' | 'advice';
}

export interface DatedStep<S extends Step> {
  step: S;
  /** The last day for it, YYYY-MM-DD. */
  day: string;
  /** Whole days from today to that day: negative once it has passed. */
  distance: number;
  /** The day itself has not passed: a council has until its end. */
  state: 'passed' | 'today' | 'next' | 'later';
}

export interface ClockReading<S extends Step> {
  received: string;
  /** The week in which today lies. The day of the request and the seven days after it are week 1. */
  week: number;
  /** Every step with its date, the earliest first. */
  steps: DatedStep<S>[];
  /** The first step of the law that has not passed. */
  next: DatedStep<S> | undefined;
  /** The steps of the law whose day has passed. */
  passed: DatedStep<S>[];
}

/**
 * Reads the clock: every date, and where today stands among them.
 * @param received the day on which the council got the request, YYYY-MM-DD. It is day 0
 * @param today YYYY-MM-DD, not before that day
 */
export function readClock<S extends Step>(steps: readonly S[], received: string, today: string): ClockReading<S> {
  const dated = [...steps]
    .sort((a, b) => a.weeks - b.weeks)
    .map((step) => {
      const day = addWeeks(received, step.weeks);
      return { step, day, distance: daysBetween(today, day) };
    });
  const next = dated.find(({ step, distance }) => step.strength === 'law' && distance >= 0);
  const withStates = dated.map((each): DatedStep<S> => ({ ...each, state: stateOf(each.distance, each === next) }));
  return {
    received,
    week: weekOf(received, today),
    steps: withStates,
    next: withStates.find(({ step }) => step === next?.step),
    passed: withStates.filter(({ step, state }) => step.strength === 'law' && state === 'passed'),
  };
}

/**
 * The week in which a day lies, so that the last day of week 6 is the last day for what must happen "within 6 weeks".
 * @param received the day of the request, YYYY-MM-DD
 * @param day that day or a later one, YYYY-MM-DD
 */
export function weekOf(received: string, day: string): number {
  return Math.max(1, Math.ceil(daysBetween(received, day) / 7));
}

/**
 * The last day for comments on a draft. The law gives "at least 15 days, beginning with the day on which the draft plan was served"
 * (SEND Regulations 2014, regulation 13(1)(a)), so the day of sending is the first of them.
 * @param sent the day on which the draft was sent, YYYY-MM-DD
 * @param days how many days the family has
 */
export function lastDayToComment(sent: string, days: number): string {
  return addDays(sent, days - 1);
}

function stateOf(distance: number, isNext: boolean): DatedStep<Step>['state'] {
  if (distance < 0) return 'passed';
  if (distance === 0) return 'today';
  return isNext ? 'next' : 'later';
}
