/** Which letters a page must explain, and what counts as an explanation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GOOD_CONTENT, checkWith } from '../../support/content-folder.ts';

const guide = readFileSync(join(GOOD_CONTENT, 'guides/asking-for-help.mdx'), 'utf8');

/** The letters that the check asks about, in a guide with these words in its text and other files beside it. */
function asksAbout(words: string, others: Record<string, string> = {}): string[] {
  return checkWith({ 'guides/asking-for-help.mdx': `${guide}\n${words}\n`, ...others })
    .filter(({ rule }) => rule === 'letters-are-explained')
    .map(({ message }) => /“(\w+)”/.exec(message)?.[1] ?? '');
}

describe('Letters are asked about', () => {
  test.each([
    ['Ask the JCU.', ['JCU']],
    ['Ask the JCUs, or the QX.', ['JCU', 'QX']],
    ['Ask the JCU. The JCU is kind.', ['JCU']],
    ['Ask **the JCU** or [the ZZY](/guides/asking-for-help/).', ['JCU', 'ZZY']],
    ['Ask the JCU (now).', ['JCU']],
  ])('in %j', (words, letters) => {
    expect(asksAbout(words)).toEqual(letters);
  });

  test('once a page, with the line on which they first stand', () => {
    const text = guide.replace('summary: How to ask for help in Anytown.', 'summary: How to ask the JCU for help.');
    const [finding] = checkWith({ 'guides/asking-for-help.mdx': `${text}\nAsk the JCU.\n` });
    expect(finding).toMatchObject({ line: 3, severity: 'warning', rule: 'letters-are-explained' });
  });
});

describe('Letters are explained', () => {
  test.each([
    'Ask the joint care unit (JCU). The JCU is kind.',
    'Ask the joint care unit (the JCU).',
    'Ask the JCU (the people who sort out care).',
    'Ask the JCU, a team that sorts out care.',
    'JCU means joint care unit. Ask the JCU.',
    'Ask for what is called a JCU.',
    'Text the word JCU.',
  ])('by the page itself: %j', (words) => {
    expect(asksAbout(words)).toEqual([]);
  });

  test('by the glossary, by its term or another way to write it', () => {
    const term = 'title: JCU\nstands_for: joint care unit\nmeaning: A team.\nalso: [JC, JCUK]\n';
    expect(asksAbout('Ask the JCU, the JC and the JCUK.', { 'glossary/jcu.yaml': term })).toEqual([]);
  });

  test('by the name of whoever wrote a source of the page', () => {
    const text = guide.replace('name: Anytown Council, help page', 'name: JCU, help page');
    expect(checkWith({ 'guides/asking-for-help.mdx': `${text}\nYou can ask. (JCU)\n` })).toEqual([]);
  });

  test('by the name of an organisation or a service', () => {
    const council = readFileSync(join(GOOD_CONTENT, 'organisations/anytown-council.yaml'), 'utf8');
    expect(asksAbout('Ask the JCU.', { 'organisations/jcu.yaml': council.replace(/^title:.*/m, 'title: Anytown JCU') })).toEqual([]);
  });

  test.each(['Ask your GP in the UK.', 'See GOV.UK.', 'On A4 paper.', 'Look at the ZZY Leisure website.', 'Ring A&E.', 'An EHC plan.'])(
    'or need no words: %j',
    (words) => {
      expect(asksAbout(words)).toEqual([]);
    },
  );
});
