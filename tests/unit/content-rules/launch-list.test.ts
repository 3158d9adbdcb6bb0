import { expect, test } from 'vitest';
import { checkFolder } from '~/content-rules/check-content.ts';
import { listBeforeLaunch, reportLaunch } from '~/content-rules/launch-list.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE_DAY, GOOD_CONTENT, withContent } from '../../support/content-folder.ts';

const listWith = (files: Record<string, string> = {}) =>
  withContent(files, (folder) => listBeforeLaunch(checkFolder(folder, FIXTURE_DAY).content));
const part = (parts: ReturnType<typeof listWith>, words: string) => parts.find(({ heading }) => heading.startsWith(words))?.open ?? [];

test('a service that nobody confirmed is listed, with its file', () => {
  const file = readFileSync(join(GOOD_CONTENT, 'services/anytown-helpline.mdx'), 'utf8');
  const unconfirmed = file.replace(/confirmed:\n(  .+\n)+/, '');
  expect(unconfirmed).not.toBe(file);
  const open = [
    ...part(listWith({ 'services/anytown-helpline.mdx': unconfirmed }), 'Urgent'),
    ...part(listWith({ 'services/anytown-helpline.mdx': unconfirmed }), 'Other'),
  ];
  expect(open).toContain('Anytown helpline (content/services/anytown-helpline.mdx)');
  expect([...part(listWith(), 'Urgent'), ...part(listWith(), 'Other')]).not.toContain(
    'Anytown helpline (content/services/anytown-helpline.mdx)',
  );
});

test('a contact from an old page is listed', () => {
  expect(part(listWith(), 'Contacts from old pages')).toEqual(['Anytown helpline (content/services/anytown-helpline.mdx)']);
});

test('an empty setting is listed with its line', () => {
  const settings = readFileSync(join(GOOD_CONTENT, 'site.yaml'), 'utf8');
  const emptied = settings.replace(/^url:.*$/m, 'url: null');
  const line = emptied.split('\n').indexOf('url: null') + 1;
  expect(part(listWith({ 'site.yaml': emptied }), 'Settings')).toContain(`url: the address of the site (line ${line})`);
});

test('the report counts what is open, and says when nothing is', () => {
  expect(reportLaunch([{ heading: 'Numbers', why: 'Ring them.', open: ['One', 'Two'] }])).toBe(
    'Numbers (2)\n  Ring them.\n  - One\n  - Two\n\n2 open before stage: live. Nothing here stops the site from being built.',
  );
  expect(reportLaunch([])).toBe('Nothing is open. You may set stage: live in content/site.yaml.');
});
