/** Vitest: `unit` needs no build; `built` reads the site in dist/. See tests/README.md. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '~': fileURLToPath(new URL('../src', import.meta.url)) } },
  test: {
    // Generous, because a busy machine must not fail a test; speed is measured by npm run bench.
    testTimeout: 30_000,
    projects: [
      // Nearly all files read the same modules. Read anew for each, they would take half as long again as the tests do.
      {
        extends: true,
        test: { name: 'unit', isolate: false, include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          environment: 'node',
          // Reading every page of the site takes longer than a unit test may, and is done once for all files of a worker.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
