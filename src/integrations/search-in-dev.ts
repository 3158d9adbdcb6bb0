/** Lets `npm run dev` answer searches: Astro makes no search index while you edit, so the last built one stands in. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentType } from '../hosting/content-types.mjs';

/** An Astro integration that serves the built site's `folder` at /pagefind/, and its search `files` at /search/, while editing. */
export function searchInDev(folder = 'dist/pagefind', files = 'dist/search'): AstroIntegration {
  return {
    name: 'search-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = findIndexFile(folder, request.url ?? '') ?? findSearchFile(files, request.url ?? '');
          if (file === null) next();
          else sendIndexFile(file, request, response);
        });
      },
    },
  };
}

/** The file of the search index that an address asks for, whatever base path stands before it; null for any other address. */
export function findIndexFile(folder: string, address: string): string | null {
  const asked = /^(?:\/[^?#]*)?\/pagefind\/([\w./-]+)(?:[?#]|$)/.exec(address)?.[1];
  if (asked === undefined || normalize(asked).startsWith('..')) return null;
  const file = join(folder, asked);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** The search file that an address asks for, whatever base path stands before it; null for any other address. */
export function findSearchFile(folder: string, address: string): string | null {
  const asked = /^(?:\/[^?#]*)?\/search\/([a-z]+\.json)(?:[?#]|$)/.exec(address)?.[1];
  if (asked === undefined) return null;
  const file = join(folder, asked);
  return existsSync(file) ? file : null;
}

function sendIndexFile(file: string, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': contentType(file), 'Cache-Control': 'no-store' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}
