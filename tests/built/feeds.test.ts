/** What programs read: the calendar of events and the feed of news. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { decodeEntities } from '../support/built-pages.ts';

const read = (path: string) => readFileSync(join(builtSite.folder, path), 'utf8');

test('every calendar file can be read, and keeps the time of the United Kingdom', () => {
  const files = readdirSync(join(builtSite.folder, 'events')).filter((name) => name.endsWith('.ics'));
  for (const file of files) {
    const calendar = new ICAL.Component(ICAL.parse(read(join('events', file))) as unknown[]);
    expect(calendar.getAllSubcomponents('vevent'), file).toHaveLength(1);
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid'), file).toBe('Europe/London');
  }
  expect(new ICAL.Component(ICAL.parse(read('events.ics')) as unknown[]).name).toBe('vcalendar');
});

test('the feed of news names every piece of news, the newest first, and each has its page', () => {
  const feed = read('news.xml');
  const items = [...feed.matchAll(/<item>([^]*?)<\/item>/g)].map(([, item = '']) => item);
  const pages = readdirSync(join(builtSite.folder, 'news'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(items).toHaveLength(pages.length);
  const dates = items.map((item) => Date.parse(/<pubDate>([^<]+)/.exec(item)?.[1] ?? ''));
  expect(dates).toEqual([...dates].sort((a, b) => b - a));
  for (const item of items) {
    const address = new URL(decodeEntities(/<link>([^<]+)/.exec(item)?.[1] ?? ''));
    const title = decodeEntities(/<title>([^<]+)/.exec(item)?.[1] ?? '');
    expect(read(join(address.pathname.slice(builtSite.base.length - 1), 'index.html'))).toContain(title);
  }
});
