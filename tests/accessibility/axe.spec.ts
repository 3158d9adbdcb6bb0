/**
 * Every page of the built site, each loaded once in the narrowest window and looked at by every rule there, and then changed in place:
 * wider, dark, and in forced colours.
 */
import { test as base, type Page } from '@playwright/test';
import { bringAxe, COLOUR_RULES, findAxeFaults } from '../support/axe.ts';
import { addressOf, listPages } from '../support/built-site.ts';
import { failOn, prepare } from '../support/faults.ts';
import { findForcedColourFaults } from '../support/forced-colours.ts';
import { findReflowFaults } from '../support/reflow.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { watchPage } from '../support/watch-page.ts';

/** The editor is a program of its own, made by others. */
const pages = listPages().filter((page) => !page.startsWith('admin/'));

/** Also what a page looks like at 1280 px and 400% (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable'];
/** Other parts show at another width, so these may answer differently there. */
const SIZE_RULES = [...COLOUR_RULES, ...LAYOUT_RULES, 'heading-order', 'region', 'link-name', 'button-name', 'label', 'landmark-unique'];

/** Pages that are looked at in every size and every colour: one of each type. */
const TYPICAL = new Set<string>(PAGE_TYPES.map(({ address }) => address));

/** Hundreds of pages of one shape, made from fields. What is wide or dark in them is looked at on the typical ones. */
const FILLED_IN = /^\/(places|organisations|services)\/./;

interface Watched {
  page: Page;
  /** What went wrong while the page that is open was loading. */
  faults: string[];
}

/** One window for all the pages of a worker: a new one for each would cost more than the look at it. */
const test = base.extend<object, { watched: Watched }>({
  watched: [
    async ({ browser }, use, { project }) => {
      // Without reduced motion a colour could be looked at half way through its change.
      const context = await browser.newContext({
        baseURL: project.use.baseURL,
        viewport: NARROW,
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      await bringAxe(context);
      const page = await context.newPage();
      await use({ page, faults: watchPage(page, new URL(project.use.baseURL ?? '').host) });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const file of pages) {
  const address = addressOf(file);
  test(`${address} is accessible`, async ({ watched: { page, faults } }) => {
    await prepare(`${address} did not open`, async () => {
      await resize(page, NARROW);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      faults.length = 0;
      const answer = await page.goto(`.${address}`, { waitUntil: 'load' });
      if (!answer?.ok()) throw new Error(`The server answered ${answer?.status()}.`);
    });
    const states = TYPICAL.has(address) ? 'all' : FILLED_IN.test(address) ? 'few' : 'some';
    const found = await examine(page, states);
    failOn(address, [...faults, ...found]);
  });
}

/**
 * After the full first look, narrow and light, each page with words of its own is looked at wide and dark. What could go wrong only small
 * and dark, or wide and light, is the style of a component and not of one page: for that, one page of each type is looked at.
 */
async function examine(page: Page, states: 'all' | 'some' | 'few'): Promise<string[]> {
  const isTypical = states === 'all';
  const faults = await findHeadingFaults(page);
  faults.push(...(await findReflowFaults(page, '320 px')));
  faults.push(...(await findAxeFaults(page, '320 px, light')));
  if (states === 'few') return faults;

  if (isTypical) {
    await resize(page, PHONE);
    faults.push(...(await findAxeFaults(page, '360 px, light')));
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  if (isTypical) faults.push(...(await findAxeFaults(page, '360 px, dark', COLOUR_RULES)));

  await resize(page, DESK);
  faults.push(...(await findAxeFaults(page, '1280 px, dark', SIZE_RULES)));
  await page.emulateMedia({ colorScheme: 'light' });
  if (isTypical) faults.push(...(await findAxeFaults(page, '1280 px, light', COLOUR_RULES)));

  await page.emulateMedia({ forcedColors: 'active' });
  if (isTypical) faults.push(...(await findAxeFaults(page, '1280 px, forced colours', LAYOUT_RULES)));
  faults.push(...(await findForcedColourFaults(page, '1280 px, forced colours')));
  return faults;
}

/** Asking for the size that a window has already would take as long as a real change. */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  if (page.viewportSize()?.width !== size.width) await page.setViewportSize(size);
}

async function findHeadingFaults(page: Page): Promise<string[]> {
  const count = await page.locator('h1').count();
  return count === 1 ? [] : [`a page has one first heading; we found ${count}`];
}
