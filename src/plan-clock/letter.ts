/** A letter that says a date was missed. Its paragraphs are content; the dates are the family's and stay on their device. */
import { describeDay } from './calendar-days.ts';

export interface LetterFacts {
  /** The day on which the council got the request, YYYY-MM-DD. */
  received: string;
  /** The day by which it had to act, YYYY-MM-DD. */
  due: string;
  /** What it had to do, such as "tell me if you will assess my child". */
  missed: string;
  /** Where the rule stands. */
  rule: string;
}

/** What stands in the letter until the dates are known: something to fill in by hand. */
const BLANKS: Record<keyof LetterFacts, string> = {
  received: '(the day the council got your request)',
  due: '(the day that has passed)',
  missed: '(what the council has not done)',
  rule: '(the rule, from the table above)',
};

/** The paragraphs of the letter with everything filled in that is known. Without facts, each place says what to write there. */
export function fillLetter(paragraphs: readonly string[], facts?: LetterFacts): string[] {
  const words = facts ? { ...facts, received: describeDay(facts.received), due: describeDay(facts.due) } : BLANKS;
  return paragraphs.map((paragraph) => paragraph.replace(/\[(received|due|missed|rule)\]/g, (_, place: keyof LetterFacts) => words[place]));
}
