/** Makes the search index from the built pages, as the last step of a build. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
        logger.info(`${added.page_count} pages can be searched`);
      },
    },
  };
}
