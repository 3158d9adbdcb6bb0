/** From the content of this build to the calendar files of its pages. */
import { nameWhere } from './directory/event-card.ts';
import { writeCalendar, type CalendarEntry } from './feeds/calendar.ts';
import { paths } from './navigation/addresses.ts';
import { link } from './navigation/link.ts';
import type { Published } from './published.ts';

/** Every event with its place in words, and the full address of its page once the site has one. */
export function calendarEntries({ directory, events, settings }: Published): CalendarEntry[] {
  const { address } = settings;
  return events.map(({ id, data }) => ({
    id,
    data,
    where: nameWhere(data, directory),
    url: address.isKnown ? new URL(link(paths.event(id)), address.site).href : undefined,
  }));
}

/** Answers with a calendar file. */
export function calendarResponse(entries: readonly CalendarEntry[], { settings }: Published): Response {
  const domain = settings.address.isKnown ? new URL(settings.address.site).hostname : 'local-offer';
  const text = writeCalendar(entries, `What is on: ${settings.name}`, domain);
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
