/** Somebody who reads pictures and short words: from a full page to its easy read twin, and back. */
import { expect, test } from '@playwright/test';

test('a full page leads to its easy read twin in one tap, and the twin back', async ({ page }) => {
  await page.goto('./guides/ehc-plans/');
  await page.getByRole('link', { name: /^Easy read: / }).click();
  await expect(page).toHaveURL(/\/easy-read\/ehc-plans\/$/);
  await expect(page.getByText('This is a draft.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the full page' }).click();
  await expect(page).toHaveURL(/\/guides\/ehc-plans\/$/);
});

test('the words stand without the pictures, and a screen reader is told the words once', async ({ page }) => {
  await page.goto('./easy-read/help-now/');
  const line = page.getByRole('listitem').filter({ hasText: 'Ring 999 if someone is in danger now.' });
  await expect(line).toBeVisible();
  await expect(line.locator('svg')).toBeVisible();
  expect((await line.ariaSnapshot()).replace(/\s+/g, ' ')).toBe('- listitem: - paragraph: Ring 999 if someone is in danger now.');
});

test('who to ring can be rung from the page', async ({ page }) => {
  await page.goto('./easy-read/help-now/');
  await expect(page.getByRole('link', { name: 'Ring 999', exact: true })).toHaveAttribute('href', 'tel:999');
});

test('a page without a twin offers none', async ({ page }) => {
  await page.goto('./guides/right-to-choose/');
  await expect(page.getByRole('link', { name: /^Easy read: / })).toHaveCount(0);
});
