/** A long subject stands in parts, and a parent reads only the one they need. */
import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 740 } });

test('the first part shows every part, and each part leads to the next and back', async ({ page }) => {
  await page.goto('./guides/ehc-plans/');
  const parts = page.getByRole('navigation', { name: 'Parts of this guide' });
  await expect(parts.getByText('Part 1 of 9')).toBeVisible();
  await expect(parts.getByRole('listitem')).toHaveCount(9);
  await parts.getByRole('link', { name: 'The annual review' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('EHC plan annual reviews');
  await expect(parts.getByText('Part 6 of 9')).toBeVisible();
  await expect(parts.getByRole('link').first()).toBeHidden();
  await parts.getByText('Part 6 of 9').click();
  await expect(parts.getByText('The annual review')).toHaveAttribute('aria-current', 'page');
  const onward = page.getByRole('navigation', { name: 'Previous and next part' });
  await onward.getByRole('link', { name: /^Next part/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('When the council says no');
  await onward.getByRole('link', { name: /^Part before/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('EHC plan annual reviews');
});

test('the list of guides shows the parts under their guide', async ({ page }) => {
  await page.goto('./guides/');
  const parts = page.getByRole('list', { name: 'Parts of EHC plans, step by step' });
  await expect(parts.getByRole('listitem')).toHaveCount(8);
  await parts.getByRole('link', { name: 'Asking for a plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asking for an EHC plan');
});
