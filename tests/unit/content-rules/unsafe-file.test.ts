import { describe, expect, test } from 'vitest';
import { explainUnsafeFile } from '~/content-rules/unsafe-file.ts';

describe('The last door before a file is built', () => {
  test('lets a file through in which nothing can run', () => {
    expect(explainUnsafeFile('---\ntitle: Open day\n---\n\nCome and see us.\n')).toBeUndefined();
  });

  test('says what is wrong with a text, and on which line of the file', () => {
    expect(explainUnsafeFile('---\ntitle: Open day\n---\n\n{alert(1)}\n')).toEqual({
      line: 5,
      message: 'We expected words without curly brackets { }, which start a program here. We found “{alert(1)}”.',
      fix: 'Use round brackets instead: (alert(1))',
    });
  });

  test.each([
    '{alert(1)}',
    '\n---\ntitle: Open day\n---\n{alert(1)}',
    '---\ntitle: Open day\n{alert(1)}',
    '+++\ntitle = "Open day"\n+++\n{alert(1)}',
    '---\ntitle: Open day\n+++\nexport const evil = 1\n---\n',
    '---\ntitle: Open day\n---x\n{alert(1)}\n---\n',
    '---\nlayout: /evil.astro\n---\nWords.',
    '---\nlayout: "data:text/javascript,alert(1)"\n---\nWords.',
    '---\n"lay\\x6fut": /evil.astro\n---\nWords.',
    '---\n<<: {layout: /evil.astro}\n---\nWords.',
    '---\ntitle: Open day # \u2028layout: /evil.astro\n---\nWords.',
    '---\ntitle: Open day # \rlayout: /evil.astro\n---\nWords.',
    '---\ntitle: !!js/function x\n---\nWords.',
    '---\ntitle: Open day\n---\n\uFEFF```\n{alert(1)}\n```',
  ])('refuses %j', (text) => {
    expect(explainUnsafeFile(text)).toBeDefined();
  });
});
