/** A site built on a day of our own with events of our own: what is to come, what is past, what is called off, and the calendars. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { measureBuild } from '~/commands/bench/measure-build.ts';
import { GOOD_CONTENT } from '../support/content-folder.ts';

/** The Friday before the clocks go forward. It is Good Friday too. */
const TODAY = '2027-03-26';

const folder = mkdtempSync(join(tmpdir(), 'events-'));
const out = join('.cache', `events-${process.pid}`);

/** The pages that no site can be built without. */
const PAGES = (
  'accessibility contact easy-read edit have-your-say how-we-check news privacy professionals what-the-law-asks whats-on young-people ' +
  'you-said-we-did'
).split(' ');

function write(id: string, title: string, lines: string[]): void {
  const text = [
    '---',
    `title: ${title}`,
    'summary: Play and talk in a calm room.',
    'organisation: anytown-council',
    ...lines,
    'areas: [anytown]',
    'needs: any',
    'ages: {from: 0, to: 4}',
    'cost: free',
    'booking: Just turn up.',
    'gathered: 2026-11-25',
    'sources:',
    '  - {id: leaflet, kind: letter-or-leaflet, name: A leaflet, told_us: When and where.}',
    '---',
    '',
  ];
  writeFileSync(join(folder, 'events', `${id}.mdx`), text.join('\n'));
}

beforeAll(async () => {
  cpSync(GOOD_CONTENT, folder, { recursive: true });
  rmSync(join(folder, 'events', 'coffee-morning.mdx'));
  for (const id of PAGES) {
    writeFileSync(join(folder, 'pages', `${id}.mdx`), `---\ntitle: The page ${id}\nsummary: A page.\nupdated: 2026-11-01\n---\n\nText.\n`);
  }
  write('past-party', 'Past party', ['starts: 2027-03-25', "opens: '10:00'", 'minutes: 60']);
  write('today-party', 'Party today', ['starts: 2027-03-26', "opens: '10:00'", 'minutes: 60']);
  write('weekly-play', 'Weekly play', [
    'starts: 2027-01-05',
    "opens: '10:00'",
    'minutes: 60',
    'repeats: FREQ=WEEKLY;BYDAY=TU',
    'not_on: [2027-04-06]',
  ]);
  write('called-off', 'Summer walk', ['starts: 2027-07-07', "opens: '18:30'", 'minutes: 60', 'cancelled: true']);
  write('old-leaflet', 'Old leaflet club', [
    'starts: 2027-01-06',
    "opens: '16:00'",
    'repeats: FREQ=WEEKLY;BYDAY=WE',
    'doubt: The leaflet is old.',
  ]);
  const before = process.env.LOCAL_OFFER_TODAY;
  process.env.LOCAL_OFFER_TODAY = TODAY;
  try {
    await measureBuild(folder, out);
  } finally {
    if (before === undefined) delete process.env.LOCAL_OFFER_TODAY;
    else process.env.LOCAL_OFFER_TODAY = before;
  }
}, 600_000);

afterAll(() => {
  for (const each of [folder, out]) rmSync(each, { recursive: true, force: true });
});

function page(path: string): string {
  return readFileSync(join(out, path, 'index.html'), 'utf8');
}

/** The words of a page, without its marks. */
function words(html: string): string {
  return html
    .replace(/<(script|style)\b[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/\s+/g, ' ');
}

function titlesIn(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);
}

test('what is past has left the list and the calendar, and its own page says that it is over', () => {
  expect(page('events')).not.toContain('Past party');
  expect(readFileSync(join(out, 'events.ics'), 'utf8')).not.toContain('Past party');
  expect(words(page('events/past-party'))).toContain('This is over.');
});

test('what is on today is still there, first, and the bank holiday is said', () => {
  const list = words(page('events'));
  expect(list).toMatch(
    /In the next seven days Party today Friday 26 March 2027, 10am to 11am 26 March 2027 is Good Friday\. Ask if it is on\./,
  );
});

test('one that repeats says its next day, across the change of the clocks, and the day off', () => {
  expect(words(page('events'))).toMatch(
    /Weekly play Every Tuesday, 10am to 11am Next: Tuesday 30 March 2027 Not on Tuesday 6 April 2027\./,
  );
  const own = words(page('events/weekly-play'));
  expect(own).toContain('Tuesday 30 March 2027');
  expect(own).toContain('Tuesday 13 April 2027');
});

test('one that is called off stays in sight, says so, and offers no calendar', () => {
  expect(words(page('events'))).toMatch(/Summer walk Called off/);
  expect(page('events/called-off')).not.toContain('Add to my calendar');
});

test('what nobody is sure of stands apart, and offers no calendar', () => {
  expect(words(page('events'))).toMatch(/Ask first .*Old leaflet club Every Wednesday, from 4pm/);
  expect(page('events/old-leaflet')).not.toContain('Add to my calendar');
  expect(page('events/weekly-play')).toContain('href="/events/weekly-play.ics"');
});

test('the calendar of all events holds what is to come and certain', () => {
  expect(titlesIn(readFileSync(join(out, 'events.ics'), 'utf8')).sort()).toEqual(['Called off: Summer walk', 'Party today', 'Weekly play']);
});

test('the calendar of one event is right in summer', () => {
  const text = readFileSync(join(out, 'events', 'called-off.ics'), 'utf8');
  expect(text).toContain('DTSTART;TZID=Europe/London:20270707T183000');
  expect(titlesIn(text)).toEqual(['Called off: Summer walk']);
});

test('the pages of events are valid HTML', async () => {
  const validator = new HtmlValidate(config);
  for (const path of ['events', 'events/weekly-play', 'events/past-party']) {
    const report = await validator.validateString(page(path).replace(/<style>[^]*?<\/style>/g, ''), path);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path}: ${ruleId}: ${message}`))).toEqual([]);
  }
});
