/** Where the fields end and the text begins. Astro divides each file again: if it came to another end, it would build a text nobody checked. */
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '~/content-model/read-content.ts';
import { splitFrontMatter } from '~/content-model/front-matter.ts';
import { makeRandom } from '~/commands/fuzz/random.ts';

describe('A file', () => {
  test('is divided into fields, text and the line on which the text starts', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\n\nWords\n')).toEqual({ fields: 'title: A\n', body: '\nWords\n', bodyLine: 4 });
  });

  test('may end with its fields', () => {
    expect(splitFrontMatter('---\ntitle: A\n---')).toEqual({ fields: 'title: A\n', body: '', bodyLine: 4 });
  });

  test('may have no fields', () => {
    expect(splitFrontMatter('---\n---\nWords')).toEqual({ fields: '', body: 'Words', bodyLine: 3 });
  });

  test('may have Windows line ends, spaces after its hyphens and a byte order mark', () => {
    expect(splitFrontMatter('\uFEFF---  \r\ntitle: A\r\n---\t\r\nWords\r\n')).toEqual({
      fields: 'title: A\r\n',
      body: 'Words\r\n',
      bodyLine: 4,
    });
  });

  test('may have lines of hyphens in its text', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\nWords\n\n---\n\nMore')).toMatchObject({ body: 'Words\n\n---\n\nMore' });
  });

  test.each([
    ['', 'NO_FRONT_MATTER', 1],
    ['Words', 'NO_FRONT_MATTER', 1],
    ['+++\ntitle = "A"\n+++\nWords', 'NO_FRONT_MATTER', 1],
    ['----\n', 'NO_FRONT_MATTER', 1],
    ['--- # fields\na: b\n---\n', 'NO_FRONT_MATTER', 1],
    ['\n \n---\na: b\n---\n', 'LATE_FRONT_MATTER', 1],
    ['---\ntitle: A\n', 'OPEN_FRONT_MATTER', 1],
    ['---\ntitle: A\n---x\n---\n', 'LINE_OF_HYPHENS', 3],
    ['---\ntitle: A\n+++\n---\n', 'LINE_OF_HYPHENS', 3],
    ['---\na: b\r---\r\n', 'OPEN_FRONT_MATTER', 1],
  ])('such as %j is refused', (text, problem, line) => {
    expect(splitFrontMatter(text)).toEqual({ problem, line });
  });
});

describe('What we check', () => {
  const PIECES = [
    '---',
    '---',
    '---',
    '+++',
    '\n',
    '\n',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '\uFEFF',
    '\u2028',
    '\u0085',
    'title: A',
    'layout: /evil.astro',
    '# ',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '  ',
    '- ',
    'import x',
    '<Evil />',
    '...',
    '%YAML 1.1',
    '<<: ',
    '&a ',
    '*a',
    '!!js/function ',
    '? ',
    ': ',
    '[',
    ']',
    ',',
    '\\',
  ];
  const files = [...makeTexts(60_000)]
    .map((text) => ({ text, file: readFrontMatter('news', 'x', 'content/news/x.mdx', text) }))
    .filter(({ file }) => file.problems.length === 0 && !isMerge(file.fields));

  /** A merge is read as a field called <<, which no schema knows. */
  function isMerge(fields: unknown): boolean {
    return fields !== null && typeof fields === 'object' && '<<' in fields;
  }

  function* makeTexts(count: number): Generator<string> {
    const random = makeRandom(20261123);
    for (let made = 0; made < count; made += 1) {
      const pieces = Array.from({ length: 2 + random.upTo(14) }, () => random.pick(PIECES));
      yield `${random.pick(['---\n', '---\n', '---\r\n', '\uFEFF---\n', '---'])}title: A\n${pieces.join('')}${random.pick(['\n---\n', '\r\n---\r\n', '\n---', ''])}Words`;
    }
  }

  test('is tried on enough files that can be read', () => {
    expect(files.length).toBeGreaterThan(500);
  });

  test('is the very text that Astro builds', () => {
    for (const { text, file } of files) {
      const { content } = parseFrontmatter(text, { frontmatter: 'remove' });
      const afterFence = content.replace(/^\uFEFF/, '').replace(/^[ \t]*(\r?\n|$)/, '');
      expect(file.body, JSON.stringify(text)).toBe(afterFence);
    }
  });

  test('are the very fields that Astro reads: none is hidden from us, such as a layout, which is a program', () => {
    for (const { text, file } of files) {
      const { frontmatter } = parseFrontmatter(text);
      const fields = file.fields !== null && typeof file.fields === 'object' ? file.fields : {};
      expect(Object.keys(fields).sort(), JSON.stringify(text)).toEqual(Object.keys(frontmatter).sort());
    }
  });
});
