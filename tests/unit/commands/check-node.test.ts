import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isAtLeast, OLDEST_TO_BUILD, problemForBuilding, problemForStarting } from '~/commands/check-node.mjs';

describe('which Node will do', () => {
  test('Node 20 and newer can start', () => {
    expect(problemForStarting('20.0.0')).toBeNull();
    expect(problemForStarting('26.1.0')).toBeNull();
  });

  test('an older Node is told so in one line, with what to install', () => {
    expect(problemForStarting('18.20.4')).toBe(
      'Your Node is too old: this needs Node 20 or newer, and this is Node 18.20.4. Install Node 24 from https://nodejs.org/ and try again.',
    );
  });

  test('nothing installed: says what to type first', () => {
    expect(problemForBuilding({ version: '24.21.0', isInstalled: false, hasPinnedNode: false })).toBe(
      'Nothing is installed yet. Type this first: npm run setup',
    );
  });

  test('Node 20 without the Node that we install: says how to get either', () => {
    expect(problemForBuilding({ version: '20.20.2', isInstalled: true, hasPinnedNode: false })).toBe(
      'Your Node is too old to build the site: this is Node 20.20.2, and the newer one that we install for you is missing. Install Node 24 from https://nodejs.org/ and try again, or type: npm rebuild node',
    );
  });

  test('Node 20 used past npm: says to use npm run', () => {
    expect(problemForBuilding({ version: '20.20.2', isInstalled: true, hasPinnedNode: true })).toMatch(/type npm run/);
  });

  test('a new enough Node needs no other', () => {
    expect(problemForBuilding({ version: '22.18.0', isInstalled: true, hasPinnedNode: false })).toBeNull();
  });

  test('every message is one line', () => {
    for (const version of ['16.0.0', '20.0.0', '21.7.3', '22.17.9']) {
      expect(problemForBuilding({ version, isInstalled: true, hasPinnedNode: false })).not.toContain('\n');
    }
  });

  test('versions are compared as numbers', () => {
    expect(isAtLeast('22.9.0', '22.18.0')).toBe(false);
    expect(isAtLeast('22.18.0', '22.18.0')).toBe(true);
    expect(isAtLeast('100.0.0', '22.18.0')).toBe(true);
  });

  test('package.json asks for the same Node', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    expect(engines.node).toBe(`>=${OLDEST_TO_BUILD}`);
  });
});
