import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/commands/surroundings.ts';
import { readFormOrigin, readSiteAddress } from './src/content-model/site-address.ts';
import { editorFiles } from './src/integrations/editor-files.ts';
import { redirects } from './src/integrations/redirects.ts';
import { safeContent } from './src/integrations/safe-content.ts';
import { linksUnderBase, tableAlignment } from './src/integrations/markdown-plugins.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { searchInDev } from './src/integrations/search-in-dev.ts';

const { site, base } = readSiteAddress(contentFolder(), process.env);
const formOrigin = readFormOrigin(contentFolder());

export default defineConfig({
  site,
  base,
  outDir: process.env.LOCAL_OFFER_OUT ?? 'dist',
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between two inline elements on separate lines and so joins words.
  compressHTML: true,
  build: {
    // On a slow phone a second request for style costs more than the bytes it saves.
    inlineStylesheets: 'always',
    // While one page is written to the disk, the next are made.
    concurrency: 4,
  },
  markdown: {
    processor: satteri({ hastPlugins: [linksUnderBase(base), tableAlignment] }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !/\/(search|404|about\/design)\/?$/.test(page) }),
    redirects(contentFolder(), base),
    editorFiles(contentFolder()),
    searchIndex(contentFolder()),
    searchInDev(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        // The search goes to this site; words to us go where site.yaml says.
        `form-action 'self'${formOrigin ? ` ${formOrigin}` : ''}`,
      ],
      // Pagefind's index reader is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [safeContent(), tailwindcss()],
    build: {
      rolldownOptions: {
        // Each MDX page gives one harmless warning of this kind.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
