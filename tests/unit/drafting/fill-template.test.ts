import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { fillTemplate } from '~/drafting/fill-template.ts';
import { KINDS } from '~/drafting/questions.ts';
import { readFields, readFrontMatter } from '~/content-model/read-content.ts';

const BLANK = `title:
# What it does.
summary:
help: []
steps:
  -
# contacts:
#   - kind: phone
#     value:
#     label: Who answers
#     # hours: 9am to 5pm
# places: []
sources:
  - id: own-page
    # url:
    name:
`;

describe('A blank file', () => {
  test('takes words, and quotes them where they would be misread', () => {
    expect(fillTemplate(BLANK, { title: 'Play: mornings', summary: 'A soft room' })).toContain(
      'title: "Play: mornings"\n# What it does.\nsummary: A soft room\n',
    );
  });

  test('takes several names on one line, and several sentences on one line each', () => {
    expect(fillTemplate(BLANK, { help: ['advice', 'breaks'], steps: ['Ring first.', 'Then come.'] })).toContain(
      'help: [advice, breaks]\nsteps:\n  - Ring first.\n  - Then come.\n# contacts:',
    );
  });

  test('brings out a field that was kept behind a #, and no example as though it were a fact', () => {
    const filled = fillTemplate(BLANK, { 'contacts.value': '0300 123 1234', 'contacts.label': 'Front desk' });
    expect(filled).toContain(
      'contacts:\n  - kind: phone\n    value: 0300 123 1234\n    label: Front desk\n    # hours: 9am to 5pm\n# places: []',
    );
  });

  test('takes a field within a list that was kept behind a #', () => {
    expect(fillTemplate(BLANK, { 'sources.url': 'https://a.example/', 'sources.name': 'Leaflet' })).toContain(
      '  - id: own-page\n    url: https://a.example/\n    name: Leaflet\n',
    );
  });

  test('stays as it was where nothing is answered', () => {
    expect(fillTemplate(BLANK, { title: '', help: [] })).toBe(BLANK);
  });

  test('without such a field is an error that names it', () => {
    expect(() => fillTemplate(BLANK, { colour: 'red' })).toThrow('The blank file has no field called colour.');
    expect(() => fillTemplate(BLANK, { 'sources.colour': 'red' })).toThrow('The blank file has no field called colour within sources.');
  });
});

describe('Every kind of page that can be started', () => {
  test.each(Object.entries(KINDS))(
    '%s: each question has its field in the blank file, and the filled file can be read',
    (_, { group, template, questions }) => {
      const blank = readFileSync(join(contentFolder(), '_templates', template), 'utf8');
      const answers = Object.fromEntries(questions.map(({ field, isList }) => [field, isList ? ['One thing', 'Another'] : 'Some words']));
      const filled = fillTemplate(blank, answers);
      const read = template.endsWith('.mdx') ? readFrontMatter(group, 'x', template, filled) : readFields(group, 'x', template, filled);
      expect(read.problems).toEqual([]);
      for (const { field, isList } of questions) {
        const value = field.split('.').reduce<unknown>((inner, name) => {
          const item: unknown = Array.isArray(inner) ? inner[0] : inner;
          return (item as Record<string, unknown>)[name];
        }, read.fields);
        expect(value).toEqual(isList ? ['One thing', 'Another'] : 'Some words');
      }
    },
  );
});
