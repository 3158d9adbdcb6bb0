import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesIn } from '../../../src/integrations/content-loader.ts';

type DataEntry = Parameters<LoaderContext['store']['set']>[0];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a plain text is rendered as it is read', async () => {
  write('plain.mdx', 'Ring **first**.');
  const { plain } = await load();
  expect(plain).toMatchObject({ id: 'plain', data: { title: 'A page' }, body: 'Ring **first**.', rendered: { html: '[Ring **first**.]' } });
  expect(plain?.deferredRender).toBeUndefined();
});

test('a text with a component is left to the build', async () => {
  write('help.mdx', '<Service id="family-help" />');
  const { help } = await load();
  expect(help?.deferredRender).toBe(true);
  expect(help?.rendered).toBeUndefined();
});

test('a blank file to copy is not loaded', async () => {
  write('_blank.mdx', 'Fill this in.');
  expect(await load()).toEqual({});
});

test.each([
  ['a program', 'import x from "./x.js"', 5],
  ['HTML', '\nHello <b onclick="steal()">you</b>', 6],
])('loading stops at %s, with file, line and what to do', async (_, body, line) => {
  write('bad.mdx', body);
  await expect(load()).rejects.toThrow(new RegExp(`bad\\.mdx, line ${line}: We expected .+\\. .+`));
});

function write(name: string, body: string) {
  writeFileSync(join(folder, name), `---\ntitle: A page\n---\n\n${body}\n`);
}

/** What the loader stores, by id. Markdown comes back in square brackets. */
async function load(): Promise<Record<string, DataEntry | undefined>> {
  const stored: Record<string, DataEntry> = {};
  const context = {
    config: { root: pathToFileURL(`${folder}/`) },
    store: { clear: () => undefined, set: (entry: DataEntry) => Boolean((stored[entry.id] = entry)) },
    parseData: ({ data }: { data: Record<string, unknown> }) => Promise.resolve(data),
    renderMarkdown: (text: string) => Promise.resolve({ html: `[${text.trim()}]` }),
    generateDigest: String,
  };
  await pagesIn(folder, 'guides').load(context as unknown as LoaderContext);
  return stored;
}
