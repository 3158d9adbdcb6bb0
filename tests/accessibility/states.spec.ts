/** Pages as they are after somebody has done something: filters chosen, a search that failed, an address that leads nowhere. */
import { expect, test, type Page } from '@playwright/test';
import { COLOUR_RULES, findAxeFaults } from '../support/axe.ts';
import { failOn } from '../support/faults.ts';
import { findForcedColourFaults } from '../support/forced-colours.ts';
import { holdBack } from '../support/hold-back.ts';
import { PlanClockPage } from '../support/plan-clock-page.ts';
import { findReflowFaults } from '../support/reflow.ts';

const PHONE = { width: 360, height: 740 };

test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

test.describe('the finder', () => {
  test('is accessible with every filter folded out', async ({ page }) => {
    await page.goto('./services/');
    await page.getByText('Where?', { exact: false }).first().click();
    await page.getByText('What kind of help?').first().click();
    await expect(page.getByRole('checkbox', { name: /^Halesowen/ })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /^A break from caring/ })).toBeVisible();
    await judge(page, 'filters folded out');
  });

  test('is accessible with choices made', async ({ page }) => {
    await page.goto('./services/');
    await page.getByRole('checkbox', { name: /^Autism/ }).check();
    await page.getByRole('combobox', { name: 'How old?' }).selectOption('primary');
    await expect(page.getByRole('button', { name: 'Remove Autism' })).toBeVisible();
    await expect(page.locator('#finder-status')).toContainText('your choices');
    await judge(page, 'choices made');
  });

  test('is accessible when nothing matches', async ({ page }) => {
    await page.goto('./services/?kind=setting&help=urgent&cost=free&referral=self&age=0');
    await expect(page.locator('#finder-status')).toContainText('Nothing fits all your choices');
    await expect(page.getByRole('button', { name: /^Without “/ }).first()).toBeVisible();
    await judge(page, 'nothing matches');
  });

  test('is accessible with entries that might also fit', async ({ page }) => {
    await page.goto('./services/?cost=free');
    await expect(page.getByRole('heading', { name: 'These might also fit: ask them first' })).toBeVisible();
    await judge(page, 'might also fit');
  });

  test('is accessible when it sorts by distance', async ({ page }) => {
    await page.goto('./services/?near=DY8&within=3');
    await expect(page.locator('#finder-status')).toContainText('Nearest to DY8 first');
    await expect(page.getByRole('heading', { name: 'Distance not known' })).toBeVisible();
    await judge(page, 'by distance');
  });

  test('is accessible when it left out a choice that it does not know', async ({ page }) => {
    await page.goto('./services/?need=dragons&area=halesowen');
    await expect(page.getByText('need=dragons')).toBeVisible();
    await judge(page, 'a choice left out');
  });

  test('is accessible on a phone with the filters opened', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('./services/');
    await expect(page.getByRole('checkbox', { name: /^Autism/ })).toBeHidden();
    await page.getByText('Choose filters').click();
    await expect(page.getByRole('checkbox', { name: /^Autism/ })).toBeVisible();
    await judge(page, 'filters opened, 360 px');
  });
});

