/** A parent who cannot use a mouse gets from the front page to a phone number. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readSituation } from '../support/content.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const MOST_TABS = 60;

/** Presses Tab until something has the focus. On the way, whatever has the focus must be seen and show it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toBeInViewport();
    const outline = await focused.evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    expect(outline, await focused.innerText()).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab did not get there in ${MOST_TABS} steps`);
}

test('from the front page to a phone number with Tab and Enter alone', async ({ page }) => {
  await page.goto('/');
  const start = page.getByRole('link', { name: readSituation('we-need-a-break').short_title });
  await tabTo(page, start);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/situations\/we-need-a-break\/$/);
  const call = page.getByRole('region', { name: 'Who to ring or ask' }).locator('a[href^="tel:"]').first();
  await tabTo(page, call);
  await expect(call).toBeFocused();
});

test('the first press of Tab offers to skip the menus, and does', async ({ page }) => {
  await page.goto('/services/dudley-early-help/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the main part of the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

test('filters can be chosen, seen and taken away without a mouse', async ({ page }) => {
  await page.goto('/services/');
  const autism = page.getByRole('checkbox', { name: /^Autism\b/ });
  await tabTo(page, autism);
  await page.keyboard.press('Space');
  await expect(page.locator('#finder-status')).toContainText('fit your choices');
  await expect(autism).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Show results' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Remove Autism' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/services\/$/);
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
});
