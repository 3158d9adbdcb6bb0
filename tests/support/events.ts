/** Made-up events for unit tests: complete, and changed a field at a time. */
import type { EventData } from '~/content-model/event.ts';
import type { Filed } from '~/directory/directory.ts';

/** A coffee morning on Saturday 5 December 2026, once. */
export function makeEvent(change: Partial<EventData> = {}): EventData {
  return {
    title: 'Coffee morning',
    summary: 'Meet other parents.',
    organisation: 'anytown-council',
    starts: '2026-12-05',
    opens: '10:00',
    minutes: 90,
    not_on: [],
    cancelled: false,
    online: false,
    areas: ['north'],
    needs: 'any',
    ages: 'any',
    cost: 'free',
    booking: 'Just turn up.',
    contacts: [],
    other_words: [],
    gathered: '2026-11-01',
    sources: [{ id: 'page', kind: 'web-page', name: 'A page', told_us: 'When.', page_date: 'undated' }],
    ...change,
  };
}

/** The same, with an id. */
export function fileEvent(id: string, change: Partial<EventData> = {}): Filed<EventData> {
  return { id, data: makeEvent(change) };
}
