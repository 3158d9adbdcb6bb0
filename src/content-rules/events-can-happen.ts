import { event as eventSchema, type EventData } from '../content-model/event.ts';
import { happensOn } from '../directory/events.ts';
import { nameDay } from '../directory/event-words.ts';
import type { CheckedFile, Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';
import { isDayInCalendar } from './suggestions.ts';

/** A first day that is not one of its own days, or a day off on which nothing would happen anyway, is a slip of the pen. */
export const eventsCanHappen: Rule = {
  name: 'events-can-happen',
  reason: 'A family who comes on the wrong day may not come again.',
  check: ({ files }) => files.filter((file) => file.group === 'events').flatMap(checkEvent),
};

function checkEvent(file: CheckedFile): Finding[] {
  const result = eventSchema.safeParse(file.fields);
  // What does not fit the fields, or is no day in the calendar, is said by other rules.
  if (!result.success || ![result.data.starts, ...result.data.not_on].every(isDayInCalendar)) return [];
  return [...checkFirstDay(file, result.data), ...checkDaysOff(file, result.data)];
}

function checkFirstDay(file: CheckedFile, event: EventData): Finding[] {
  if (happensOn({ ...event, not_on: [] }, event.starts)) return [];
  return [
    {
      file: file.path,
      line: file.lineOf(['starts']),
      rule: 'events-can-happen',
      severity: 'error',
      message: `starts is not right. We expected a day on which it happens (${event.repeats ?? ''}). We found ${quote(event.starts)}, which is ${nameDay(event.starts)}.`,
      fix: 'Write the first day on which it happens, or put right the days after BYDAY=.',
    },
  ];
}

function checkDaysOff(file: CheckedFile, event: EventData): Finding[] {
  return event.not_on.flatMap((day, index): Finding[] => {
    if (happensOn({ ...event, not_on: [] }, day)) return [];
    return [
      {
        file: file.path,
        line: file.lineOf(['not_on', index]),
        rule: 'events-can-happen',
        severity: 'error',
        message: `not_on, number ${index + 1}, is not right. We expected a day on which it would otherwise happen. We found ${quote(day)}, which is ${nameDay(day)}.`,
        fix: 'Check the day in a calendar. If it happens once and is called off, write cancelled: true instead.',
      },
    ];
  });
}
