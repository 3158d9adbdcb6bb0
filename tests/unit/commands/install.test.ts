import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainFailure, needsInstall } from '~/commands/install.mjs';

describe('is there anything to install', () => {
  let root: string;
  const lock = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-mac': { version: '1.0.0', optional: true } };
  const write = (path: string, packages: object) => writeFileSync(join(root, path), JSON.stringify({ packages }));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'install-'));
    write('package-lock.json', lock);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('yes, in a fresh copy', () => {
    expect(needsInstall(root)).toBe(true);
  });

  test('no, when npm has put in every package of the list; those for other platforms do not count', () => {
    mkdirSync(join(root, 'node_modules'));
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(needsInstall(root)).toBe(false);
  });

  test('yes, when the list has changed since', () => {
    mkdirSync(join(root, 'node_modules'));
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    write('package-lock.json', { ...lock, 'node_modules/a': { version: '1.0.1' } });
    expect(needsInstall(root)).toBe(true);
  });

  test('yes, when an install was cut off before npm wrote its list', () => {
    mkdirSync(join(root, 'node_modules/a'), { recursive: true });
    expect(needsInstall(root)).toBe(true);
  });
});

describe('when npm fails, people get one line', () => {
  test('no network', () => {
    expect(explainFailure('npm error code EAI_AGAIN\nnpm error syscall getaddrinfo\n')).toBe(
      'We could not install what the site needs: no connection to the internet (the npm registry did not answer). Connect and try again.',
    );
  });

  test('a full disk', () => {
    expect(explainFailure('npm error code ENOSPC')).toMatch(/disk is full/);
  });

  test('a folder that belongs to somebody else', () => {
    expect(explainFailure('npm error code EACCES')).toMatch(/may not be written to/);
  });

  test('anything else: the first thing npm said', () => {
    const said = 'npm error code E404\nnpm error 404 Not Found - GET https://packages.example/astro\nnpm error more\n';
    expect(explainFailure(said)).toBe(
      'We could not install what the site needs. npm said: 404 Not Found - GET https://packages.example/astro',
    );
  });
});
