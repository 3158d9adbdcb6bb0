/** What the content files say, read without the site's own code, so that a test can tell whether a page is right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from '../../src/commands/surroundings.ts';

export interface WrittenContact {
  kind: string;
  value: string;
  label: string;
  hours?: string;
  standing?: string;
  note?: string;
}

/** The fields of a service that tests look at, as its file has them. */
export interface WrittenService {
  title: string;
  kind: string;
  needs: 'any' | 'not-known' | string[];
  ages: 'any' | 'not-known' | { from: number | 'not-known'; to: number | 'not-known' };
  areas: string[];
  help: string[];
  diagnosis: string;
  confidence: string;
  doubt?: string;
  gathered: string;
  contacts?: WrittenContact[];
  sources: { name: string; page_date?: string; url?: string }[];
}

/** The ids of every service. */
export function listServices(): string[] {
  return readdirSync(join(contentFolder(), 'services'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length));
}

/** The front matter of one service. */
export function readService(id: string): WrittenService {
  return readFrontMatter('services', id) as WrittenService;
}

/** The words under which the front page lists a starting point. */
export function readSituation(id: string): { short_title: string } {
  return readFrontMatter('situations', id) as { short_title: string };
}

function readFrontMatter(folder: string, id: string): unknown {
  const text = readFileSync(join(contentFolder(), folder, `${id}.mdx`), 'utf8');
  return parse(text.split(/^---$/m)[1] ?? '');
}

/** The service behind a link such as /services/dudley-early-help/. */
export function serviceAt(href: string): WrittenService {
  return readService(href.replace(/\/$/, '').split('/').at(-1) ?? '');
}

/** Only the digits of a phone number as one would dial it at home. */
export function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^44/, '0');
}
