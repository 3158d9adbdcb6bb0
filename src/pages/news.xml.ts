/** The news as a feed (RSS 2.0). */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { newestNewsFirst } from '~/directory/voices';
import { paths } from '~/navigation/addresses';
import { link } from '~/navigation/link';
import { getPublished } from '~/published';

export const GET: APIRoute = async () => {
  const { news, settings } = await getPublished();
  const { site } = settings.address;
  return rss({
    title: `News: ${settings.name}`,
    description: `What has changed on the ${settings.name}.`,
    site: new URL(link(paths.home), site).href,
    items: newestNewsFirst(news).map(({ id, data }) => ({
      title: data.title,
      description: data.summary,
      link: new URL(link(paths.newsItem(id)), site).href,
      // Noon, so that the day is the same in every time zone that families live in.
      pubDate: new Date(`${data.date}T12:00:00Z`),
    })),
    customData: '<language>en-gb</language>',
  });
};
