/** Which page, which searches and how many services: chosen from the content, so that any area can measure itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from '../surroundings.ts';

/** The address of the first service page of a built site. Lists by need or age are left out: they have no check date. */
export function findContentPage(folder: string): string {
  const services = readdirSync(join(folder, 'services')).sort();
  const first = services.find((name) => {
    const page = join(folder, 'services', name, 'index.html');
    return existsSync(page) && readFileSync(page, 'utf8').includes('data-checked=');
  });
  if (first === undefined) throw new Error(`There is no service page in ${folder}/services.`);
  return `/services/${first}/`;
}

/** What families are invited to search for on the home page. */
export function readQueries(): string[] {
  const settings = parse(readFileSync(join(contentFolder(), 'site.yaml'), 'utf8')) as { home_searches?: string[] };
  const queries = settings.home_searches ?? [];
  return queries.length > 0 ? queries : ['short breaks', 'autism', 'speech'];
}

/** How many services a content folder holds. */
export function countServices(content: string): number {
  return readdirSync(join(content, 'services')).filter((name) => name.endsWith('.mdx') && !name.startsWith('_')).length;
}