test.describe('the search', () => {
  test('is accessible while it loads, and says that it does', async ({ page }) => {
    const release = await holdBack(page, '**/search/pages.json*');
    await page.goto('./search/?q=autism');
    await expect(page.getByRole('status')).toHaveText('Loading the search…');
    await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'true');
    await judge(page, 'loading');
    release();
    await expect(page.getByRole('status')).toContainText('results for “autism”');
  });

  test('is accessible with results', async ({ page }) => {
    await page.goto('./search/?q=short breaks');
    await expect(page.getByRole('status')).toContainText('for “short breaks”');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
    await judge(page, 'results');
  });

  test('is accessible on a phone with results, dark', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('./search/?q=SENDIASS');
    await expect(page.getByRole('link', { name: /SENDIASS/ }).first()).toBeVisible();
    failOn('search results', await findAxeFaults(page, 'results, 360 px, dark'));
  });

  test('is accessible when it put a slip right and understood an age and a place', async ({ page }) => {
    await page.goto('./search/?q=autisum clubs for 9 year old in halesowen');
    await expect(page.getByRole('link', { name: /^Search instead for/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Remove Age 9' })).toBeVisible();
    await judge(page, 'put right and understood');
  });

  test('is accessible when it explains what letters mean', async ({ page }) => {
    await page.goto('./search/?q=EHCP');
    await expect(page.getByRole('link', { name: /^EHC plan \(/ })).toBeVisible();
    await judge(page, 'letters explained');
  });

  test('is accessible when somebody may be in danger', async ({ page }) => {
    await page.goto('./search/?q=he wants to die');
    await expect(page.getByRole('region', { name: 'Is somebody in danger now?' })).toBeVisible();
    await expect(page.locator('#search-results > li').first()).toBeVisible();
    await judge(page, 'danger');
  });

  test('is accessible when it sorts by distance', async ({ page }) => {
    await page.goto('./search/?q=family hub&near=DY8&within=5');
    await expect(page.getByRole('status')).toContainText('Nearest to DY8 first.');
    await page.getByText('Put what is near you first').click();
    await judge(page, 'by distance');
  });

  test('is accessible when it finds nothing', async ({ page }) => {
    await page.goto('./search/?q=zzzzqqqq');
    await expect(page.getByRole('status')).toHaveText('We found nothing for “zzzzqqqq”.');
    await expect(page.getByRole('main').getByRole('link', { name: 'Everything from A to Z' })).toBeVisible();
    await judge(page, 'nothing found');
  });

  test('is accessible when it cannot be fetched, and offers a way on', async ({ page }) => {
    await page.route('**/search/*.json*', (route) => route.abort());
    await page.goto('./search/?q=autism');
    await expect(page.getByRole('status')).toHaveText('The search did not load.');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'A to Z instead' })).toBeVisible();
    await judge(page, 'not fetched');
  });
});

test.describe('the plan clock', () => {
  test('is accessible with dates, one of them missed', async ({ page }) => {
    const clock = new PlanClockPage(page);
    await clock.openOn('2026-11-25');
    await clock.enter('25', '9', '2026');
    await clock.enterDraft('20', '11', '2026');
    await expect(page.getByRole('heading', { name: 'Today you are in week 9' })).toBeVisible();
    await expect(page.getByRole('radio', { name: /^Week 6/ })).toBeChecked();
    await judge(page, 'dates shown');
  });

  test('is accessible on a phone after every date has passed', async ({ page }) => {
    await page.setViewportSize(PHONE);
    const clock = new PlanClockPage(page);
    await clock.openOn('2026-11-25');
    await clock.enter('25', '5', '2026');
    await expect(page.getByRole('heading', { name: /past the 20 weeks$/ })).toBeVisible();
    await judge(page, 'every date passed');
  });

  test('is accessible when it says what is wrong with a day', async ({ page }) => {
    const clock = new PlanClockPage(page);
    await clock.openOn('2026-11-25');
    await clock.enter('31', '2', '2026');
    await expect(page.getByText('There is no 31 February 2026.')).toBeVisible();
    await judge(page, 'a wrong day');
  });
});

test('an address that leads nowhere gives an accessible page with ways on', async ({ page }) => {
  const answer = await page.goto('./no-such-page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find that page');
  await expect(page.getByRole('main').getByRole('link', { name: 'Help now' })).toBeVisible();
  await judge(page, 'an address that leads nowhere');
});

/** Looks at this state with every rule, then at its colours in the dark and in forced colours, then at 320 px. */
async function judge(page: Page, state: string): Promise<void> {
  const faults = await findAxeFaults(page, state);
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await findAxeFaults(page, `${state}, dark`, COLOUR_RULES)));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  faults.push(...(await findForcedColourFaults(page, `${state}, forced colours`)));
  await page.setViewportSize({ width: 320, height: 640 });
  faults.push(...(await findReflowFaults(page, `${state}, 320 px`)));
  failOn(state, faults);
}
