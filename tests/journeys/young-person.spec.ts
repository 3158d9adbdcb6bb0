/** A young person on a phone: finds the pages written to them, and someone to talk to. */
import { expect, test } from '@playwright/test';
import { PHONE, Thumb } from '../support/phone.ts';

test.use(PHONE);

test('a young person of 17 comes from home to a page about college in three taps', async ({ page }) => {
  const thumb = new Thumb();
  await page.goto('./');
  await thumb.tap(page.getByRole('main').getByRole('link', { name: 'I am a young person' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For young people');
  await thumb.tap(page.getByRole('link', { name: 'I am 16 to 25' }));
  await thumb.tap(page.getByRole('region', { name: 'I am 16 to 25' }).getByRole('link', { name: /^Going to college/ }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Going to college');
  await expect(page.getByText('For ages 16 to 25')).toBeVisible();
  expect(thumb.taps).toBe(3);
});

test('each age has its own list: moving out is not in the one for 11 to 16', async ({ page }) => {
  await page.goto('./young-people/');
  await expect(page.getByRole('region', { name: 'I am 11 to 16' }).getByRole('link', { name: /^A home of my own/ })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'I am 16 to 25' }).getByRole('link', { name: /^A home of my own/ })).toBeVisible();
});

test('who to talk to now stays in sight to the end of the page, to ring and to text', async ({ page }) => {
  await page.goto('./young-people/my-mental-health/');
  const line = page.getByRole('region', { name: 'Talk to someone now' });
  await expect(line.locator('a[href^="tel:"]')).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: 'All pages for young people' }).scrollIntoViewIfNeeded();
  await expect(line.locator('a[href^="tel:"]')).toBeInViewport({ ratio: 1 });
  await expect(line.locator('a[href^="sms:"]')).toBeInViewport({ ratio: 1 });
  await line.getByRole('link', { name: 'Talk to someone now' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who to talk to, day or night');
});

test('a page that may be read in secret has a way out, and others do not need one', async ({ page }) => {
  await page.goto('./young-people/bullying-and-staying-safe/');
  await expect(page.getByRole('link', { name: 'Leave this page quickly' })).toBeVisible();
  await page.goto('./young-people/my-money/');
  await expect(page.getByRole('link', { name: 'Leave this page quickly' })).toHaveCount(0);
});

test('what the keyboard moves to is not hidden under the line that stays', async ({ page }) => {
  await page.goto('./young-people/my-rights/');
  const target = page.getByRole('main').getByRole('link', { name: 'being heard' });
  await target.focus();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Shift+Tab');
  const { bottom, top } = await page.evaluate(() => ({
    bottom: document.querySelector('.talk-now')?.getBoundingClientRect().bottom ?? 0,
    top: document.activeElement?.getBoundingClientRect().top ?? 0,
  }));
  const isInLine = await page.evaluate(() => document.activeElement?.closest('.talk-now') !== null);
  expect(isInLine || top >= bottom).toBe(true);
});
