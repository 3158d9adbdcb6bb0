/**
 * The dates by which a council must answer, counted from the day it got a request: a group of fields in a guide. Words, weeks
 * and rules stand in content because the law changes. Every step points at the source it was read in; one without a source
 * that stands in the same file does not pass the check, and so is never shown as a date.
 */
import { z } from 'zod';
import { day, line, slug } from './fields.ts';

const rule = line(120, 'where the rule stands, such as "SEND Regulations 2014, regulation 5(1)"');
const ruleSource = slug.describe('the id of the source, further down in this file, in which the rule was read');

const clockStep = z.strictObject({
  id: slug.describe('a short name for this step, such as decision'),
  weeks: z.number().int().min(1).max(52).describe('how many weeks after the council got the request, such as 6'),
  strength: z
    .enum(['law', 'advice'])
    .default('law')
    .describe('law (a rule says so) or advice (somebody who knows the law says so). Only law can be missed'),
  title: line(90, 'what must have happened by then, such as "The council tells you if it will assess"'),
  text: line(300, 'what it means for the family, in one or two sentences'),
  rule,
  source: ruleSource,
  must: line(160, 'what the council must do, to follow “the council must”, as in "tell you if it will assess your child"').optional(),
  missed: line(160, 'the same in the words of the letter, to follow “By that day you had to”').optional(),
});

export const planClock = z.strictObject({
  question: line(90, 'what is asked, such as "When did the council get your request?"'),
  hint: line(240, 'how to tell that day, in one or two sentences'),
  starts: line(160, 'what happened on the day that is entered, such as "The council gets your request"'),
  law_from: day.describe('the day on which this law began, such as 2014-09-01. Earlier days are taken for a mistake'),
  example: day.describe('a day to show how the weeks are counted, such as 2026-09-08'),
  steps: z.array(clockStep).min(1).describe('the dates, in order'),
  comment: z
    .strictObject({
      days: z.number().int().min(1).max(60).describe('how many days the family has at least, the first day counted, such as 15'),
      question: line(90, 'what is asked, such as "When was the draft plan sent to you?"'),
      title: line(90, 'what the family can do in these days'),
      text: line(300, 'what it means for the family, in one or two sentences'),
      rule,
      source: ruleSource,
    })
    .describe('the days for comments on a draft'),
  counting: z.array(line(300, 'one sentence')).min(1).describe('how the weeks are counted, one sentence a line'),
  exceptions: z
    .array(z.strictObject({ text: line(300, 'one reason for which the council may be late, as a sentence'), rule, source: ruleSource }))
    .min(1)
    .describe('when the council may be late, each with its source'),
  exceptions_note: line(300, 'what to ask when the council says that it may be late'),
  missed: z.array(line(300, 'one thing to do, starting with a verb')).min(1).describe('what to do when a date was missed'),
  letter: z
    .array(
      line(
        600,
        'one paragraph of the letter. [received], [missed], [due] and [rule] are filled in; what the family fills in stands in round brackets',
      ),
    )
    .min(1)
    .describe('a letter to copy, one paragraph a line'),
});
export type PlanClock = z.infer<typeof planClock>;
