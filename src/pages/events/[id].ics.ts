/** One event as a calendar file. What is over, called off or in doubt has one too, so that an address never dies. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarEntries, calendarResponse } from '~/event-calendar';
import { getPublished } from '~/published';

export const getStaticPaths = (async () => {
  const { events } = await getPublished();
  return events.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  calendarResponse(
    calendarEntries(await getPublished()).filter(({ id }) => id === params.id),
    await getPublished(),
  );
