import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBuildFolder, publish, removeAbandonedBuilds } from '~/commands/build-folder.ts';

describe('a build takes the place of the last one only when it is whole', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'build-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  test('publishing puts the new site in place and leaves nothing of the old one', () => {
    const out = join(home, 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'old.html'), 'old');
    const folder = findBuildFolder(join(home, '.cache'));
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), 'new');
    publish(folder, out);
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(join(home, '.cache'))).toEqual([]);
  });

  test('what a build that was cut off left behind goes; a build that is running stays', () => {
    const abandoned = join(home, 'build-999999999');
    const running = join(home, `build-${process.pid}`);
    mkdirSync(abandoned);
    mkdirSync(running);
    removeAbandonedBuilds(home);
    expect([existsSync(abandoned), existsSync(running)]).toEqual([false, true]);
  });
});
