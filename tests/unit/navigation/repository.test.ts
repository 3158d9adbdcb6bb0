import { expect, test } from 'vitest';
import { editAddress, readAddress, reportAddress } from '~/navigation/repository.ts';

test('without a repository there are no doors into it', () => {
  expect(editAddress(null, 'main', 'content/services/a.mdx')).toBeUndefined();
  expect(reportAddress(null, 'A', '/services/a/')).toBeUndefined();
  expect(readAddress(null, 'main', 'content/README.md')).toBeUndefined();
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
