/** A form changes in a file what was changed in the form, and nothing else. */
import { describe, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '~/content-model/collections.ts';
import { readContentFolder, readFields, readFrontMatter } from '~/content-model/read-content.ts';
import { listFormCollections, readTerms } from '~/editor/form-config.ts';
import type { FormData } from '~/editor/form-values.ts';
import { readForm, writeForm } from '~/editor/keep-file.ts';

const { files } = readContentFolder(contentFolder());
const collections = listFormCollections(COLLECTION_NAMES, readTerms(files));
const fieldsOf = (name: string) => (collections.find((each) => each.name === name)?.fields ?? []).filter((field) => field.name !== 'body');
const services = fieldsOf('services');

const FILE = `---
# A note to whoever edits.
title: "Sensory play"
status: open   # since May
help: [advice, breaks]
needs: any
ages: {from: 0, to: 25}
steps:
  - Ring first.
  - "Say: we are coming."

diagnosis: 'no'
contacts:
  # The team
  - kind: phone
    value: 01384 812345
    label: Team
    source: page
  - kind: e-mail
    value: play@anytown.example
    label: Desk
    source: page
gathered: 2026-11-01
confirmed:
  on: 2026-11-20
  how: phone-call
  role: team manager
sources:
  - id: page
    kind: web-page
    name: Page
    told_us: All of it.
    page_date: 2026
---

Bring a towel.
`;

/** The form of the file above, as far as the tests look into it. */
type Form = FormData & { contacts: FormData[]; steps: string[] };

/** What a change in the form makes of the file: the lines that went, and those that came. */
function change(edit: (form: Form) => void): string[] {
  const form = structuredClone(readForm(services, FILE, true)) as unknown as Form;
  edit(form);
  return compare(FILE.split('\n'), writeForm(services, form, true).split('\n'));
}

/** The lines between those that are the same at both ends. Every test here changes one place. */
function compare(before: string[], after: string[]): string[] {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  const between = (lines: string[]) => lines.slice(first, lines.length - last);
  return [...between(before).map((line) => `-${line}`), ...between(after).map((line) => `+${line}`)];
}

describe.each(COLLECTION_NAMES.map((name) => ({ name, held: files.filter(({ group }) => group === name) })))(
  'Every file in $name',
  ({ name, held }) => {
    const fields = fieldsOf(name);
    const { schema, extension } = COLLECTIONS[name];
    const hasBody = extension === '.mdx';
    const forms = held.map((file) => ({ file, form: readForm(fields, file.text, hasBody) }));

    test('is the same to the letter when nothing was changed in its form', () => {
      const changed = forms.filter(({ file, form }) => writeForm(fields, form, hasBody) !== file.text);
      expect(changed.map(({ file }) => file.path)).toEqual([]);
    });

    test('means the same when it is written anew from its form', () => {
      const different = forms.filter(({ file, form }) => {
        const text = writeForm(fields, { ...form, file_as_read: undefined }, hasBody);
        const again = hasBody ? readFrontMatter(name, file.id, file.path, text) : readFields(name, file.id, file.path, text);
        const isSame = JSON.stringify(schema.parse(again.fields)) === JSON.stringify(schema.parse(file.fields));
        return !isSame || again.problems.length > 0 || again.body.trim() !== file.body.trim();
      });
      expect(different.map(({ file }) => file.path)).toEqual([]);
    });
  },
);

describe('A change in the form', () => {
  test('of one phone number changes one line', () => {
    const lines = change(({ contacts }) => Object.assign(contacts[0] ?? {}, { value: '0300 123 1234' }));
    expect(lines).toEqual(['-    value: 01384 812345', '+    value: 0300 123 1234']);
  });

  test('keeps quotes, and the note behind a value', () => {
    expect(change((form) => Object.assign(form, { title: 'Sensory play, Lye' }))).toEqual([
      '-title: "Sensory play"',
      '+title: "Sensory play, Lye"',
    ]);
    expect(change((form) => Object.assign(form, { status: 'paused' }))).toEqual([
      '-status: open   # since May',
      '+status: paused   # since May',
    ]);
    expect(change((form) => Object.assign(form, { diagnosis: 'yes' }))).toEqual(["-diagnosis: 'no'", "+diagnosis: 'yes'"]);
  });

  test('of a short list stays on its line', () => {
    expect(change((form) => Object.assign(form, { help: ['advice'] }))).toEqual(['-help: [advice, breaks]', '+help: [advice]']);
    expect(change((form) => Object.assign(form, { needs: ['autism', 'adhd'] }))).toEqual(['-needs: any', '+needs: [autism, adhd]']);
  });

  test('of the ages, to a word and within', () => {
    expect(change((form) => Object.assign(form, { ages: { choose: 'not-known' } }))).toEqual([
      '-ages: {from: 0, to: 25}',
      '+ages: not-known',
    ]);
    expect(change((form) => Object.assign(form, { ages: { from: '5', to: '18' } }))).toEqual([
      '-ages: {from: 0, to: 25}',
      '+ages: {from: 5, to: 18}',
    ]);
  });

  test('adds an item where it stands in the form, and takes one away', () => {
    expect(change(({ steps }) => steps.splice(1, 0, 'Look at the map.'))).toEqual(['+  - Look at the map.']);
    expect(change(({ steps }) => steps.shift())).toEqual(['-  - Ring first.']);
    const added = { kind: 'website', value: 'https://www.anytown.example/', label: 'Page', source: 'page', standing: 'usual', note: '' };
    expect(change(({ contacts }) => contacts.push(added))).toEqual([
      '+  - kind: website',
      '+    value: https://www.anytown.example/',
      '+    label: Page',
      '+    source: page',
    ]);
    expect(change(({ contacts }) => contacts.pop())).toEqual([
      '-  - kind: e-mail',
      '-    value: play@anytown.example',
      '-    label: Desk',
      '-    source: page',
    ]);
  });

  test('puts a new field after the one that comes before it in the form, and takes an empty one away', () => {
    const form = readForm(services, FILE, true);
    const text = writeForm(services, { ...form, summary: 'Play in a quiet room.', confirmed: {} }, true);
    expect(text).toContain('title: "Sensory play"\nsummary: Play in a quiet room.\nstatus: open');
    expect(text).not.toContain('team manager');
    expect(text).toContain('gathered: 2026-11-01\nsources:');
    const noted = change(({ contacts }) => Object.assign(contacts[0] ?? {}, { hours: 'Monday, 9am to 5pm' }));
    expect(noted).toEqual(['+    hours: Monday, 9am to 5pm']);
  });

  test('quotes what YAML would read as something else, and keeps a line a line', () => {
    expect(change((form) => Object.assign(form, { summary: 'Note: it is\nquiet #1' }))).toEqual(['+summary: "Note: it is quiet #1"']);
    const lines = change(({ contacts }) => Object.assign(contacts[0] ?? {}, { value: '999' }));
    expect(lines).toEqual(['-    value: 01384 812345', '+    value: "999"']);
  });

  test('of the words below leaves the fields alone', () => {
    const form = readForm(services, FILE, true);
    expect(form.body).toBe('Bring a towel.');
    expect(writeForm(services, { ...form, body: 'Bring $& two towels.\n' }, true)).toBe(FILE.replace('a towel', () => '$& two towels'));
  });
});

test('a page whose text is not there yet gets one', () => {
  const file = '---\ntitle: Play\n---\n';
  expect(writeForm(services, { ...readForm(services, file, true), body: 'Come in.' }, true)).toBe('---\ntitle: Play\n---\n\nCome in.\n');
});

test('a file that is not made of fields and a text is not opened, and the reason is said', () => {
  expect(() => readForm(services, 'Only words.', true)).toThrow('Line 1: we expected fields between two lines of three hyphens.');
});
