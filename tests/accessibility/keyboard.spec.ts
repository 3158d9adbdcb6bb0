/** The site with a keyboard, a switch, or anything else that moves one step at a time. */
import { expect, test, type Page } from '@playwright/test';
import { failOn } from '../support/faults.ts';
import { pressTab, type FocusStop } from '../support/focus.ts';

const SERVICE = './services/dudley-sendiass/';

test('the first stop on a page skips to its main part', async ({ page }) => {
  await page.goto(SERVICE);
  const skip = page.getByRole('link', { name: 'Skip to the main part of the page' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const isInMain = await page.getByRole('main').evaluate((main) => main.contains(document.activeElement));
  expect(isInMain, 'the next stop lies inside the main part').toBe(true);
});

test('tabbing through the home page goes from the top to what a family needs first', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  const stops = await tabThrough(page, 14);
  const names = stops.map((stop) => stop.name.replace(/^\w+ /, ''));
  expect(names[0]).toBe('“Skip to the main part of the page”');
  const inOrder = ['“Help now”', '“Find help”', '“Situations”', '“Waiting”', '“A to Z”', '“What do you need help with?”', '“Search”'];
  expect(names.filter((name) => inOrder.includes(name))).toEqual(inOrder);
});

test('the keyboard moves down the page as the eye does', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['./', SERVICE]) {
    await page.goto(address);
    const places: { name: string; top: number }[] = [];
    for (let step = 0; step < 16; step += 1) {
      const { name } = await pressTab(page);
      const top = await page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? 0) + window.scrollY);
      places.push({ name, top });
    }
    // The skip link lies over the page; things on one line may differ by a few pixels.
    const backwards = places.slice(1).filter(({ top }, index) => index > 0 && top < (places[index]?.top ?? 0) - 24);
    expect(backwards, `stops on ${address} that jump back up`).toEqual([]);
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the focus can be seen at every stop of a service page (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(SERVICE);
    const stops = await tabToTheEnd(page);
    expect(stops.length).toBeGreaterThan(20);
    failOn(`the focus on ${SERVICE} (${scheme})`, describe(stops));
  });
}

test('the focus can be seen on filters and on cards', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./services/');
  const stops = await tabThrough(page, 60);
  expect(stops.map((stop) => stop.name).join('\n')).toMatch(
    /summary “What does your child need help with\?[^]*input “Autism[^]*select “How old\?[^]*button “Clear all[^]*a “/,
  );
  failOn('the focus on filters and cards', describe(stops));
});

test('filters can be chosen and taken away with the keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./services/');
  await page.getByRole('checkbox', { name: /^Autism/ }).focus();
  await page.keyboard.press('Space');
  const remove = page.getByRole('button', { name: 'Remove Autism' });
  await expect(remove).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Autism/ })).toBeFocused();
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(remove).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
});

test('on a phone the keyboard opens the filters, and showing results moves on to them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./services/');
  const filters = page.getByText('Choose filters');
  await filters.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: /^Autism/ })).toBeVisible();
  await page.getByRole('button', { name: 'Show results' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /^Autism/ })).toBeHidden();
});

test('a search can be typed, sent and followed with the keyboard alone', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox', { name: 'What are you looking for?' }).focus();
  await page.keyboard.type('SENDIASS');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('for “SENDIASS”');
  const first = page.locator('#search-results > li').first().getByRole('link').first();
  await first.focus();
  const name = (await first.innerText()).trim();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

async function tabThrough(page: Page, count: number): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  for (let step = 0; step < count; step += 1) stops.push(await pressTab(page));
  return stops;
}

/** Until the keyboard has left the page. The bound is for a page that holds it in a ring. */
async function tabToTheEnd(page: Page): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  while (stops.length < 300) {
    const stop = await pressTab(page);
    if (stop.name === 'nothing') return stops;
    stops.push(stop);
  }
  throw new Error('The keyboard never came to the end of the page.');
}

function describe(stops: FocusStop[]): string[] {
  return stops.filter((stop) => stop.fault !== undefined).map((stop) => `${stop.name}: ${stop.fault}`);
}
