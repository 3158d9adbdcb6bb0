/** The built site that tests of pages read: dist/, or the folder and base path that `npm test` names. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const builtSite = {
  folder: resolve(process.env.LOCAL_OFFER_DIST || 'dist'),
  base: process.env.SITE_BASE || '/',
};

/** Every HTML file of the built site, as a path from its top with forward slashes, in order. */
export function listPages(folder = builtSite.folder): string[] {
  if (!existsSync(folder)) throw new Error(`There is no built site in ${folder}. Type this first: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The address of a page from the top of the site: `services/x/index.html` is `/services/x/`. */
export function addressOf(page: string): string {
  return `/${page.replace(/(^|\/)index\.html$/, '$1')}`;
}
