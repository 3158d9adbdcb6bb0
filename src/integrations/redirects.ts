/** An address, once published, never dies: each line of content/redirects.yaml becomes a page that leads on. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { z } from 'zod';
import { readContentFolder } from '../content-model/read-content.ts';
import { redirects as redirectsSchema } from '../content-model/site-settings.ts';
import { underBase } from '../navigation/addresses.ts';

type Redirect = z.infer<typeof redirectsSchema>[number];

/** Writes the pages after the build. A host that can answer 301 may do so instead; these work on any host. */
export function redirects(contentFolder: string, base: string): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const file = readContentFolder(contentFolder, ['single']).files.find((each) => each.id === 'redirects');
        for (const redirect of redirectsSchema.parse(file?.fields ?? [])) {
          const folder = join(fileURLToPath(dir), redirect.from);
          await mkdir(folder, { recursive: true });
          await writeFile(join(folder, 'index.html'), redirectPage(redirect, base));
        }
      },
    },
  };
}

/** A page that leads to the new address by itself, and says so for whoever it does not. */
export function redirectPage(redirect: Redirect, base: string): string {
  const to = underBase(redirect.to, base);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page has moved from ${redirect.from}</title>
<meta name="description" content="This page has a new address.">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
</head>
<body>
<main>
<h1>This page has moved</h1>
<p><a href="${to}">Go to the new page</a></p>
</main>
</body>
</html>
`;
}
