/** What every benchmark works with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { withBrowser } from '../with-browser.ts';

export interface Bench {
  browser: Browser;
  /** A folder for made-up content. */
  workshop: string;
  /** A folder for the sites that are built, on the disk of the project as dist/ is. */
  sites: string;
}

/** Sets a bench up, with folders named after it, and clears all of it away afterwards. Throws what `measure` throws. */
export async function withBench(name: string, measure: (bench: Bench) => Promise<void>): Promise<void> {
  const workshop = mkdtempSync(join(tmpdir(), `local-offer-${name}-`));
  const sites = join('.cache', `${name}-${process.pid}`);
  try {
    await withBrowser((browser) => measure({ browser, workshop, sites }), 'measure');
  } finally {
    for (const folder of [workshop, sites]) rmSync(folder, { recursive: true, force: true });
  }
}
