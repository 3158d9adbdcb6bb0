/** The guide for volunteers, on the site and in the repository: it names what is really there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCREENS } from '~/content-model/screens.ts';
import { describeChange } from '~/pull-request/describe.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const GUIDES = { 'on the site': read('content/pages/edit.mdx'), 'in the repository': read('content/README.md') };

/** What GitHub calls its own buttons, in the order in which somebody comes to them. */
const STEPS = [
  '**Suggest a change to this page**',
  '**Create an account**',
  '**Fork this repository**',
  '`gathered:`',
  '**Commit changes...**',
  '**Propose changes**',
  '**Create pull request**',
];

describe.each(Object.entries(GUIDES))('The guide %s', (_, text) => {
  test('goes from the page that is wrong to a change that is sent, each screen once and in order', () => {
    const screens = [...text.matchAll(/^#+ Screen (\d+):/gm)].map(([, number]) => Number(number));
    expect(screens).toEqual(screens.map((_each, index) => index + 1));
    expect(screens.length).toBeGreaterThanOrEqual(7);
    const places = STEPS.map((step) => text.indexOf(step));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('calls the links at the foot of a page by the words that stand there', () => {
    expect(text).toContain('Suggest a change to this page');
    expect(read('src/components/site/TellUs.astro')).toContain('Suggest a change to this page');
    expect(text).toContain('Something wrong on this page?');
    expect(read('src/components/site/SomethingWrong.astro')).toContain('Something wrong on this page?');
  });

  test('calls the button for a suggested line by the words of the comment', () => {
    const finding = { file: 'content/services/a.mdx', line: 1, rule: 'r', severity: 'error', message: 'm', fix: 'f' } as const;
    const { summary } = describeChange({ findings: [finding], pages: [] }, new Map());
    for (const button of ['**Files changed**', '**Commit suggestion**']) {
      expect(summary).toContain(button);
      expect(text).toContain(button);
    }
  });
});

test('the guide on the site shows every picture', () => {
  const shown = [...GUIDES['on the site'].matchAll(/<Screen id="([^"]+)" \/>/g)].map(([, id]) => id);
  expect(shown.toSorted()).toEqual(Object.keys(SCREENS).toSorted());
});

test('the guide in the repository shows pictures that are there, each told in words', () => {
  const pictures = [...GUIDES['in the repository'].matchAll(/<img src="([^"]+)" width="360" alt="([^"]{60,})">/g)];
  expect(pictures.length).toBeGreaterThan(5);
  for (const [, path = ''] of pictures) expect(existsSync(join('content', path)), path).toBe(true);
});

test('the guide on the site has at least six lines to write better, each before and after', () => {
  const text = GUIDES['on the site'];
  const before = text.match(/^- \*\*Before:\*\* /gm) ?? [];
  const after = text.match(/^- \*\*After:\*\* /gm) ?? [];
  expect(before.length).toBeGreaterThanOrEqual(6);
  expect(after.length).toBe(before.length);
});
