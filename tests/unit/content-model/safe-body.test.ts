/** Content is data, never program. What passes is compiled as the site builder compiles it, and read: it may hold words, tags and nothing else. */
import { describe, expect, test } from 'vitest';
import { findBodyProblems, readBody } from '~/content-model/safe-body.ts';
import { compileText, findProgramIn } from '../../support/compiled-text.ts';
import { makeRandom } from '~/commands/fuzz/random.ts';

describe('A text', () => {
  test.each([
    ['', 'nothing'],
    ['Words.\n\nMore **words** and *others*, ~~not these~~.', 'words'],
    ['## Who to ring\n\n### At night', 'headings'],
    ['- one\n- two\n  - three\n\n1. first\n2. second', 'lists'],
    ['> They listened.', 'a quote'],
    ['| a | b |\n|:--|--:|\n| 1 | 2 |', 'a table'],
    ['Help[^1]\n\n[^1]: As the page says.', 'a footnote'],
    ['[a](/guides/x/) [b](https://www.anytown.example/?a=b&c=d#e) [c](#top) [d](tel:111) [e](mailto:x@y.example "Title")', 'links'],
    ['[a][b]\n\n[b]: https://www.anytown.example', 'a link by reference'],
    ['See www.anytown.example or https://www.anytown.example/x.', 'bare web addresses'],
    ['The children are < 5 and > 3, 1 < 2.', 'a sign with spaces around it'],
    ['Write `{x}` or `<b>` or ``a ` {b}``.', 'signs in code within a line'],
    ['```\n{alert(1)}\n<script>\n```', 'signs in a block of code'],
    ['\\{x\\} \\<b> a \\` b', 'signs with a backslash before them'],
    ['&lt;b&gt; &#123;x&#125; &amp; &copy;', 'signs as HTML entities'],
    ['Bring a snack }', 'a closing bracket alone'],
    ['a\\\nb  \nc', 'line breaks'],
    ['one\n\n---\n\ntwo\n\n***', 'lines across'],
    ['Import duty.\n\nimportant words.\n\nexports grow.', 'words that start like import'],
    ['<Note title="It’s > 5 {x}">\n\nWords with **bold**.\n\n- a list\n\n</Note>', 'a note'],
    ["<Warning title='Now'>\nWords.\n</Warning>", 'a warning'],
    ['<Service id="x" />\n\n<Wait id="y" />', 'a service and a wait'],
    ['<Note>\n\n<Service id="x" />\n\n</Note>', 'a service in a note'],
    ['- <Service id="x" />', 'a service in a list'],
    ['a\r\n\r\n<Note>\r\nb\r\n</Note>\r\n', 'Windows line ends'],
    ['---\ntitle: not front matter\n---', 'lines that look like front matter'],
  ])('%j may hold %s', async (body) => {
    expect(findBodyProblems(body)).toEqual([]);
    expect(findProgramIn(await compileText(body))).toEqual([]);
  });

  test.each([
    '{alert(1)}',
    'a {alert(1)} b',
    '{/* comment */}',
    '{`a`}',
    '**{x}**',
    '[{x}](/a)',
    '# {x}',
    '- {x}',
    '> {x}',
    '| a |\n|---|\n| {x} |',
    'a[^1]\n\n[^1]: {x}',
    '    {x}',
    '\t{x}',
    '<Note>{x}</Note>',
    '<Note>\n\n{x}\n\n</Note>',
    '<Note title={x}>a</Note>',
    '<Note title={"x"}>a</Note>',
    '<Note {...x}>a</Note>',
    '<Note title="a" {...x}>a</Note>',
    '<Note onclick="x">a</Note>',
    '<Note set:html="<script>">a</Note>',
    '<Note client:load>a</Note>',
    '<Note title>a</Note>',
    '<Note title="a" title="b">a</Note>',
    '<Note class="x">a</Note>',
    '<Note slot="x">a</Note>',
    '<Note.x />',
    '<Note:x />',
    '<Service id={x} />',
    '<Service id="a" title="b" />',
    '<script>alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<style>a{}</style>',
    '<img src=x onerror=alert(1)>',
    '<img src="x" />',
    '<svg onload="x" />',
    '<iframe src="/x" />',
    '<a href="javascript:x">a</a>',
    '<a href>',
    '<b>a</b>',
    '<br>',
    '<br />',
    '<p>',
    '</p>',
    '<>a</>',
    '<Evil />',
    '<Fragment>a</Fragment>',
    '<Fragment set:html="<b>" />',
    '<_components.a />',
    '<constructor />',
    '<toString />',
    '<hasOwnProperty>x</hasOwnProperty>',
    '<__proto__ />',
    '<valueOf id="x" />',
    '<wrapper />',
    '<MDXLayout />',
    '<$x />',
    '<_ />',
    '<a:b />',
    '<a-b />',
    '<ſcript />',
    '<!-- a -->',
    '<!DOCTYPE html>',
    '<?php ?>',
    '<![CDATA[a]]>',
    '<https://www.anytown.example>',
    '<me@anytown.example>',
    '<javascript:alert(1)>',
    'import x from "y"',
    'import "y"',
    'export const a = 1',
    'export default x',
    'export * from "y"',
    'a\n\nimport x from "y"\n\nb',
    '\nexport const a = 1',
    'import(x)\n{y}',
    'words\nimport x',
    '```\nimport x\n```',
    'import x from "y"\\',
    'import x\\\n',
    'export',
    '\uFEFF```\n{alert(1)}\n```',
    '\uFEFF~~~\n<Evil />\n~~~',
    '\uFEFFimport x from "y"',
    '[a](javascript:x)',
    '[a](JAVASCRIPT:x)',
    '[a](JaVaScRiPt:x)',
    '[a]( javascript:x)',
    '[a](<javascript:x>)',
    '[a](&#106;avascript:x)',
    '[a](&#x6A;avascript:x)',
    '[a](java&NewLine;script:x)',
    '[a](java&Tab;script:x)',
    '[a](&#1;javascript:x)',
    '[a](javascript&colon;x)',
    '[a](j\\avascript:x)',
    '[a](vbscript:x)',
    '[a](data:text/html,x)',
    '[a](blob:x)',
    '[a](file:///etc/passwd)',
    '[a](//evil.example)',
    '[a](/\\evil.example)',
    '[a](\\\\evil.example)',
    '[a](/&Tab;/evil.example)',
    '[a](https:javascript:x)',
    '[a](https:/evil)',
    '[a](https:///evil)',
    '[a](https://evil%20example)',
    '[a](mailto:)',
    '[a](tel:x)',
    '[a](x)',
    '[a](../x)',
    '[a](?x)',
    '[a]()',
    '[a][b]\n\n[b]: javascript:x',
    '[a]\n\n[a]: <javascript:x>',
    '[b]: javascript:x',
    '> [b]: javascript:x\n\n[b]',
    '[**a** `b`](javascript:x)',
    '![a](/b.png)',
    '![a](javascript:x)',
    '![a][b]\n\n[b]: /x',
    '[![a](/b)](/c)',
    '- [ ] a',
    '- [x] a',
    '# a',
    'a\n=',
    '> # a',
    '---\n<Evil />\n---',
    '---\nlayout: {x}\n---',
    '</Note>',
    '<Note>',
    '<Note>a',
    '<Note>\n\na',
    '<Service id="x">',
    '<Service id="x">a</Service>',
    '<Service />',
    '<Service id />',
    '<Wait />',
    'a <Note>b</Note> c',
    '| a |\n|---|\n| <Service id="x" /> |',
    `${'> '.repeat(60)}a`,
    `${'- '.repeat(60)}a`,
    `${'<Note>\n'.repeat(60)}a${'\n</Note>'.repeat(60)}`,
  ])('%j is refused', (body) => {
    expect(findBodyProblems(body)).not.toEqual([]);
  });
});

