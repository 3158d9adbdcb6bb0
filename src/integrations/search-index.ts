/** Makes the search index from the built pages, as the last step of a build. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';

/** Pagefind's ready-made interfaces, and its worker: see browser/site-search.ts. */
const UNUSED = ['ui', 'modular-ui', 'component-ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js', 'pagefind-worker.js');

/** The page body is searched with its title, summary and other words; how they are weighed stands in search/rank-results.ts. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'en-gb' });
        if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
        const added = await index.addDirectory({ path: folder });
        if (added.errors.length > 0) throw new Error(`The search index could not be made: ${added.errors.join(' ')}`);
        await index.writeFiles({ outputPath: `${folder}pagefind` });
        await close();
        await minifyScript(`${folder}pagefind/pagefind.js`);
        await Promise.all(UNUSED.map((name) => rm(`${folder}pagefind/${name}`, { force: true })));
        logger.info(`${added.page_count} pages can be searched`);
      },
    },
  };
}

/** Pagefind's script keeps its long names; without them a phone fetches 2 KB less. */
async function minifyScript(path: string): Promise<void> {
  const { code, errors } = await minify('pagefind.js', await readFile(path, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`The search script could not be made smaller: ${errors.map(({ message }) => message).join(' ')}`);
  await writeFile(path, code);
}
