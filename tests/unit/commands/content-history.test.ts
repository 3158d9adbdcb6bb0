import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBase, listChangedFiles, listEarlierFiles } from '~/commands/content-history.ts';

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
  const base = findBase('main') ?? '';
  expect(listEarlierFiles(base)).toEqual([
    { group: 'guides', id: 'changed' },
    { group: 'guides', id: 'kept' },
  ]);
  expect([...listChangedFiles(base)].sort()).toEqual(['content/guides/changed.mdx', 'content/guides/new.mdx']);
});

test('where there is no git there is no history', () => {
  expect(findBase('main')).toBeUndefined();
});
