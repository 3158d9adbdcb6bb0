/** An address that leads nowhere still leads on. */
import { expect, test } from '@playwright/test';
import { PHONE } from '../support/phone.ts';
import { SearchPage } from '../support/search-page.ts';

test.use(PHONE);

for (const address of ['/no-such-page/', '/services/no-such-service/', '/services/need/dragons/', '/a/b/c?d=e']) {
  test(`${address} is answered with 404 and a page that helps`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find that page');
    await expect(page.getByRole('main').getByRole('link', { name: 'Start from the home page' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Help now' })).toBeVisible();
  });
}

test('its search finds the page that was meant', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/service/early-help');
  await page.getByRole('main').getByRole('searchbox').fill('early help');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).tap();
  await search.waitForResults('early help');
  await search.results.first().getByRole('heading').getByRole('link').tap();
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});
