/** Every event that is to come and that nobody doubts, as one calendar to follow. */
import type { APIRoute } from 'astro';
import { listUpcoming } from '~/directory/events';
import { calendarEntries, calendarResponse } from '~/event-calendar';
import { getPublished } from '~/published';

export const GET: APIRoute = async () => {
  const published = await getPublished();
  const upcoming = new Set(listUpcoming(published.events, published.today).map(({ id }) => id));
  return calendarResponse(
    calendarEntries(published).filter(({ id, data }) => upcoming.has(id) && !data.doubt),
    published,
  );
};
