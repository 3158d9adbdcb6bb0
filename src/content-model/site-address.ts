/** Where the site is published, before anything else of it is known. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface SiteAddress {
  /** The origin. When nobody has said, the address of `npm start`. */
  site: string;
  /** The path under which the site lives, starting and ending with a slash. */
  base: string;
  /** False while nobody has said where the site will live: then nothing may show the origin to families. */
  isKnown: boolean;
}

const LOCAL = 'http://localhost:4321';

/** Reads `url` and `base` from site.yaml; SITE_URL and SITE_BASE override them. A broken file counts as silent here: the check reports it. */
export function readSiteAddress(contentFolder: string, environment: Record<string, string | undefined>): SiteAddress {
  const settings = readSettings(join(contentFolder, 'site.yaml'));
  const url = environment.SITE_URL || settings.url;
  const base = environment.SITE_BASE || (typeof settings.base === 'string' ? settings.base : '');
  const isKnown = typeof url === 'string' && url !== '';
  return { site: isKnown ? url : LOCAL, base: `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'), isKnown };
}

/** The origin that the form for telling us sends to, such as https://forms.example; undefined while site.yaml names none. */
export function readFormOrigin(contentFolder: string): string | undefined {
  const endpoint = readSettings(join(contentFolder, 'site.yaml')).form_endpoint;
  return typeof endpoint === 'string' && URL.canParse(endpoint) ? new URL(endpoint).origin : undefined;
}

interface Settings {
  url?: unknown;
  base?: unknown;
  form_endpoint?: unknown;
}

function readSettings(path: string): Settings {
  if (!existsSync(path)) return {};
  try {
    return (parse(readFileSync(path, 'utf8')) ?? {}) as Settings;
  } catch {
    return {};
  }
}
