/** A slow line: what a page asks for comes only when the test lets it. */
import type { Page } from '@playwright/test';

/** Holds back every answer to an address of that pattern. Gives the function that lets them all come. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
