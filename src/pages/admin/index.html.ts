/** The form editor: a page of its own kind, so that it is no Astro page with the site's policy and style. */
import type { APIRoute } from 'astro';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '~/commands/surroundings';
import { writeEditorPage } from '~/editor/editor-page';
import { findBackend } from '~/editor/where-it-works';
import { getPublished } from '~/published';

export const GET: APIRoute = async () => {
  const { settings } = await getPublished();
  const { repository, branch, name: siteName, address } = settings;
  const hasGuide = existsSync(join(contentFolder(), 'pages', 'edit.mdx'));
  const html = writeEditorPage({ siteName, base: address.base, backend: findBackend(settings), repository, branch, hasGuide });
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
