/**
 * Every page of the built site, each loaded once on a small phone and then changed in place: narrower, dark, wide, and in
 * forced colours.
 */
import { test, type Page } from '@playwright/test';
import { COLOUR_RULES, findAxeFaults } from '../support/axe.ts';
import { addressOf, listPages } from '../support/built-site.ts';
import { failOn, prepare } from '../support/faults.ts';
import { findForcedColourFaults } from '../support/forced-colours.ts';
import { findReflowFaults } from '../support/reflow.ts';
import { isSettingPage } from '../support/content.ts';
import { watchPage } from '../support/watch-page.ts';

/** The editor is a program of its own, made by others. */
const pages = listPages().filter((page) => !page.startsWith('admin/'));

const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };
const DESK = { width: 1280, height: 800 };
const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable'];
/** Other parts show at another width, so these may answer differently there. */
const SIZE_RULES = [...COLOUR_RULES, ...LAYOUT_RULES, 'heading-order', 'region', 'link-name', 'button-name', 'label', 'landmark-unique'];

// Without this a colour could be looked at half way through its change.
test.use({ viewport: PHONE, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

for (const file of pages) {
  const address = addressOf(file);
  test(`${address} is accessible at every size and in every colour`, async ({ page, baseURL }) => {
    const watched = watchPage(page, new URL(baseURL ?? '').host);
    await prepare(`${address} did not open`, async () => {
      const answer = await page.goto(`.${address}`, { waitUntil: 'load' });
      if (!answer?.ok()) throw new Error(`The server answered ${answer?.status()}.`);
    });
    const faults = await examine(page, isSettingPage(address));
    failOn(address, [...watched, ...faults]);
  });
}

/**
 * The pages of schools are one template filled from a list: after the full first look, each is looked at in its other size and
 * colours once, while every other page is looked at in all of them.
 */
async function examine(page: Page, isOneOfMany: boolean): Promise<string[]> {
  const faults = await findHeadingFaults(page);
  faults.push(...(await findAxeFaults(page, '360 px, light')));

  await page.emulateMedia({ colorScheme: 'dark' });
  if (!isOneOfMany) faults.push(...(await findAxeFaults(page, '360 px, dark', COLOUR_RULES)));

  await page.setViewportSize(NARROW);
  faults.push(...(await findReflowFaults(page, '320 px')));

  await page.setViewportSize(DESK);
  faults.push(...(await findAxeFaults(page, '1280 px, dark', SIZE_RULES)));
  await page.emulateMedia({ colorScheme: 'light' });
  if (!isOneOfMany) faults.push(...(await findAxeFaults(page, '1280 px, light', COLOUR_RULES)));

  await page.emulateMedia({ forcedColors: 'active' });
  faults.push(...(await findAxeFaults(page, '1280 px, forced colours', LAYOUT_RULES)));
  faults.push(...(await findForcedColourFaults(page, '1280 px, forced colours')));
  return faults;
}

async function findHeadingFaults(page: Page): Promise<string[]> {
  const count = await page.locator('h1').count();
  return count === 1 ? [] : [`a page has one first heading; we found ${count}`];
}
