/** The site where scripts do not run: everything worth reading is there, and nothing on show does nothing. */
import { expect, test, type Page } from '@playwright/test';
import { findAxeFaults } from '../support/axe.ts';
import { failOn } from '../support/faults.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test('home leads to situations, lists and help now', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Help now' }).first()).toBeVisible();
  await expectNoDeadControls(page);
  await page.getByRole('main').getByRole('link', { name: 'Halesowen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Halesowen');
  await expect(page.getByRole('link', { name: /^Ring / }).first()).toBeVisible();
});

test('a search sent from home leads to a page that says what to use instead', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox', { name: 'What do you need help with?' }).fill('autism');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=autism$/);
  await expectNote(page, 'Searching needs JavaScript');
  await expect(page.getByRole('status')).toBeHidden();
  await expectNoDeadControls(page);
  await page.locator('noscript a[href$="/a-z/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A to Z');
});

test('the finder shows services and the lists that do its work, and no filters', async ({ page }) => {
  await page.goto('./services/');
  await expectNote(page, 'Choosing several things at once needs JavaScript');
  await expect(page.getByText('Choose filters')).toBeHidden();
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0);
  expect(await page.locator('#finder-results > li').count()).toBeGreaterThan(9);
  await expectNoDeadControls(page);
  await page.getByRole('main').getByRole('link', { name: 'Autism', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Autism');
});

test('the plan clock shows its weeks, how to count them and a letter, and no fields', async ({ page }) => {
  await page.goto('./guides/ehc-plan-clock/');
  await expectNote(page, 'Working out your own dates needs JavaScript');
  const table = page.getByRole('table');
  for (const week of [6, 16, 20]) await expect(table).toContainText(`By the end of week ${week}`);
  await expect(page.getByRole('heading', { name: 'How the weeks are counted' })).toBeVisible();
  await expect(page.getByText('A bank holiday does not move a date.')).toBeVisible();
  await expect(page.getByText('Dear SEND team')).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expectNoDeadControls(page);
});

test('a service page says who to ring and how it is known', async ({ page }) => {
  await page.goto('./services/dudley-sendiass/');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^Ring / })
      .first(),
  ).toBeVisible();
  await expect(page.getByText('Need a diagnosis?')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How we know this' })).toBeVisible();
  await expectNote(page, 'To print, use the menu of your browser');
  await expectNoDeadControls(page);
});

test('help now shows its numbers and a way out', async ({ page }) => {
  await page.goto('./help-now/');
  await expect(page.getByRole('link', { name: 'Ring 999' }).first()).toHaveAttribute('href', 'tel:999');
  await expect(page.getByRole('link', { name: 'Leave this page quickly' })).toHaveAttribute('href', /^https:\/\//);
  await expectNoDeadControls(page);
});

test.describe('where axe can look', () => {
  // Axe is a script itself, so here the page's own scripts are kept away instead.
  test.use({ javaScriptEnabled: true });
  for (const address of ['./', './services/', './search/?q=autism', './services/dudley-sendiass/', './guides/ehc-plan-clock/']) {
    test(`${address.slice(1)} stays accessible when its scripts do not come`, async ({ page }) => {
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      failOn(address, await findAxeFaults(page, 'scripts did not come'));
    });
  }
});

/** A note that stands only where scripts do not run. Playwright's finders by text and role do not look into noscript. */
async function expectNote(page: Page, words: string): Promise<void> {
  const notes = page.locator('body noscript > *');
  await expect(notes.first()).toBeVisible();
  expect((await notes.allInnerTexts()).join('\n')).toContain(words);
}

/** Every control a person can see does something without a script: it sends a form, opens something, or is style alone. */
async function expectNoDeadControls(page: Page): Promise<void> {
  const controls = await page.locator('button, input, select, textarea, [role=button], [contenteditable]').all();
  const dead: string[] = [];
  for (const control of controls) {
    if (!(await control.isVisible())) continue;
    const works = await control.evaluate((element) => {
      const form = element.closest('form');
      const isSent = form?.hasAttribute('action') === true && !['button', 'reset'].includes(element.getAttribute('type') ?? '');
      const opens = element instanceof HTMLButtonElement && element.popoverTargetElement !== null;
      // The style sheet for paper looks at the last one.
      return isSent || opens || element.id === 'large-print';
    });
    if (!works) dead.push(await control.evaluate((element) => element.outerHTML));
  }
  expect(dead, 'controls that do nothing without a script').toEqual([]);
}
