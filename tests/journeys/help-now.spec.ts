/** Urgent numbers, one tap from anywhere, and a way out for someone who is being watched. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtSite, listPages } from '../support/built-site.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { PHONE, Thumb } from '../support/phone.ts';

test.use(PHONE);

for (const { type, address } of PAGE_TYPES) {
  test(`${type}: one tap, without scrolling, leads to 999`, async ({ page }) => {
    const thumb = new Thumb();
    await page.goto(address);
    const helpNow = page.getByRole('banner').getByRole('link', { name: 'Help now' });
    await expect(helpNow).toBeInViewport({ ratio: 1 });
    await thumb.tap(helpNow);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help now');
    await expect(page.locator('main a[href="tel:999"]').first()).toBeInViewport();
    expect(thumb.taps).toBe(1);
  });
}

test('every page of the site has that link in its header', () => {
  // The form editor is a tool for volunteers, made by others.
  const pages = listPages().filter((page) => !page.startsWith('admin/'));
  const without = pages.filter((page) => {
    const header = /<header[\s\S]*?<\/header>/.exec(readFileSync(join(builtSite.folder, page), 'utf8'))?.[0] ?? '';
    return !header.includes(`href="${builtSite.base.replace(/\/$/, '')}/help-now/"`);
  });
  expect(without).toEqual([]);
});

test('someone in a crisis finds a number to ring and a number to text', async ({ page }) => {
  await page.goto('/help-now/');
  const crisis = page.getByRole('region', { name: /suicide/ });
  await expect(crisis.locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(crisis.locator('a[href^="sms:"]').first()).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: /worried that a child/ })
      .locator('a[href^="tel:"]')
      .first(),
  ).toBeVisible();
});

test('leaving quickly opens another site, and the back button does not return to this page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Help now' }).tap();
  const leave = page.getByRole('link', { name: 'Leave this page quickly' });
  await expect(leave).toBeInViewport({ ratio: 1 });
  const away = (await leave.getAttribute('href')) ?? '';
  await page.route(away, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><h1>Weather</h1>' }),
  );
  await leave.tap();
  await expect(page).toHaveURL(away);
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/:\d+\/$/);
  await page.goForward();
  await expect(page).toHaveURL(away);
});

test('leaving quickly tells the other site nothing about where someone was', async ({ page }) => {
  await page.goto('/help-now/');
  const leave = page.getByRole('link', { name: 'Leave this page quickly' });
  const away = (await leave.getAttribute('href')) ?? '';
  let referer: string | undefined = 'not asked';
  await page.route(away, async (route) => {
    referer = (await route.request().headerValue('referer')) ?? undefined;
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title>' });
  });
  await leave.tap();
  await expect(page).toHaveURL(away);
  expect(referer ?? '').not.toContain('help-now');
  expect(referer).not.toBe('not asked');
});
