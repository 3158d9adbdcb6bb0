import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commentAddress, editAddress, nameOnGitHub, readAddress, reportAddress } from '~/navigation/repository.ts';

test('without a repository there are no doors into it', () => {
  expect(editAddress(null, 'main', 'content/services/a.mdx')).toBeUndefined();
  expect(reportAddress(null, 'A', '/services/a/')).toBeUndefined();
  expect(readAddress(null, 'main', 'content/README.md')).toBeUndefined();
  expect(commentAddress(null)).toBeUndefined();
  expect(nameOnGitHub(null)).toBeUndefined();
});

test('the editor opens the file behind the page on the branch that is published', () => {
  expect(editAddress('https://github.com/a/b', 'main', 'content/services/a.mdx')).toBe(
    'https://github.com/a/b/edit/main/content/services/a.mdx',
  );
  expect(editAddress('https://github.com/a/b/', 'live', 'content/site.yaml')).toBe('https://github.com/a/b/edit/live/content/site.yaml');
});

test('a report carries the title and the address of the page, whatever signs they hold', () => {
  const address = new URL(reportAddress('https://github.com/a/b/', 'Rest & play? #1', '/services/a/') ?? '');
  expect(address.pathname).toBe('/a/b/issues/new');
  expect(address.searchParams.get('title')).toBe('Something is wrong on: Rest & play? #1');
  expect(address.searchParams.get('page')).toBe('/services/a/');
  expect(address.hash).toBe('');
});

test('a file to read opens on the branch that is published', () => {
  expect(readAddress('https://github.com/a/b/', 'main', 'content/README.md')).toBe('https://github.com/a/b/blob/main/content/README.md');
});

test('a report and a comment open forms that are there', () => {
  for (const address of [reportAddress('https://github.com/a/b', 'A', '/a/'), commentAddress('https://github.com/a/b/')]) {
    const { pathname, searchParams } = new URL(address ?? '');
    expect(pathname).toBe('/a/b/issues/new');
    expect(existsSync(`.github/ISSUE_TEMPLATE/${searchParams.get('template')}`)).toBe(true);
  }
});

test('a repository elsewhere than on GitHub has no name there', () => {
  expect(nameOnGitHub('https://github.com/a/b.git')).toBe('a/b');
  expect(nameOnGitHub('https://gitlab.com/a/b')).toBeUndefined();
});
