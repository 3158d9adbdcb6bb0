import { expect, test } from 'vitest';
import { addressesLiveOn } from '~/content-rules/addresses-live-on.ts';
import { checkFolder } from '~/content-rules/check-content.ts';
import { FIXTURE_DAY, withContent } from '../../support/content-folder.ts';

/** What is said when the good fixture had one more file before. */
function lookBack(group: string, id: string, redirects?: string) {
  return withContent(redirects === undefined ? {} : { 'redirects.yaml': redirects }, (folder) =>
    addressesLiveOn([{ group, id }]).check(checkFolder(folder, FIXTURE_DAY).content),
  );
}

test('a page that is there still needs nothing', () => {
  expect(lookBack('services', 'anytown-helpline')).toEqual([]);
});

test('a page that went without a redirect is asked back, with the lines to write', () => {
  expect(lookBack('guides', 'old-guide')).toEqual([
    {
      file: 'content/redirects.yaml',
      line: 1,
      rule: 'addresses-live-on',
      severity: 'error',
      message:
        'A page is gone, and nothing leads on from it. We expected a redirect from its address. We found none from “/guides/old-guide/”.',
      fix: 'Put content/guides/old-guide back, or add three lines here:\n      - from: /guides/old-guide/\n        to: (the address of the page that takes its place)\n        why: (why it went)',
    },
  ]);
});

test('a page that went with a redirect may go', () => {
  const redirects = '- from: /guides/old-guide/\n  to: /guides/asking-for-help/\n  why: Two guides became one\n';
  expect(lookBack('guides', 'old-guide', redirects)).toEqual([]);
});

test('a file that had no page of its own may go', () => {
  expect(lookBack('duties', 'offer-9')).toEqual([]);
});