describe('What passes', () => {
  const PIECES = [
    '{',
    '}',
    '{x}',
    '{alert(1)}',
    '`',
    '``',
    '```\n',
    '~~~\n',
    '\\',
    '<',
    '>',
    '</',
    '/>',
    '<Note>',
    '<Note>\n\n',
    '\n\n</Note>\n\n',
    '</Note>',
    '<Note title="',
    '"',
    "'",
    '<Service id="x" />',
    '<Service id="x" {...y} />',
    '<Wait id=',
    '<Evil />',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<a href',
    '<b>',
    '</b>',
    '<br/>',
    '<>',
    '</>',
    'javascript:alert(1)',
    '&#106;avascript:x',
    'data:text/html,x',
    '&lt;',
    '&#123;',
    '&#125;',
    '[a](',
    '[a](/b)',
    '[',
    ']',
    '(',
    ')',
    '![',
    '[b]: ',
    '[b]',
    '\n[b]: /x\n',
    '<https://x.example',
    'https://x.example',
    'www.x.example',
    'me@x.example',
    'tel:111',
    'mailto:',
    'import x from "y"',
    'import ',
    'export default ',
    'export const a = 1',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\r\n',
    '\r',
    '    ',
    '\t',
    '> ',
    '- ',
    '- [ ] ',
    '1. ',
    '# ',
    '## ',
    '\n===\n',
    '| a |\n|---|\n| ',
    ' |\n',
    '[^1]',
    '\n[^1]: ',
    '*',
    '**',
    '_',
    '~~',
    '$',
    '${',
    '---\n',
    '+++\n',
    '{/*',
    '*/}',
    '<style>',
    '<!DOCTYPE',
    '<?',
    '<![CDATA[',
    'x',
    'words ',
    'a ',
    ' ',
    '=',
    '\u00A0',
    '\u2028',
    '\uFEFF',
    '\uFEFF```\n',
    '\u0000',
    '\u000B',
    '\u000C',
    '\u0085',
    '\u200B',
    '\u2029',
    '\u3000',
    'é',
    '😀',
    ':::note\n',
  ];
  const random = makeRandom(20261123);
  const bodies = Array.from({ length: 15_000 }, () => Array.from({ length: 1 + random.upTo(9) }, () => random.pick(PIECES)).join(''));
  const passed = bodies.filter((body) => findBodyProblems(body).length === 0);

  test('is tried on many texts made of dangerous pieces, of which a good part passes', () => {
    expect(passed.length).toBeGreaterThan(1500);
    expect(passed.filter((body) => /[{<]/.test(body)).length).toBeGreaterThan(200);
  });

  test('can be built, and holds nothing that runs', { timeout: 60_000 }, async () => {
    for (const body of passed) expect(findProgramIn(await compileText(body)), JSON.stringify(body)).toEqual([]);
  });

  test('is told apart from what does not by a reader that would notice', async () => {
    for (const body of [
      '{alert(1)}',
      '<Evil />',
      '<b>a</b>',
      '[a](javascript:x)',
      '<Note title={x} />',
      '<Note onclick="x" />',
      'import x from "y"',
      '<Service id="x" {...y} />',
      '[a](//evil.example)',
      '![a](/b)',
    ]) {
      expect(findProgramIn(await compileText(body)), body).not.toEqual([]);
    }
  });
});

describe('A problem', () => {
  test.each([
    ['words\n\n{x}', 3],
    ['words\r\n\r\n{x}', 3],
    ['words\n\n<b', 3],
    ['é😀\n\né😀 {x}', 3],
    ['\uFEFFwords\n\n{x}', 3],
    ['```\n{x}\n```\n\n<5', 5],
    ['\n\n\n<!-- a\nb -->', 4],
    ['<Note>\na\n\n{x}\n</Note>', 4],
    ['a\n\n[b]: javascript:x', 3],
    ['| a |\n|---|\n| b |\n| {x} |', 4],
  ])('in %j stands on line %i', (body, line) => {
    expect(findBodyProblems(body).map((problem) => problem.line)).toEqual([line]);
  });

  test('does not hide another', () => {
    const body = [
      'a <5 b',
      '',
      '<b>c</b> {d',
      '',
      '<!-- e -->',
      '',
      '<Note>',
      '',
      '<f@g.example>',
      '',
      '[h](javascript:i)',
      '',
      '# j',
    ].join('\n');
    expect(findBodyProblems(body).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '1 less-than',
      '3 curly-bracket',
      '3 html-tag',
      '5 html-comment',
      '7 unclosed-component',
      '9 angle-link',
      '11 unsafe-link',
      '13 first-heading',
    ]);
  });

  test('is told once, with its closing tag and what stands between', () => {
    expect(findBodyProblems('<b>a **b** c</b> d')).toHaveLength(1);
    expect(findBodyProblems('<div>\n\na {b}\n\n</div>')).toHaveLength(1);
  });

  test('is told at most thirty times a text', () => {
    expect(findBodyProblems('a <5 b\n\n'.repeat(200)).length).toBeLessThanOrEqual(31);
  });
});

describe('From a text', () => {
  test('the ids that its components name are read with their lines', () => {
    expect(readBody('a\n\n<Service id="x" />\n\n<Note>\n\n<Service id="y" />\n\n</Note>\n\n<Wait id="z" />').named).toEqual([
      { component: 'Service', id: 'x', line: 3 },
      { component: 'Service', id: 'y', line: 7 },
      { component: 'Wait', id: 'z', line: 11 },
    ]);
  });

  test('they are read even when another line is wrong', () => {
    expect(readBody('a <5\n\n<Service id="x" />').named).toEqual([{ component: 'Service', id: 'x', line: 3 }]);
  });

  test('its links are read with their lines', () => {
    expect(readBody('[a](/b/)\n\n[c][d]\n\n[d]: https://e.example').links).toEqual([
      { url: '/b/', words: 'a', line: 1 },
      { url: 'https://e.example', words: '', line: 5 },
    ]);
  });

  test('nothing is read when there is none', () => {
    expect(readBody(' \n ')).toEqual({ problems: [], links: [], headings: [], named: [], blocks: [] });
  });
});
