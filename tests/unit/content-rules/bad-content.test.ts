/** Every mistake of fixtures/bad-content: what the check says about it, word for word, however the file was saved. */
import { describe, expect, test } from 'vitest';
import { checkWith, readBadFixtures } from '../../support/content-folder.ts';

const fixtures = readBadFixtures();

function saveAs(files: Record<string, string>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
}

describe('What a volunteer is told', () => {
  test.each(fixtures)('$behaviour', ({ files, findings }) => {
    expect(checkWith(files)).toEqual(findings);
  });
});

describe('What a volunteer is told about a file saved on Windows, with its line ends and byte order mark', () => {
  test.each(fixtures)('$behaviour', ({ files, findings }) => {
    expect(checkWith(saveAs(files, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual(findings);
  });
});

describe('The bad fixtures', () => {
  test.each(fixtures)('$name is wrong in exactly one way', ({ findings }) => {
    expect(findings).toHaveLength(1);
  });

  test('each shows another behaviour', () => {
    expect(new Set(fixtures.map(({ behaviour }) => behaviour)).size).toBe(fixtures.length);
  });
});

describe('Every finding', () => {
  const findings = fixtures.flatMap((fixture) => fixture.findings);

  test('says where it is, what we expected and what to do', () => {
    for (const { file, line, message, fix } of findings) {
      expect(file).toMatch(/^content\//);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(message).toMatch(/^\S.*[.?”]$/);
      expect(message).toMatch(/expected|missing/);
      expect(fix).not.toBe('');
    }
  });

  test('has no words of programmers in it', () => {
    for (const { message, fix } of findings) {
      const words = `${message} ${fix}`.replace(/“[^”]*”|\.(mdx|yaml)\b/g, '');
      expect(words).not.toMatch(/undefined|\[object|invalid|schema|regex|\bnull\b|parse|YAML|JSX|MDX|string|boolean|array|\bkey\b/i);
    }
  });
});
