/**
 * Reads a folder of pages. A text that uses no guidance component becomes HTML as it is read: as a module of its own, which is
 * what MDX files usually become, it would cost a large directory half of its build time. One that does use components stays a
 * module, compiled by the build.
 */
import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../content-model/collections.ts';
import { readFrontMatter } from '../content-model/read-content.ts';
import { explainUnsafePage } from '../content-rules/unsafe-file.ts';

const EXTENSION = '.mdx';
/** The opening of a component, in what is known to be plain Markdown otherwise. */
const COMPONENT = /<[A-Z]/;

/**
 * A loader for the pages of one folder, whose names end in .mdx and do not start with an underscore. Loading fails, with file
 * and line, on a page that holds anything that could run: what becomes HTML here never passes the check of safe-content.ts.
 */
export function pagesIn(folder: string, collection: CollectionName): Loader {
  const isPage = (name: string) => name.endsWith(EXTENSION) && !name.startsWith('_');
  return {
    name: 'pages',
    async load(context) {
      context.store.clear();
      const names = readdirSync(folder).filter(isPage);
      await Promise.all(names.map((name) => loadPage(join(folder, name), collection, context)));
      watch(context, folder, isPage, (path) => loadPage(path, collection, context));
    },
  };
}

async function loadPage(path: string, collection: CollectionName, context: LoaderContext): Promise<void> {
  const text = await readFile(path, 'utf8');
  const id = idOf(path);
  const page = readFrontMatter(collection, id, path, text);
  const problem = explainUnsafePage(page);
  if (problem) throw new Error(`${path}, line ${problem.line}: ${problem.message} ${problem.fix}`);
  const { fields, body } = page;
  const data = await context.parseData({ id, data: fields as Record<string, unknown>, filePath: path });
  const filePath = relative(fileURLToPath(context.config.root), path).split(sep).join('/');
  const entry = { id, data, body: body.trim(), filePath, digest: context.generateDigest(text) };
  if (COMPONENT.test(body)) context.store.set({ ...entry, deferredRender: true });
  else context.store.set({ ...entry, rendered: await context.renderMarkdown(body, { fileURL: pathToFileURL(path) }) });
}

/** While somebody edits, a changed page is read anew. */
function watch(
  { watcher, store, logger }: LoaderContext,
  folder: string,
  isPage: (name: string) => boolean,
  load: (path: string) => Promise<void>,
): void {
  if (!watcher) return;
  watcher.add(folder);
  const isOurs = (path: string) => dirname(path) === folder && isPage(basename(path));
  const read = (path: string) => {
    if (isOurs(path)) load(path).catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
  };
  watcher.on('add', read);
  watcher.on('change', read);
  watcher.on('unlink', (path) => {
    if (isOurs(path)) store.delete(idOf(path));
  });
}

function idOf(path: string): string {
  return basename(path).slice(0, -EXTENSION.length);
}
