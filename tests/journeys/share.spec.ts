/** A page or a filtered list goes to a grandparent, a teacher or a health visitor. */
import { expect, test } from '@playwright/test';
import { FinderPage } from '../support/finder-page.ts';
import { PHONE } from '../support/phone.ts';

test.use({ ...PHONE, permissions: ['clipboard-read', 'clipboard-write'] });

/** What was handed to the phone's own share sheet. */
interface Shared {
  title: string;
  url: string;
}

test('the filters chosen are in the address that is sent', async ({ page }) => {
  const finder = new FinderPage(page);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await finder.open();
  await finder.openFilters();
  await finder.choice('Autism').check();
  await finder.age.selectOption('9');
  await expect(page).toHaveURL(/\?need=autism&age=9$/);
  await finder.settle();
  const status = await finder.status.innerText();
  await page.getByRole('button', { name: 'Send or copy the link' }).tap();
  await expect(page.getByText('The link is copied. Paste it into a message.')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/\/services\/\?need=autism&age=9$/);
  await page.goto('/');
  await page.goto(address);
  await expect(finder.status).toHaveText(status);
});

test('on a phone that can share, the page goes to its share sheet', async ({ page }) => {
  await page.addInitScript(() => {
    const share = (shared: Shared) => {
      document.documentElement.dataset.shared = JSON.stringify(shared);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await page.goto('/services/dudley-early-help/');
  await page.getByRole('button', { name: 'Send or copy the link' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /dudley-early-help/);
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}') as Shared;
  expect(shared.title).toContain('Dudley Early Help');
  expect(shared.url).toBe(page.url());
});

test('closing the share sheet says nothing, and when copying is not allowed the address is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: () => Promise.reject(new DOMException('closed', 'AbortError')),
    });
  });
  await page.goto('/services/dudley-early-help/');
  const send = page.getByRole('button', { name: 'Send or copy the link' });
  const told = page.locator('[data-told]');
  await send.tap();
  await expect(told).toHaveText('');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
  });
  await send.tap();
  await expect(told).toHaveText(`Copy this address: ${page.url()}`);
});
