/** Makes the search index from the built pages, as the last step of a build. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { VERSION_TO_COME } from '../search/search-data.ts';
import { makeSearchFiles } from './search-files.ts';
import { readSearchContent, type SearchContent } from './search-pages.ts';

/** Pagefind's ready-made interfaces, and its worker: see browser/site-search.ts. */
const UNUSED = ['ui', 'modular-ui', 'component-ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js', 'pagefind-worker.js');

/** The pages that fetch search files. */
const FETCHING = ['search/index.html', 'services/index.html'];

/** The page body is searched with its title, summary and other words; how they are weighed stands in decisions/0010. */
export function searchIndex(contentFolder: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'en-gb' });
        if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
        const adding = index.addDirectory({ path: folder });
        // Pagefind is a program of its own: once it has been told, we read while it does.
        await setImmediate();
        const content = readSearchContent(contentFolder);
        const added = await adding;
        if (added.errors.length > 0) throw new Error(`The search index could not be made: ${added.errors.join(' ')}`);
        await index.writeFiles({ outputPath: `${folder}pagefind` });
        await close();
        await minifyScript(`${folder}pagefind/pagefind.js`);
        await Promise.all(UNUSED.map((name) => rm(`${folder}pagefind/${name}`, { force: true })));
        await writeSearchFiles(folder, contentFolder, content);
        logger.info(`${added.page_count} pages can be searched`);
      },
    },
  };
}

/** Writes the files that search fetches first, and their version into the pages that fetch them. */
async function writeSearchFiles(folder: string, contentFolder: string, content: SearchContent): Promise<void> {
  const files = Object.entries(makeSearchFiles(folder, contentFolder, content)).map(([name, data]) => ({
    name,
    text: JSON.stringify(data),
  }));
  await mkdir(join(folder, 'search'), { recursive: true });
  await Promise.all(files.map(({ name, text }) => writeFile(join(folder, 'search', `${name}.json`), text ?? 'null')));
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text ?? '');
  const version = hash.digest('hex').slice(0, 8);
  for (const page of FETCHING.map((name) => join(folder, name)).filter(existsSync)) {
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replaceAll(VERSION_TO_COME, version));
  }
}

/** Pagefind's script keeps its long names; without them a phone fetches 2 KB less. */
async function minifyScript(path: string): Promise<void> {
  const { code, errors } = await minify('pagefind.js', await readFile(path, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`The search script could not be made smaller: ${errors.map(({ message }) => message).join(' ')}`);
  await writeFile(path, code);
}
