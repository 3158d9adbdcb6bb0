import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBase, listChangedFiles, rulesSince } from '~/commands/content-history.ts';
import { checkFolder } from '~/content-rules/check-content.ts';
import { FIXTURE_DAY } from '../../support/content-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  vi.stubEnv('GIT_DIR', join(folder, '.git'));
  vi.stubEnv('GIT_WORK_TREE', folder);
  vi.stubEnv('GITHUB_BASE_REF', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: string[]) {
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { stdio: 'ignore' });
}

function write(name: string, text: string) {
  mkdirSync(join(folder, 'content/guides'), { recursive: true });
  writeFileSync(join(folder, 'content/guides', name), text);
}

function startWith(...names: string[]) {
  git('init', '-b', 'main');
  for (const name of names) write(name, 'before');
  git('add', '-A');
  git('commit', '-m', 'Before');
}

test('the pages of the published branch are told apart from what changed since', () => {
  startWith('kept.mdx', 'changed.mdx', '_blank.mdx');
  git('checkout', '-b', 'mine');
  write('changed.mdx', 'after');
  git('commit', '-am', 'After');
  write('new.mdx', 'new');
  expect([...listChangedFiles(findBase('main') ?? '')].sort()).toEqual(['content/guides/changed.mdx', 'content/guides/new.mdx']);
});

test('a page that was published and is gone, and a number that is new, are seen against what was published', () => {
  const club =
    '---\ncontacts:\n  - kind: phone\n    value: 0113 496 0123\n    source: leaflet\nsources:\n  - id: leaflet\n    name: The leaflet\n---\n';
  write('club.mdx', club);
  startWith('kept.mdx', 'gone.mdx', '_blank.mdx');
  for (const name of ['gone.mdx', '_blank.mdx']) rmSync(join(folder, 'content/guides', name));
  write('club.mdx', club.replace('0123', '0177'));
  const { content } = checkFolder(join(folder, 'content'), FIXTURE_DAY);
  const found = rulesSince(findBase('main') ?? '').flatMap((rule) => rule.check(content));
  expect(found.map(({ file, line, message }) => `${file}, ${line}: ${message}`)).toEqual([
    expect.stringMatching(/^content\/redirects\.yaml, 1: A page is gone.+“\/guides\/gone\/”/),
    expect.stringMatching(/^content\/guides\/club\.mdx, 4: “0113 496 0177” is new here.+“The leaflet”/),
  ]);
});

test('where there is no git there is no history', () => {
  expect(findBase('main')).toBeUndefined();
});
