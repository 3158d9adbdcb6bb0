/** A family that looks for something to do. */
import { expect, test } from '@playwright/test';

test('choosing an age keeps what fits, says what might, and can be sent to someone', async ({ page }) => {
  await page.goto('./events/');
  const hub = page.getByRole('listitem').filter({ hasText: 'ROUTES youth hub, open on weekdays' });
  const run = page.getByRole('listitem').filter({ hasText: 'Dudley parkrun' });
  await page.getByLabel('How old?').selectOption({ label: '5 to 10' });
  await expect(hub).toBeHidden();
  await expect(run).toBeVisible();
  await expect(run).toContainText('It may fit: it does not say. Ask first.');
  await expect(page.getByRole('status').filter({ hasText: 'may fit' })).toBeVisible();
  await expect(page).toHaveURL(/\?age=primary$/);

  await page.reload();
  await expect(hub).toBeHidden();
  await page.getByLabel('How old?').selectOption({ label: '16 to 18' });
  await expect(hub).toBeVisible();
  await page.getByLabel('Where?').selectOption({ label: 'Brierley Hill' });
  await expect(page).toHaveURL(/\?age=sixteen-to-eighteen&area=brierley-hill$/);
  await expect(hub).toBeVisible();
});

test('an event says when, where, for whom, and how sure we are', async ({ page }) => {
  await page.goto('./events/');
  await page.getByRole('link', { name: 'ROUTES youth hub, open on weekdays' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'When and where' })).toBeVisible();
  await expect(page.getByText('Every Tuesday, Wednesday, Thursday and Friday, 3pm to 7pm')).toBeVisible();
  await expect(page.getByText('Merry Hill Shopping Centre').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How we know this' })).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every event is in sight, and the lists lead to each', async ({ page }) => {
    await page.goto('./events/');
    await expect(page.getByLabel('How old?')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Dudley parkrun' })).toBeVisible();
    const note = page.locator('body noscript > *').filter({ hasText: 'Choosing needs JavaScript' });
    await expect(note).toBeVisible();
    await page.locator('noscript summary', { hasText: 'By area' }).click();
    await expect(page.locator('noscript a[href="#dudley-parkrun"]').first()).toBeVisible();
  });
});
