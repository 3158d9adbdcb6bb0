/** The clocks in the content of this site. A date in law may change: then the file, its source and this test change together. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { COLLECTIONS } from '~/content-model/collections.ts';
import { readContentFolder } from '~/content-model/read-content.ts';
import { fillLetter } from '~/plan-clock/letter.ts';

const { files } = readContentFolder(join(contentFolder()), ['guides']);
const clocks = files.flatMap((file) => {
  const { clock, sources } = COLLECTIONS.guides.schema.parse(file.fields);
  return clock ? [{ path: file.path, clock, sources }] : [];
});

test('there is a clock', () => {
  expect(clocks).not.toEqual([]);
});

describe.each(clocks)('$path', ({ clock, sources }) => {
  test('shows as law only what was read in a page of the law itself', () => {
    for (const step of [...clock.steps, clock.comment]) {
      if ('strength' in step && step.strength === 'advice') continue;
      const source = sources.find(({ id }) => id === step.source);
      expect(source?.url, step.title).toMatch(/^https:\/\/www\.legislation\.gov\.uk\//);
      // The rule and the page name the same regulation.
      const number = /regulation (\d+)/.exec(step.rule)?.[1];
      expect(number, step.rule).toBeTruthy();
      expect(source?.url).toContain(`/regulation/${number}`);
    }
  });

  test('has the weeks of the SEND Regulations 2014, and fifteen days for a draft', () => {
    expect(clock.steps.filter(({ strength }) => strength === 'law').map(({ weeks, rule }) => [weeks, rule])).toEqual([
      [6, 'SEND Regulations 2014, regulation 5(1)'],
      [16, 'SEND Regulations 2014, regulation 10(1)'],
      [20, 'SEND Regulations 2014, regulation 13(2)'],
    ]);
    expect(clock.comment.days).toBe(15);
  });

  test('says of every date in law what the council must do, and how a letter says that it did not', () => {
    for (const { strength, must, missed, id } of clock.steps) {
      expect([must !== undefined, missed !== undefined], id).toEqual([strength === 'law', strength === 'law']);
    }
  });

  test('leaves no place in its letter that nothing fills', () => {
    const facts = { received: '2026-09-08', due: '2026-10-20', missed: 'answer', rule: 'the law' };
    expect(fillLetter(clock.letter, facts).join('\n')).not.toMatch(/[[\]]/);
  });
});
