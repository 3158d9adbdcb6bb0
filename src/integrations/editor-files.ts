/** Puts the program of the form editor beside its page. It comes from its package, so that no page asks another host for it. */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { readContentFolder } from '../content-model/read-content.ts';
import { siteSettings } from '../content-model/site-settings.ts';
import { EDITOR_FILES } from '../editor/editor-page.ts';
import { findBackend } from '../editor/where-it-works.ts';

const PACKAGE = fileURLToPath(new URL('../../node_modules/decap-cms/dist/', import.meta.url));
const START = fileURLToPath(new URL('../browser/editor.ts', import.meta.url));

/** After a build, fills /admin/ where the settings let the editor work. Where it is off, its 6 MB stay out of the site. */
export function editorFiles(contentFolder: string): AstroIntegration {
  return {
    name: 'editor-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = readContentFolder(contentFolder, ['single']).files.find(({ id }) => id === 'site');
        const settings = siteSettings.parse(site?.fields);
        const backend = findBackend({ ...settings, repository: process.env.SITE_REPOSITORY || settings.repository });
        if (typeof backend === 'object') await copyEditor(join(fileURLToPath(dir), 'admin'));
      },
    },
  };
}

/** Copies the editor's program with its licences into a folder, and makes the script that starts it. */
export async function copyEditor(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // The package also holds the same program under its old name, and maps for those who mend it.
  const names = (await readdir(PACKAGE)).filter((name) => /(?:^|\.)decap-cms\.js(?:\.LICENSE\.txt)?$|\.wasm$/.test(name));
  await Promise.all(names.map((name) => copyFile(join(PACKAGE, name), join(folder, name))));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: START, output: { format: 'iife', entryFileNames: EDITOR_FILES.start } },
    },
  });
}
