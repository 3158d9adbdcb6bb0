/** Tells search engines where the list of pages is. While the site is a preview each page asks not to be listed. */
import type { APIRoute } from 'astro';
import { link } from '~/navigation/link';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(link('/sitemap-index.xml'), site).href}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
