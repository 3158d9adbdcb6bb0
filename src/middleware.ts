/** The last step of every page, in development and in a build: the first use of each hard word is made something to open. */
import { defineMiddleware } from 'astro:middleware';
import { makeExplainer } from './glossary/explain-page.ts';
import { wordsOf } from './glossary/glossary-words.ts';
import { paths } from './navigation/addresses.ts';
import { link } from './navigation/link.ts';
import { getPublished, type Published } from './published.ts';

const explainers = new WeakMap<Published, ReturnType<typeof makeExplainer>>();

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const published = await getPublished();
  const explain = explainers.get(published) ?? makeExplainer(wordsOf(published.directory));
  explainers.set(published, explain);
  const path = url.pathname.slice(link('').length);
  return new Response(explain(await response.text(), { path, link, jargonPath: paths.jargon }), response);
});
