import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLLECTION_NAMES } from '~/content-model/collections.ts';
import { allRules, checkFolder } from '~/content-rules/check-content.ts';
import { FIXTURE_DAY, GOOD_CONTENT, checkWith, readBadFixtures } from '../../support/content-folder.ts';

const fixtures = new Map(readBadFixtures().map((fixture) => [fixture.name, fixture]));

function filesOf(...names: string[]): Record<string, string> {
  return Object.assign({}, ...names.map((name) => fixtures.get(name)?.files ?? {})) as Record<string, string>;
}

describe('A check', () => {
  test('has nothing to say about content that is right', () => {
    expect(checkFolder(GOOD_CONTENT, FIXTURE_DAY).findings).toEqual([]);
  });

  test('is tried on every collection there is', () => {
    for (const name of COLLECTION_NAMES) expect(readdirSync(join(GOOD_CONTENT, name))).not.toEqual([]);
  });

  test('tells about all broken files in one run', () => {
    const files = filesOf('words-with-a-colon', 'phone-with-odd-spaces', 'reference-near');
    expect(checkWith(files).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/glossary/sen.yaml references-exist',
      'content/news/open-day.mdx files-are-readable',
      'content/organisations/anytown-charity.yaml contacts-are-real',
    ]);
  });

  test('tells about all mistakes of one file in one run, whichever rule finds them', () => {
    const text = [
      '---',
      'title: Open day',
      'sumary: Come and see us.',
      'date: 2027-02-30',
      '---',
      '',
      'For <5s.',
      '',
      '<Service id="nobody" />',
      '',
      'Ring 0808 808 3555.',
      '',
      '<Banner>Come.</Banner> <br> {x}',
      '',
      '[Come](javascript:alert(1))',
      '',
    ].join('\n');
    expect(checkWith({ 'news/open-day.mdx': text }).map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '3 fields-fit',
      '4 dates-are-possible',
      '7 bodies-are-safe',
      '9 references-exist',
      '11 contacts-stand-in-fields',
      '13 bodies-are-safe',
      '13 bodies-are-safe',
      '13 bodies-are-safe',
      '15 bodies-are-safe',
    ]);
  });

  test('tells about the text of a file whose fields cannot be read', () => {
    const text = '---\ntitle: Open: day\nsummary: Come: now\ndate: 2026-11-01\n---\n\nFor <5s.\n';
    expect(checkWith({ 'news/open-day.mdx': text }).map(({ line }) => line)).toEqual([2, 3, 7]);
  });

  test('gives a finding six parts, as readers of its JSON rely on', () => {
    const [finding] = checkWith(filesOf('words-with-a-colon'));
    expect(Object.keys(finding ?? {}).sort()).toEqual(['file', 'fix', 'line', 'message', 'rule', 'severity']);
    expect(JSON.parse(JSON.stringify([finding]))).toEqual([finding]);
  });

  test('orders what it has to say by file and line', () => {
    const found = checkWith(filesOf('reference-to-a-term-far', 'words-with-a-colon', 'phone-wrong', 'date-british'));
    const places = found.map(({ file, line }) => `${file}:${String(line).padStart(4)}`);
    expect(places).toEqual([...places].sort());
  });

  test('says so when there is no content folder', () => {
    expect(checkFolder('/nowhere/at/all', FIXTURE_DAY).findings[0]).toMatchObject({
      file: 'content/',
      message: 'We expected a folder of content. We found none.',
    });
  });

  test('says which file the site cannot be built without', () => {
    expect(checkWith({ 'vocabulary/help.yaml': null, 'site.yaml': null }).map(({ file }) => file)).toEqual([
      'content/site.yaml',
      'content/vocabulary/help.yaml',
    ]);
  });

  test('leaves alone what starts with an underscore or a dot, and notes to readers', () => {
    expect(
      checkWith({ '_templates/news.mdx': 'x', 'news/_draft.mdx': 'x', 'news/.hidden': 'x', 'news/README.md': 'x', 'postcodes.json': '{}' }),
    ).toEqual([]);
  });

  test('does not mind collections that another area leaves out', () => {
    expect(checkWith({ events: null, voices: null, 'easy-read': null, professionals: null })).toEqual([]);
  });

  test('names every rule once, and says why it exists', () => {
    const rules = allRules(FIXTURE_DAY);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { name, reason } of rules) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(reason).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('gives findings that name the rule that found them', () => {
    const names = new Set(allRules(FIXTURE_DAY).map(({ name }) => name));
    for (const fixture of fixtures.values()) for (const { rule } of fixture.findings) expect(names).toContain(rule);
  });

  test('has a bad fixture for every rule', () => {
    const found = new Set([...fixtures.values()].flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect([...found].sort()).toEqual(
      allRules(FIXTURE_DAY)
        .map(({ name }) => name)
        .sort(),
    );
  });
});
