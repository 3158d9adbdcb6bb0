/** An event or a repeating group: a file in content/events/. */
import { z } from 'zod';
import { clockTime, contact, day, freshness, line, otherWords, slug, sources } from './fields.ts';
import { ages, needs } from './service.ts';

/** How it repeats. Only the parts of RFC 5545 that families' groups need, so that every date can be worked out and shown. */
const repeats = z
  .string()
  .regex(
    /^FREQ=(DAILY|WEEKLY|MONTHLY)(;(INTERVAL=[1-9]\d?|COUNT=[1-9]\d{0,2}|UNTIL=\d{8}|BYDAY=(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*))*$/,
  )
  .describe('how it repeats, such as "FREQ=WEEKLY;BYDAY=TU" (every Tuesday). Leave out if it happens once');

export const event = z.strictObject({
  title: line(90, 'the name of the event'),
  summary: line(200, 'one plain sentence: what happens there'),
  organisation: slug.describe('who runs it: a file name from content/organisations/'),
  starts: day.describe('the first day, such as 2026-12-05'),
  opens: clockTime,
  minutes: z.number().int().min(5).max(1440).describe('how long it lasts, in minutes. Leave out if no page says').optional(),
  repeats: repeats.optional(),
  not_on: z.array(day).default([]).describe('days it does not happen'),
  cancelled: z.boolean().default(false).describe('true if it is called off'),
  doubt: line(240, 'what is not certain, such as an old page. Then no calendar file is offered. Leave out if you are sure').optional(),
  place: slug.describe('a file name from content/places/').optional(),
  online: z.boolean().default(false).describe('true if it is online'),
  areas: z.array(slug).min(1).describe('where it serves families: one or more names from the list in content/vocabulary/areas.yaml'),
  needs,
  ages,
  cost: z.enum(['free', 'paid', 'some-cost', 'not-known']).describe('one of: free, paid, some-cost, not-known'),
  cost_note: line(160, 'the price').optional(),
  booking: line(240, 'how to book, or that you can just turn up'),
  contacts: z.array(contact).default([]).describe('ways to ask about it'),
  other_words: otherWords,
  ...freshness,
  sources,
});
export type EventData = z.infer<typeof event>;
