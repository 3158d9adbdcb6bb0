import { expect, test } from '@playwright/test';
import { PHONE } from '../support/phone.ts';

test.use(PHONE);

test('a parent who knows the name picks its letter and finds who to ring', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'A to Z' }).tap();
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'S', exact: true }).tap();
  await expect(page).toHaveURL(/#letter-s$/);
  await expect(page.getByRole('heading', { level: 2, name: 'S', exact: true })).toBeInViewport();
  await page.getByRole('region', { name: 'S', exact: true }).getByRole('link', { name: 'Samaritans', exact: true }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samaritans');
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});

test('every line stands under its letter and says what it is', async ({ page }) => {
  await page.goto('/a-z/');
  const sections = await page.locator('main section:has(> h2[id^="letter-"])').evaluateAll((all) =>
    all.map((section) => ({
      letter: section.querySelector('h2')?.textContent.trim() ?? '',
      lines: [...section.querySelectorAll('li')].map((line) => ({
        title: line.querySelector('a')?.textContent.trim() ?? '',
        kind: line.querySelector('a + *')?.textContent.trim() ?? '',
      })),
    })),
  );
  expect(sections.length).toBeGreaterThan(10);
  for (const { letter, lines } of sections) {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.kind === '')).toEqual([]);
    const strangers = lines.filter(({ title }) => letterOf(title) !== letter);
    expect(strangers).toEqual([]);
  }
});

test('every letter leads to its own part of the page', async ({ page }) => {
  await page.goto('/a-z/');
  const letters = page.getByRole('navigation', { name: 'Letters' }).getByRole('link');
  const targets = await letters.evaluateAll((links) =>
    links.map((link) => [link.textContent.trim(), document.querySelector(link.getAttribute('href') ?? '')?.textContent.trim()]),
  );
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter(([letter, heading]) => letter !== heading)).toEqual([]);
});

/** Where a family would look for a title. */
function letterOf(title: string): string {
  const first = title
    .replace(/^(the|an?) /i, '')
    .charAt(0)
    .toUpperCase();
  return /\d/.test(first) ? '0 to 9' : first;
}
