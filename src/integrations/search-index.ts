/** Makes the search index from the built pages, as the last step of a build. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

const UNUSED = ['ui', 'modular-ui', 'component-ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js');

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
        // Pagefind also writes its own ready-made interfaces, which this site does not use.
        await Promise.all(UNUSED.map((name) => rm(`${folder}pagefind/${name}`, { force: true })));
        logger.info(`${added.page_count} pages can be searched`);
      },
    },
  };
}
