/** In which parts the page of events stands. */
import { daysBetween } from './dates.ts';
import type { Upcoming } from './events.ts';

export interface EventGroup {
  id: string;
  heading: string;
  hint?: string;
  items: Upcoming[];
}

/** What is on within seven days, then what comes later, then what nobody is sure of. A part without events is left out. */
export function groupBySoon(events: readonly Upcoming[], today: string): EventGroup[] {
  const isSoon = (event: Upcoming) => daysBetween(today, event.next.day) < 7;
  const certain = events.filter((event) => !event.data.doubt);
  const groups: EventGroup[] = [
    { id: 'soon', heading: 'In the next seven days', items: certain.filter(isSoon) },
    { id: 'later', heading: 'Later', items: certain.filter((event) => !isSoon(event)) },
    {
      id: 'ask-first',
      heading: 'Ask first',
      hint: 'These are regular, but we are not sure of the times.',
      items: events.filter((event) => event.data.doubt),
    },
  ];
  return groups.filter((group) => group.items.length > 0);
}
