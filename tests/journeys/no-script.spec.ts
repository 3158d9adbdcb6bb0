/** Everything a family needs, with JavaScript switched off. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { serviceAt } from '../support/content.ts';
import { PHONE } from '../support/phone.ts';

test.use({ ...PHONE, javaScriptEnabled: false });

/** Words that stand only where scripts do not run. Finding by text skips <noscript>, so they are found by their element. */
function saidWithoutScript(page: Page, words: string): Locator {
  return page.locator('noscript p', { hasText: words });
}

/** The entries of a list page that are said to fit for certain. */
function listResults(page: Page): Promise<string[]> {
  return page
    .locator('main li.card')
    .filter({ hasNot: page.locator('xpath=ancestor::section') })
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

const LISTS = [
  { kind: 'need', name: 'Autism', fits: (href: string) => serviceAt(href).needs === 'any' || serviceAt(href).needs.includes('autism') },
  { kind: 'age', name: 'Ages 5 to 10', fits: (href: string) => isForAges(href, 5, 10) },
  {
    kind: 'area',
    name: 'Halesowen',
    fits: (href: string) => serviceAt(href).areas.some((area) => area === 'halesowen' || area === 'borough-wide'),
  },
  { kind: 'help', name: 'A break from caring', fits: (href: string) => serviceAt(href).help.includes('breaks') },
] as const;

for (const { kind, name, fits } of LISTS) {
  test(`the list by ${kind} leads from the front page to who to ring`, async ({ page }) => {
    await page.goto('/');
    await page.locator(`main a[href*="/services/${kind}/"]`).getByText(name, { exact: true }).tap();
    await expect(page).toHaveURL(new RegExp(`/services/${kind}/[a-z-]+/$`));
    await expect(page.getByRole('contentinfo')).toBeVisible();
    const results = await listResults(page);
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter((href) => !fits(href))).toEqual([]);
    const card = page.locator('main li.card', { has: page.getByRole('link', { name: /^Ring / }) }).first();
    await card.getByRole('heading').getByRole('link').tap();
    await expect(page.getByRole('region', { name: 'Who to ring or how to ask' }).locator('a[href^="tel:"]').first()).toBeVisible();
  });
}

test('the finder says what does not work, and its lists do the same job', async ({ page }) => {
  await page.goto('/services/');
  await expect(saidWithoutScript(page, 'Choosing several things at once needs JavaScript')).toBeVisible();
  await expect(page.getByText('Choose filters')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
  for (const kind of ['need', 'age', 'area', 'help']) {
    expect(await page.locator(`main a[href*="/services/${kind}/"]`).count()).toBeGreaterThan(1);
  }
  await page.locator('main a[href$="/services/need/sleep/"]').tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sleep: where to get help');
});

test('the search of the header goes to a page that says what to do instead', async ({ page }) => {
  await page.goto('/guides/');
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('sleep');
  await page.getByRole('button', { name: 'Search' }).tap();
  await expect(page).toHaveURL(/\/search\/\?q=sleep$/);
  await expect(saidWithoutScript(page, 'Searching needs JavaScript')).toBeVisible();
  await expect(page.locator('#search-status')).toBeHidden();
  await page.locator('main').getByRole('link', { name: 'Everything from A to Z' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
});

test('help now and its way out work as plain links', async ({ page }) => {
  await page.goto('/services/dudley-early-help/');
  await page.getByRole('banner').getByRole('link', { name: 'Help now' }).tap();
  await expect(page.locator('main a[href="tel:999"]').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Leave this page quickly' })).toHaveAttribute('href', /^https:\/\//);
});

test('a page offers no button that does nothing', async ({ page }) => {
  for (const address of ['/', '/services/', '/services/dudley-early-help/', '/search/', '/help-now/']) {
    await page.goto(address);
    // A form is sent, and a word is opened, by the browser itself.
    const buttons = await page
      .getByRole('button')
      .evaluateAll((all) =>
        all
          .filter((button) => !button.closest('form[action]') && !button.hasAttribute('popovertarget'))
          .map((button) => button.textContent),
      );
    expect(buttons, address).toEqual([]);
  }
});

function isForAges(href: string, from: number, to: number): boolean {
  const { ages } = serviceAt(href);
  return ages === 'any' || (typeof ages === 'object' && Number(ages.from) <= to && Number(ages.to) >= from);
}
