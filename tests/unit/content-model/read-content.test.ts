import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFolder, readFields, readFrontMatter, type FieldPath } from '~/content-model/read-content.ts';
import { withContent } from '../../support/content-folder.ts';

const SERVICE = `---
title: Helpline
summary: >
  Someone to talk to
  at any hour.
help: [advice,
  breaks]
contacts:
  - kind: phone
    value: 08001111
  - label: Second
    value: 'x'
ages: {from: 0, to: 25}
---

Words.
`;

const LINES: [FieldPath, number][] = [
  [['title'], 2],
  [['summary'], 3],
  [['help'], 6],
  [['help', 0], 6],
  [['help', 1], 7],
  [['contacts'], 8],
  [['contacts', 0, 'kind'], 9],
  [['contacts', 0, 'value'], 10],
  [['contacts', 1, 'label'], 11],
  [['contacts', 1, 'source'], 11],
  [['contacts', 1, 'value'], 12],
  [['contacts', 7, 'value'], 8],
  [['ages', 'to'], 13],
  [['ages', 'until'], 13],
  [['nothing'], 2],
  [[], 2],
];

describe.each([
  ['as it is', (text: string) => text],
  ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text: string) => `\uFEFF${text}`],
])('A file %s', (_, save) => {
  const file = readFrontMatter('services', 'helpline', 'content/services/helpline.mdx', save(SERVICE));

  test.each(LINES)('has %j on line %i', (path, line) => {
    expect(file.lineOf(path)).toBe(line);
  });

  test('has its text below its fields', () => {
    expect(file.bodyLine).toBe(15);
    expect(file.body.trim()).toBe('Words.');
  });

  test('has the same fields', () => {
    expect(file.problems).toEqual([]);
    expect(file.fields).toMatchObject({ title: 'Helpline', help: ['advice', 'breaks'], ages: { from: 0, to: 25 } });
  });

  test('gives a value as it was written, with its leading nought', () => {
    expect(file.writtenAt(['contacts', 0, 'value'])).toBe('08001111');
    expect(file.writtenAt(['contacts', 1, 'value'])).toBe("'x'");
    expect(file.writtenAt(['contacts'])).toBeUndefined();
    expect(file.writtenAt(['nothing', 3])).toBeUndefined();
  });

  test('of fields only starts on line 1', () => {
    const fields = readFields('glossary', 'sen', 'content/glossary/sen.yaml', save('title: SEN\nalso:\n  - SEND\n'));
    expect([fields.lineOf(['title']), fields.lineOf(['also', 0]), fields.lineOf(['meaning'])]).toEqual([1, 3, 1]);
  });

  test('of a list of fields is read', () => {
    const list = readFields('single', 'redirects', 'content/redirects.yaml', save('- from: /a/\n  to: /b/\n- from: /c/\n  to: /d/\n'));
    expect(list.problems).toEqual([]);
    expect([list.lineOf([0, 'from']), list.lineOf([1, 'to']), list.lineOf([1, 'why'])]).toEqual([1, 4, 3]);
  });
});

describe('Fields', () => {
  const read = (text: string) => readFields('glossary', 'sen', 'content/glossary/sen.yaml', text);

  test('of days stay words, as do yes and no', () => {
    expect(read('a: 2026-11-23\nb: yes\nc: no\nd: 09:30\n').fields).toEqual({ a: '2026-11-23', b: 'yes', c: 'no', d: '09:30' });
  });

  test('named like what every object has are fields like any other', () => {
    const { fields } = read('__proto__: {layout: x}\nconstructor: y\n');
    expect(Object.keys(fields ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });

  test('that would blow up are refused in no time', () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) =>
        `a${row}: &a${row} [${
          row === 0
            ? 'lol'
            : Array(9)
                .fill(`*a${row - 1}`)
                .join(', ')
        }]`,
    );
    expect(read(rows.join('\n')).fields).toBeNull();
  });

  test.each(['[', '{a: ', '- ', '? ', '!!seq ', '&a '])('of %j without end are refused, and do not stop the reader', (piece) => {
    expect(read(`a: ${piece.repeat(5000)}`).fields).toBeNull();
  });

  test('longer than any page should be are not read', () => {
    expect(read(`title: ${'x'.repeat(200_000)}`).problems).toMatchObject([{ code: 'TOO_LONG' }]);
    expect(readFrontMatter('news', 'x', 'content/news/x.mdx', `---\ntitle: x\n---\n${'x'.repeat(200_000)}`)).toMatchObject({
      body: '',
      problems: [{ code: 'TOO_LONG', line: 4 }],
    });
  });

  test.each(['\u0000', '\u000B', '\u000C', '\r', '\u0085', '\u2028', '\u2029', '\uFEFF', '\uFFFD'])(
    'with the hidden character %j are reported on its line',
    (hidden) => {
      expect(read(`title: SEN\nmeaning: Special ${hidden}needs.\n`).problems).toContainEqual(
        expect.objectContaining({ code: 'HIDDEN_CHARACTER', line: 2 }),
      );
    },
  );

  test('with letters of other languages and pictures are read', () => {
    expect(read('title: Pomoc dla rodzin – ਮਦਦ – مدد 😀 “it’s”\n').problems).toEqual([]);
  });
});

describe('A content folder', () => {
  test('is read in the same order on every machine', () => {
    const paths = withContent({}, (folder) => readContentFolder(folder).files.map(({ path }) => path));
    const services = paths.filter((path) => path.startsWith('content/services/'));
    expect(services).toEqual([...services].sort());
  });

  test('can be read in part', () => {
    const groups = withContent({ 'service/x.mdx': 'x' }, (folder) => readContentFolder(folder, ['vocabulary', 'single']));
    expect(new Set(groups.files.map(({ group }) => group))).toEqual(new Set(['vocabulary', 'single']));
    expect(groups.strays).toEqual([]);
  });

  test('holds files, not links to files elsewhere', () => {
    const strays = withContent({}, (folder) => {
      symlinkSync('/etc/hostname', join(folder, 'news', 'linked.mdx'));
      return readContentFolder(folder).strays;
    });
    expect(strays).toMatchObject([{ path: 'content/news/linked.mdx' }]);
  });
});
