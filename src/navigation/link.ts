import { underBase } from './addresses.ts';

/** The address to write in a page for a path of this site, under the base path of this build. */
export function link(path: string): string {
  return underBase(path, import.meta.env.BASE_URL);
}
