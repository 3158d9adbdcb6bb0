/** Takes pictures of pages of the built site at the width of a phone, for whoever reads a proposed change. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from './serve.mjs';
import { withBrowser } from './with-browser.ts';

const PHONE = { width: 360, height: 740 };

/** Takes a picture of each page of `dist` and writes it into the folder, named after its address. */
export async function picturePages(addresses: readonly string[], folder: string): Promise<void> {
  if (addresses.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const server = await serveFolder({ folder: 'dist' });
  try {
    await withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: PHONE, reducedMotion: 'reduce' });
      for (const address of addresses) {
        await page.goto(new URL(`.${address}`, server.url).href);
        const name = address.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home';
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      }
    });
  } finally {
    await server.close();
  }
}
