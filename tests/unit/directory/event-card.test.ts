import { expect, test } from 'vitest';
import type { EventData } from '~/content-model/event.ts';
import { describeEvent, nameWhere } from '~/directory/event-card.ts';
import { listUpcoming } from '~/directory/events.ts';
import { makeDirectory } from '../../support/entries.ts';
import { fileEvent, makeEvent } from '../../support/events.ts';

const TODAY = '2026-11-25';
const directory = makeDirectory(
  {},
  { places: [{ id: 'hall', data: { title: 'The Hall', address: ['1 High Street', 'Anytown'] } as never }] },
);

function cardOf(change: Partial<EventData>) {
  const upcoming = listUpcoming([fileEvent('event', change)], TODAY)[0];
  if (!upcoming) throw new Error('The event is over.');
  return describeEvent(upcoming, directory, TODAY);
}

test('an event once says its day; one that repeats says how often, and the next day', () => {
  expect(cardOf({})).toMatchObject({ when: 'Saturday 5 December 2026, 10am to 11.30am', next: undefined });
  expect(cardOf({ repeats: 'FREQ=WEEKLY;BYDAY=SA' })).toMatchObject({
    when: 'Every Saturday, 10am to 11.30am',
    next: 'Saturday 5 December 2026',
  });
});

test('one that is called off says so', () => {
  expect(cardOf({ cancelled: true }).isCancelled).toBe(true);
  expect(cardOf({}).isCancelled).toBe(false);
});

test('a day off and a bank holiday are said', () => {
  expect(cardOf({ starts: '2026-12-28' }).cautions).toEqual(['28 December 2026 is Boxing Day. Ask if it is on.']);
  expect(cardOf({ repeats: 'FREQ=WEEKLY;BYDAY=SA', not_on: ['2026-12-26'] }).cautions).toEqual(['Not on Saturday 26 December 2026.']);
});

test('the place stands with its town, online is said, and a place that nobody gives is not known', () => {
  expect(nameWhere(makeEvent({ place: 'hall' }), directory)).toBe('The Hall, Anytown');
  expect(nameWhere(makeEvent({ online: true }), directory)).toBe('Online');
  expect(nameWhere(makeEvent({ place: 'hall', online: true }), directory)).toBe('The Hall, Anytown, and online');
  expect(nameWhere(makeEvent({ areas: ['north'] }), directory)).toBe('Anytown North. Place not known');
});

test('the filters see what it fits for certain, and what it might: “not known” is never a yes', () => {
  const known = cardOf({ needs: ['autism'], ages: { from: 6, to: 9 }, areas: ['borough-wide'] }).fits;
  expect(known).toEqual({
    age: { yes: ['primary'], maybe: [] },
    need: { yes: ['autism'], maybe: [] },
    area: { yes: ['north', 'south', 'borough-wide'], maybe: [] },
  });
  const unknown = cardOf({ needs: 'not-known', ages: 'not-known' }).fits;
  expect(unknown.age).toEqual({ yes: [], maybe: ['under-5', 'primary', 'young-adults'] });
  expect(unknown.need).toEqual({ yes: [], maybe: ['autism', 'sleep'] });
  expect(cardOf({ needs: 'any', ages: 'any' }).fits.need.yes).toEqual(['autism', 'sleep']);
});
