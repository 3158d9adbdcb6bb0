import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockEntry {
  version?: string;
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>;
const entries = Object.entries(lock.packages);

// npm ci refuses to run on every platform when the lock file lacks a package for any one of them.
test('the lock file lists the packages of every platform', () => {
  const missing = entries.flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isListed(path, name))
      .map((name) => `${name}, wanted by ${path || 'package.json'}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no download addresses, so it works with any registry', () => {
  expect(entries.filter(([, entry]) => entry.resolved !== undefined && entry.link !== true).map(([path]) => path)).toEqual([]);
});

test('package.json pins exact versions', () => {
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const loose = groups.flatMap((group) => Object.entries(manifest[group] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)));
  expect(loose).toEqual([]);
});

test('axe-core is the version that @axe-core/playwright uses, so that one copy checks every page', () => {
  expect(entries.filter(([path]) => path.endsWith('node_modules/axe-core')).map(([path]) => path)).toEqual(['node_modules/axe-core']);
});

/** Is a package listed where one at `path` would find it: in its own node_modules, or any above? */
function isListed(path: string, name: string): boolean {
  const levels = path === '' ? [''] : [...path.split('/node_modules/').keys()].map((depth) => cut(path, depth)).concat('');
  return levels.some((level) => `${level === '' ? '' : `${level}/`}node_modules/${name}` in lock.packages);
}

/** `node_modules/a/node_modules/b` cut to its first `depth + 1` packages. */
function cut(path: string, depth: number): string {
  return path
    .split('/node_modules/')
    .slice(0, depth + 1)
    .join('/node_modules/');
}
