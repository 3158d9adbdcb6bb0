/** Where a page stands: the pages above it, from the home page down. */
import { paths } from './addresses.ts';

export interface Crumb {
  label: string;
  path: string;
}

const HOME: Crumb = { label: 'Home', path: paths.home };

/** The trail to a page: home, then the pages above it, without the page itself. */
export function trailTo(...above: Crumb[]): Crumb[] {
  return [HOME, ...above];
}
