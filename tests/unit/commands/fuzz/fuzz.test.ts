/** A hundred spoilt files on every run; npm run fuzz takes two thousand and builds what the check lets through. */
import { describe, expect, test } from 'vitest';
import { INJECTIONS, mutate } from '~/commands/fuzz/mutate.ts';
import { makeProbe } from '~/commands/fuzz/probe.ts';
import { makeRandom } from '~/commands/fuzz/random.ts';
import { runMutants } from '~/commands/fuzz/run-mutants.ts';
import { scanPage } from '~/commands/fuzz/scan-site.ts';
import { siftTogether } from '~/commands/fuzz/sift.ts';
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
    ['data in which a tag could start', '<script type="application/json">{"a":"<!--"}</script>'],
    ['data that was ended early', '<script type="application/json">{"a":"</script><p>alert(1)"}</p>'],
    ['a program that is called data', '<script type="application/json ">alert(1)</script>'],
  ])('sees %s', (_, html) => {
    expect(scanPage(`<!doctype html><html><body>${html}</body></html>`)).not.toEqual([]);
  });

  test('lets words that only look like a program stand', () => {
    expect(scanPage('<!doctype html><p>&lt;script&gt;alert(1)&lt;/script&gt; javascript:alert(1)</p><a href="tel:111">111</a>')).toEqual(
      [],
    );
    expect(scanPage('<!doctype html><script type="application/json">{"a":"\\u003cscript>alert(1)"}</script>')).toEqual([]);
  });
});

describe('What is built together', () => {
  /** Right are items that are no 9, and that do not hold 1 and 2 together. */
  const areRight = (items: readonly number[]) => !items.includes(9) && !(items.includes(1) && items.includes(2));

  test.each([
    [[], []],
    [
      [1, 3, 4],
      [1, 3, 4],
    ],
    [[9], []],
    [
      [3, 9, 4, 9, 5],
      [3, 4, 5],
    ],
    [
      [1, 3, 2, 4],
      [1, 3],
    ],
  ])('of %j is %j', (items, left) => {
    expect(siftTogether(items, areRight)).toEqual(left);
  });
});
