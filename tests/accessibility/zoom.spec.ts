/** Large letters: 400% zoom, wider spacing, and movement that a person asked not to see. */
import { expect, test, type Page } from '@playwright/test';
import { failOn } from '../support/faults.ts';
import { findClippedText, findMovement } from '../support/fit.ts';
import { findReflowFaults } from '../support/reflow.ts';

const SERVICE = './services/dudley-sendiass/';

test.describe('at 400% zoom on a laptop', () => {
  // A window of 1280 by 1024 pixels holds this many at 400%.
  test.use({ viewport: { width: 320, height: 256 } });

  test('the home page fits, and its search and help now can be used', async ({ page }) => {
    await page.goto('./');
    failOn('home at 400%', await findReflowFaults(page, '400%'));
    await page.getByRole('searchbox', { name: 'What do you need help with?' }).fill('short breaks');
    await canBePressed(page.getByRole('link', { name: 'Help now' }).first());
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('status')).toContainText('for “short breaks”');
  });

  test('a service page fits, and its first number can be pressed', async ({ page }) => {
    await page.goto(SERVICE);
    failOn('a service at 400%', await findReflowFaults(page, '400%'));
    await canBePressed(
      page
        .getByRole('main')
        .getByRole('link', { name: /^Ring / })
        .first(),
    );
    await canBePressed(page.getByRole('button', { name: 'Print' }));
  });

  test('the finder fits, and its filters can be opened, chosen and closed', async ({ page }) => {
    await page.goto('./services/');
    failOn('the finder at 400%', await findReflowFaults(page, '400%'));
    await page.getByText('Choose filters').click();
    await page.getByRole('checkbox', { name: /^Autism/ }).check();
    await page.getByRole('button', { name: 'Show results' }).click();
    await expect(page.getByRole('heading', { name: 'Results' })).toBeInViewport();
    failOn('the finder with a choice at 400%', await findReflowFaults(page, '400%, autism chosen'));
  });
});

test.describe('with the wider spacing some readers need', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const address of ['./', SERVICE, './services/?need=autism', './situations/we-need-a-break/', './help-now/', './waiting/']) {
    test(`nothing is cut off on ${address.slice(1)}`, async ({ page }) => {
      await page.goto(address);
      await widenSpacing(page);
      failOn(`${address} with wider spacing`, [...(await findClippedText(page)), ...(await findReflowFaults(page, 'wider spacing'))]);
    });
  }
});

test.describe('when asked for less movement', () => {
  for (const address of ['./', './services/', './search/?q=autism', SERVICE]) {
    test(`nothing moves on ${address.slice(1)}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      expect(await findMovement(page)).toEqual([]);
    });
  }

  test('this is noticed: without the wish, buttons change colour slowly', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto('./');
    expect(await findMovement(page)).not.toEqual([]);
  });
});

/** Whether a person could press it: in view, still, and not under something else. */
async function canBePressed(target: ReturnType<Page['getByRole']>): Promise<void> {
  await target.click({ trial: true });
  await expect(target).toBeInViewport({ ratio: 0.9 });
}

/** The spacing of WCAG 1.4.12. Made as a sheet of its own: the page's policy refuses a style element. */
async function widenSpacing(page: Page): Promise<void> {
  const before = await page.evaluate(() => document.body.scrollHeight);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect(await page.evaluate(() => document.body.scrollHeight), 'the spacing took hold').toBeGreaterThan(before);
}
