import { describe, expect, test } from 'vitest';
import { MOST_WORDS, makeExplainer } from '~/glossary/explain-page.ts';
import type { Word } from '~/glossary/find-words.ts';

const PLAN: Word = {
  id: 'ehc-plan',
  title: 'EHC plan',
  standsFor: 'Education, health and care plan',
  meaning: 'A legal paper.',
  names: ['EHC plan', 'EHCP'],
  more: { path: '/guides/ehc-plans/', title: 'EHC plans, step by step' },
};
const SALT: Word = { id: 'salt', title: 'SALT', meaning: 'Help with talking & swallowing.', names: ['SALT', 'S&LT'] };
const explain = makeExplainer([PLAN, SALT]);
const page = (path = '/x/') => ({ path, link: (to: string) => `/base${to}`, jargonPath: '/jargon/' });

/** A page with this in its main part, explained. */
function explained(main: string, path?: string): string {
  return explain(`<body><header>EHC plan</header><main id="main">${main}</main><footer>SALT</footer></body>`, page(path));
}
/** The words that can be pressed, each with its number. */
function pressed(html: string): string[] {
  return [...html.matchAll(/<button type="button" class="word" popovertarget="([^"]+)"[^>]* data-note="(\d+)">([^<]*)<\/button>/g)].map(
    ([, target, note, text]) => `${note} ${text}: ${target}`,
  );
}

describe('The first use of a word', () => {
  test('can be pressed, and later ones are left alone', () => {
    expect(explained('<p>An EHC plan. Your EHCP.</p>')).toContain(
      '<p>An <button type="button" class="word" popovertarget="word-ehc-plan" aria-haspopup="dialog" data-note="1">EHC plan</button>. Your EHCP.</p>',
    );
  });

  test('has its number in the order of the page', () => {
    expect(pressed(explained('<p>SALT.</p><ul><li>EHCP</li></ul>'))).toEqual(['1 SALT: word-salt', '2 EHCP: word-ehc-plan']);
  });

  test('is looked for only in the main part', () => {
    const html = explained('<p>Hello.</p>');
    expect(html).toBe('<body><header>EHC plan</header><main id="main"><p>Hello.</p></main><footer>SALT</footer></body>');
  });

  test.each([
    ['a link', '<a href="/x/">EHC plan</a>'],
    ['a heading', '<h2>EHC plan</h2>'],
    ['a button', '<button><span>EHC plan</span></button>'],
    ['a question before its answer', '<dt>EHC plan</dt>'],
    ['a summary that folds out', '<details><summary>EHC plan</summary></details>'],
    ['a label', '<label>EHC plan <input></label>'],
    ['a template', '<template><p>EHC plan</p></template>'],
    ['what cannot be seen', '<p hidden>EHC plan</p>'],
    ['what does not print', '<div class="mt-2 no-print"><div>x</div>EHC plan</div>'],
    ['what asks to be left alone', '<section class="a" data-plain><section>x</section>EHC plan</section>'],
    ['an attribute', '<p title="EHC plan > SALT">Hello.</p>'],
    ['a comment', '<!-- EHC plan -->'],
  ])('is not looked for in %s, but after it', (_, html) => {
    expect(pressed(explained(html))).toEqual([]);
    expect(pressed(explained(`${html}<p>EHC plan</p>`))).toEqual(['1 EHC plan: word-ehc-plan']);
  });

  test('is found after a picture, a line break and other elements without an end', () => {
    expect(pressed(explained('<p>One<br>two<img alt="" hidden><input hidden> EHC plan</p>'))).toEqual(['1 EHC plan: word-ehc-plan']);
  });

  test('is found when its name holds a sign that HTML writes in another way', () => {
    expect(pressed(explained('<p>Ask S&amp;LT.</p>'))).toEqual(['1 S&amp;LT: word-salt']);
  });

  test('is left alone on the page that explains it', () => {
    expect(pressed(explained('<h1>EHC plans</h1><p>An EHC plan.</p>', '/guides/ehc-plans/'))).toEqual([]);
    expect(pressed(explained('<h1>All about school</h1><p>An EHC plan.</p>', '/guides/ehc-plans/'))).toHaveLength(1);
  });

  test('is left alone where all words are explained', () => {
    expect(pressed(explained('<p>An EHC plan.</p>', '/jargon/'))).toEqual([]);
  });
});

test(`no more than ${MOST_WORDS} words of a page can be pressed, and these are the first`, () => {
  const many = Array.from({ length: MOST_WORDS + 5 }, (_, index) => `AB${String.fromCharCode(65 + index)}`);
  const explainMany = makeExplainer(many.map((name) => ({ id: name.toLowerCase(), title: name, meaning: 'A thing.', names: [name] })));
  const html = explainMany(`<main><p>${many.join(', ')}</p></main>`, page());
  expect(pressed(html)).toHaveLength(MOST_WORDS);
  expect(pressed(html)[0]).toBe('1 ABA: word-aba');
});

describe('The meanings at the end of the main part', () => {
  const html = explained('<p>SALT and an EHC plan.</p>');

  test('are a list for paper, in the order of the numbers', () => {
    expect(html).toContain('<h2 id="words-heading">Words used on this page</h2>');
    expect(html).toContain(
      '<ol><li><strong>SALT</strong>: Help with talking &amp; swallowing.</li><li><strong>EHC plan</strong> (Education, health and care plan): A legal paper.</li></ol>',
    );
  });

  test('each have a box that is opened by its word and has a name', () => {
    expect(html).toMatch(/<div popover class="meaning" id="word-ehc-plan" role="dialog" aria-labelledby="word-ehc-plan-name"/);
    expect(html).toMatch(
      /<p id="word-ehc-plan-name"><strong>EHC plan<\/strong> \(Education, health and care plan\)<\/p><p>A legal paper\.<\/p>/,
    );
  });

  test('lead to the page that says more and to all words, under the base of the site', () => {
    expect(html).toContain('<a href="/base/guides/ehc-plans/">EHC plans, step by step</a>');
    expect(html).toContain('<a href="/base/jargon/#ehc-plan">More words explained</a>');
  });

  test('do not lead to the page one is on', () => {
    expect(explained('<p>An EHC plan.</p>', '/guides/ehc-plans/')).not.toContain('EHC plans, step by step');
  });

  test('can be closed with a button', () => {
    expect(html).toContain('popovertarget="word-salt" popovertargetaction="hide">Close</button>');
  });

  test('are kept out of search, which would find every page by every word', () => {
    expect(html).toMatch(/<div data-pagefind-ignore="all"><section class="words"[^]*<\/div><\/main>/);
  });
});

test('a page without a main part is left as it is', () => {
  expect(explain('<p>EHC plan</p>', page())).toBe('<p>EHC plan</p>');
});
