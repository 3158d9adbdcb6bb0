/** A hard word can be opened where it stands: by touch, by keyboard, and without any script. */
import { expect, test, type Page } from '@playwright/test';
import { PHONE } from '../support/phone.ts';

/** A page that says SENCO before anything explains it. */
const SITUATION = '/situations/waiting-for-autism-or-adhd-assessment/';
const MEANING = /The member of staff in charge of special needs/;

const word = (page: Page) => page.getByRole('main').getByRole('button', { name: 'SENCO', exact: true });
const box = (page: Page) => page.getByRole('dialog', { name: /^SENCO/ });

test.describe('by touch', () => {
  test.use(PHONE);

  test('a tap opens the meaning beside its word, within the screen, and a tap elsewhere closes it', async ({ page }) => {
    await page.goto(SITUATION);
    await expect(word(page)).toHaveCount(1);
    await word(page).tap();
    await expect(box(page)).toContainText(MEANING);
    await expect(box(page)).toBeInViewport({ ratio: 0.99 });
    await expect(word(page)).toBeInViewport();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(box(page)).toBeHidden();
  });

  test('a tap on Close closes it', async ({ page }) => {
    await page.goto(SITUATION);
    await word(page).tap();
    await box(page).getByRole('button', { name: 'Close' }).tap();
    await expect(box(page)).toBeHidden();
  });

  test('it leads on to all words, at the one that was open', async ({ page }) => {
    await page.goto(SITUATION);
    await word(page).tap();
    await box(page).getByRole('link', { name: 'More words explained' }).tap();
    await expect(page).toHaveURL(/\/jargon\/#senco$/);
    await expect(page.locator('#senco')).toBeInViewport();
    await expect(page.locator('#senco')).toContainText(MEANING);
  });
});

test.describe('by keyboard', () => {
  test('Enter opens it and moves into it, the tab key goes through it, and Escape goes back to the word', async ({ page }) => {
    await page.goto(SITUATION);
    await word(page).focus();
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(box(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
    await expect(word(page)).toBeFocused();
  });

  test('the space bar does the same, and Close goes back to the word', async ({ page }) => {
    await page.goto(SITUATION);
    await word(page).focus();
    await page.keyboard.press('Space');
    await expect(box(page)).toBeFocused();
    await box(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await expect(box(page)).toBeHidden();
    await expect(word(page)).toBeFocused();
  });
});

test('opening another closes the first', async ({ page }) => {
  await page.goto(SITUATION);
  await word(page).press('Enter');
  await expect(box(page)).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Right to Choose' }).press('Enter');
  await expect(page.getByRole('dialog', { name: /^Right to Choose/ })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test.describe('where scripts do not run', () => {
  test.use({ javaScriptEnabled: false });

  test('it opens and closes all the same', async ({ page }) => {
    await page.goto(SITUATION);
    await word(page).click();
    await expect(box(page)).toContainText(MEANING);
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
  });
});

test('nothing is open and nothing has the focus when a page opens', async ({ page }) => {
  await page.goto(SITUATION);
  await expect(word(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Words used on this page' })).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('the words from A to Z say what a term means, how else it is written and where there is more', async ({ page }) => {
  await page.goto('/jargon/');
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'E', exact: true }).click();
  const plan = page.getByRole('region', { name: 'E', exact: true }).locator('#ehc-plan');
  await expect(plan).toContainText('Education, health and care plan');
  await expect(plan).toContainText(/Also written: .*EHCP/);
  await plan.getByRole('link').click();
  await expect(page).toHaveURL(/\/guides\/ehc-plans\/$/);
});
