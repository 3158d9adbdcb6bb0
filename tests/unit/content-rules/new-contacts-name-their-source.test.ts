import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFrontMatter } from '~/content-model/read-content.ts';
import { checkFolder } from '~/content-rules/check-content.ts';
import { newContactsNameTheirSource } from '~/content-rules/new-contacts-name-their-source.ts';
import { FIXTURE_DAY, GOOD_CONTENT, withContent } from '../../support/content-folder.ts';

const PATH = 'services/anytown-helpline.mdx';
const before = readFileSync(join(GOOD_CONTENT, PATH), 'utf8');
const earlier = new Map([[`content/${PATH}`, readFrontMatter('services', 'anytown-helpline', PATH, before).fields]]);

/** What is said of the file with some of its words changed, each in turn. */
function change(...words: [old: string, now: string][]) {
  const after = words.reduce((text, [old, now]) => text.replace(old, now), before);
  return withContent({ [PATH]: after }, (folder) => {
    const { content, findings } = checkFolder(folder, FIXTURE_DAY);
    expect(findings).toEqual([]);
    return newContactsNameTheirSource(earlier).check(content);
  });
}

const NEW_NUMBER: [string, string] = ["value: '111'", 'value: 0113 496 0177'];

test('a new number under a source that was read before it is asked about, where it stands', () => {
  expect(change(NEW_NUMBER)).toEqual([
    {
      file: `content/${PATH}`,
      line: 21,
      rule: 'new-contacts-name-their-source',
      severity: 'warning',
      message:
        '“0113 496 0177” is new here, but the file still says that it came from “Anytown Council, helpline page”, which was read before. We expected the source that shows it.',
      fix: 'Say under your change where you found it, if you have not done so. Whoever reads it then adds that to sources, with its date, and names it beside this contact.',
    },
  ]);
});

test('a number that was there already, or is only written in another way, needs nothing', () => {
  expect(change()).toEqual([]);
  expect(change(['label: Helpline\n', 'label: The helpline\n'])).toEqual([]);
  expect(change(['value: help@anytown.example', 'value: Help@Anytown.example'])).toEqual([]);
});

test('a new number that has to be mended first is asked about once it is right', () => {
  const after = before.replace("value: '111'", 'value: 0113-496-0177');
  withContent({ [PATH]: after }, (folder) => {
    const { content, findings } = checkFolder(folder, FIXTURE_DAY);
    expect(findings.map(({ rule }) => rule)).toEqual(['contacts-are-real']);
    expect(newContactsNameTheirSource(earlier).check(content)).toEqual([]);
  });
});

test.each<{ who: string; also: [string, string][] }>([
  { who: 'a newer copy of the source', also: [['page_date: 2026-10', 'page_date: 2026-11']] },
  { who: 'all sources, which were read again', also: [['gathered: 2026-11-01', 'gathered: 2026-11-23']] },
  { who: 'the service itself', also: [['on: 2026-11-20', 'on: 2026-11-22']] },
  {
    who: 'a source of its own',
    also: [
      ['source: council-page', 'source: leaflet'],
      [
        'sources:\n',
        'sources:\n  - id: leaflet\n    kind: letter-or-leaflet\n    name: The leaflet of the helpline\n    told_us: The number.\n    page_date: 2026-11\n',
      ],
    ],
  },
])('a new number that comes from $who needs nothing', ({ also }) => {
  expect(change(NEW_NUMBER, ...also)).toEqual([]);
});

test('a file that was not there before has only new contacts, and they need nothing', () => {
  withContent({}, (folder) => {
    expect(newContactsNameTheirSource(new Map()).check(checkFolder(folder, FIXTURE_DAY).content)).toEqual([]);
  });
});
