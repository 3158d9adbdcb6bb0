/** A page with the meaning of a word open on it. */
import { expect, test } from '@playwright/test';
import { COLOUR_RULES, findAxeFaults } from '../support/axe.ts';
import { failOn } from '../support/faults.ts';
import { findForcedColourFaults } from '../support/forced-colours.ts';
import { findReflowFaults } from '../support/reflow.ts';

const ADDRESS = './situations/waiting-for-autism-or-adhd-assessment/';

test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light', viewport: { width: 360, height: 740 } });

test('a meaning that is open is accessible at every size and in every colour', async ({ page }) => {
  await page.goto(ADDRESS);
  const word = page.locator('.word').first();
  await word.click();
  const box = page.getByRole('dialog');
  await expect(box).toBeVisible();
  const faults = await findAxeFaults(page, '360 px, light');
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await findAxeFaults(page, '360 px, dark', COLOUR_RULES)));
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(box).toBeVisible();
  faults.push(...(await findReflowFaults(page, '320 px')));
  await page.emulateMedia({ forcedColors: 'active' });
  faults.push(...(await findForcedColourFaults(page, '320 px, forced colours')));
  failOn(ADDRESS, faults);
});

test('a meaning that does not fit on a small screen can be read to its end', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(ADDRESS);
  await page.locator('.word').first().click();
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  await close.focus();
  await expect(close).toBeInViewport({ ratio: 0.99 });
});

test('a word looks like the words around it, with dots under it', async ({ page }) => {
  await page.goto(ADDRESS);
  const looks = await page
    .locator('.word')
    .first()
    .evaluate((element) => {
      const [own, around] = [getComputedStyle(element), getComputedStyle(element.parentElement as Element)];
      return {
        dots: own.textDecorationStyle,
        isAlike: own.color === around.color && own.fontSize === around.fontSize && own.fontWeight === around.fontWeight,
      };
    });
  expect(looks).toEqual({ dots: 'dotted', isAlike: true });
});
