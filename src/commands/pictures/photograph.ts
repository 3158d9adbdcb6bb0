/** Takes pictures of a page, small and sharp. */
import type { Locator, Page } from '@playwright/test';

/** Lossy, but words stay clean at this quality. */
const QUALITY = 55;
/** Points of the picture to each of the page: two would be sharper still and cost half as much again. */
const SHARPNESS = 1.5;
const MARGIN = 14;
/** A line round the thing to look at, thick enough to be told from a border without its colour. */
const MARK = '[data-marked] { outline: 5px solid #a33a00 !important; outline-offset: 3px; border-radius: 6px; }';

interface Clip {
  y: number;
  height: number;
}

/** The whole page as WebP, as wide as its window. */
export async function photograph(page: Page): Promise<Buffer> {
  const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
  return capture(page, { y: 0, height });
}

/** A part of a page over its whole width, from the top of one thing to the foot of another, with a line drawn round a third. */
export async function photographPart(page: Page, { from, to, mark }: { from: Locator; to: Locator; mark: Locator }): Promise<Buffer> {
  await page.addStyleTag({ content: MARK });
  await mark.evaluate((element) => element.setAttribute('data-marked', ''));
  const top = await from.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const foot = await to.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
  return capture(page, { y: top - MARGIN, height: foot - top + 2 * MARGIN });
}

async function capture(page: Page, { y, height }: Clip): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const width = page.viewportSize()?.width ?? 360;
  // Asked of the browser itself: Playwright makes no WebP.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: Math.floor(y), width, height: Math.ceil(height), scale: SHARPNESS },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
