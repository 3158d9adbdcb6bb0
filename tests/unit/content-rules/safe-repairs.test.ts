import { describe, expect, test } from 'vitest';
import type { Finding } from '~/content-rules/finding.ts';
import { repairText } from '~/content-rules/safe-repairs.ts';
import { checkWith, GOOD_CONTENT, withContent } from '../../support/content-folder.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const HELPLINE = 'services/anytown-helpline.mdx';
const GUIDE = 'guides/asking-for-help.mdx';

/** Spoils a line of a good file, repairs the file with what the check says, and gives the line that came out. */
function spoilAndRepair(path: string, right: string, wrong: string) {
  const good = readFileSync(join(GOOD_CONTENT, path), 'utf8');
  const spoilt = good.replace(right, wrong);
  expect(spoilt).not.toBe(good);
  const { text, repairs } = repairText(spoilt, checkWith({ [path]: spoilt }));
  return { text, repairs, good, remaining: withContent({ [path]: text }, () => checkWith({ [path]: text })) };
}

describe('A repair that needs no judgement', () => {
  test.each([
    ['the spaces of a phone number', HELPLINE, 'value: 116 123', "value: '116123'"],
    ['a day written the British way', HELPLINE, 'gathered: 2026-11-01', 'gathered: 01/11/2026'],
    ['a postcode in lower case', 'places/anytown-hall.yaml', 'value: SW1A 1AA', 'value: sw1a1aa'],
    ['quotes that a word processor made round', HELPLINE, 'title: Anytown helpline', 'title: “Anytown helpline”'],
    ['a heading that skips a level', GUIDE, '## How long it takes', '#### How long it takes'],
  ])('puts right %s', (_, path, right, wrong) => {
    const { repairs, remaining } = spoilAndRepair(path, right, wrong);
    expect(repairs).toHaveLength(1);
    expect(remaining).toEqual([]);
  });

  test('keeps every other line as it was, and the line ends of Windows', () => {
    const good = readFileSync(join(GOOD_CONTENT, HELPLINE), 'utf8');
    const spoilt = good.replace('gathered: 2026-11-01', 'gathered: 1.11.2026').replaceAll('\n', '\r\n');
    const { text } = repairText(spoilt, checkWith({ [HELPLINE]: spoilt }));
    expect(text).toBe(good.replaceAll('\n', '\r\n'));
  });
});

describe('What needs judgement is left to people', () => {
  const finding = (fix: string, rule = 'contacts-are-real'): Finding => ({
    file: 'content/services/x.mdx',
    line: 1,
    rule,
    severity: 'error',
    message: 'Wrong.',
    fix,
  });

  test.each([
    ['another number', 'value: 01384 111111', finding('Write: value: 01384 222222')],
    ['another day', 'gathered: 2026-13-01', finding('Write: gathered: 2026-12-01', 'fields-fit')],
    ['another field', 'phone: 116123', finding('Write: value: 116 123')],
    ['a rule that asks for a choice', 'cost: fre', finding('Write: cost: free', 'references-exist')],
    ['advice in words', 'value: 12', finding('Check it against the source, digit by digit.')],
  ])('%s', (_, line, given) => {
    expect(repairText(line, [given])).toEqual({ text: line, repairs: [] });
  });

  test('a finding on a line that is not there', () => {
    expect(repairText('', [{ ...finding('Write: value: 116 123'), line: 9 }])).toEqual({ text: '', repairs: [] });
  });
});
