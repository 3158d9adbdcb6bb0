/** A hundred spoilt files on every run; npm run fuzz takes two thousand and builds what the check lets through. */
import { describe, expect, test } from 'vitest';
import { INJECTIONS, mutate } from '~/commands/fuzz/mutate.ts';
import { makeProbe } from '~/commands/fuzz/probe.ts';
import { makeRandom } from '~/commands/fuzz/random.ts';
import { runMutants } from '~/commands/fuzz/run-mutants.ts';
import { scanPage } from '~/commands/fuzz/scan-site.ts';
import { contentFolder, today } from '~/commands/surroundings.ts';
import { readContentFolder } from '~/content-model/read-content.ts';

const { files } = readContentFolder(contentFolder());

test('a hundred spoilt files of the real content cause no error of ours', () => {
  const { faults, survivors } = runMutants(files, { seed: 20261125, count: 100, today: today() });
  expect(faults.map(({ mutant, fault }) => `${mutant.file.path}, ${mutant.how}: ${fault}`)).toEqual([]);
  // If all were stopped, or none, the mutants would be of no use.
  expect(survivors.length).toBeGreaterThan(5);
  expect(survivors.length).toBeLessThan(80);
});

test('the same seed spoils the same files in the same way', () => {
  const spoil = () =>
    Array.from(
      { length: 20 },
      (
        (random) => () =>
          mutate('title: A\ngathered: 2026-11-01\n', random)
      )(makeRandom(7)),
    );
  expect(spoil()).toEqual(spoil());
});

describe('A program put into the text of a page', () => {
  const guide = files.find(({ group }) => group === 'guides');
  if (!guide) throw new Error('There is no guide.');
  const probe = makeProbe(files, today());
  /** Those that are plain words where they stand. */
  const harmless = new Set(["' onmouseover='alert(1)", 'javascript:alert(1)', 'JaVaScRiPt&#58;alert(1)', '=cmd|calc!A0']);

  test.each(INJECTIONS.filter((injection) => !harmless.has(injection)))('is stopped: %s', (injection) => {
    const { isSurvivor, faults } = probe(guide, `${guide.text}\n\n${injection}\n`);
    expect(faults).toEqual([]);
    expect(isSurvivor).toBe(false);
  });
});

describe('The look at a built page', () => {
  test.each([
    ['a script that was brought in', '<p>x</p><script>alert(1)</script>'],
    ['a handler', '<p onclick="x()">y</p>'],
    ['a link that runs', '<a href=" JavaScript:alert(1)">y</a>'],
    ['a link that holds data', '<a href="data:text/html,x">y</a>'],
    ['a frame', '<iframe src="https://evil.example"></iframe>'],
    ['a picture from elsewhere', '<img src="https://evil.example/x.png" alt="">'],
  ])('sees %s', (_, html) => {
    expect(scanPage(`<!doctype html><html><body>${html}</body></html>`)).not.toEqual([]);
  });

  test('lets words that only look like a program stand', () => {
    expect(scanPage('<!doctype html><p>&lt;script&gt;alert(1)&lt;/script&gt; javascript:alert(1)</p><a href="tel:111">111</a>')).toEqual(
      [],
    );
  });
});
