/** The likeliest journey: a parent on a phone chooses a need, an age and an area. */
import { expect, test } from '@playwright/test';
import { serviceAt } from '../support/content.ts';
import { FinderPage } from '../support/finder-page.ts';
import { holdBack } from '../support/hold-back.ts';
import { PHONE } from '../support/phone.ts';

test.use(PHONE);

/** Whether a file says, and not only leaves open, that it is for autism, for a child of 9, and for Halesowen. */
function fits(href: string): boolean {
  const { kind, needs, ages, areas } = serviceAt(href);
  const isForNeed = needs === 'any' || (Array.isArray(needs) && needs.includes('autism'));
  const isForAge =
    ages === 'any' ||
    (typeof ages === 'object' && typeof ages.from === 'number' && typeof ages.to === 'number' && ages.from <= 9 && 9 <= ages.to);
  return kind !== 'setting' && isForNeed && isForAge && (areas.includes('halesowen') || areas.includes('borough-wide'));
}

test('a parent chooses a need, an age and an area, and every result fits', async ({ page }) => {
  const finder = new FinderPage(page);
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Find help' }).click();
  const all = await finder.count();
  await expect(finder.choice('Autism')).toBeHidden();

  await finder.openFilters();
  await finder.choice('Autism').check();
  await expect(finder.status).toContainText('fit your choices');
  await expect(page).toHaveURL(/\/services\/\?need=autism$/);
  const forAutism = await finder.count();
  expect(forAutism).toBeLessThan(all);

  await finder.age.selectOption({ label: await optionFor(finder, '9') });
  await expect(page).toHaveURL(/\?need=autism&age=9$/);
  await finder.openGroup('Where?');
  await finder.choice('Halesowen').check();
  await expect(page).toHaveURL(/\?need=autism&age=9&area=halesowen$/);
  await page.getByRole('button', { name: 'Show results' }).click();
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
  await expect(finder.choice('Autism')).toBeHidden();

  const count = await finder.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(forAutism);
  await expect(finder.results).toHaveCount(Math.min(count, 60));
  const links = await finder.links();
  expect(links.filter((href) => !fits(href))).toEqual([]);

  const title = await finder.results.first().getByRole('heading').innerText();
  await finder.results.first().getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the filters open at the first touch, before the script has come over a slow line', async ({ page }) => {
  const release = await holdBack(page, '**/*.js');
  await page.goto('/services/', { waitUntil: 'commit' });
  const finder = new FinderPage(page);
  await finder.openFilters();
  await expect(finder.choice('Autism')).toBeVisible();
  release();
  await finder.choice('Autism').check();
  await expect(page).toHaveURL(/need=autism$/);
});

test('the count beside a choice is what choosing it brings', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open();
  await finder.openFilters();
  const promised = await finder.choice('Autism').locator('xpath=..').locator('[data-count]').innerText();
  await finder.choice('Autism').check();
  await expect(finder.status).toContainText(new RegExp(`^${promised} places? to get help`));
});

test('entries that do not say stand apart, after the results, with a count of their own', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open('need=autism&age=9');
  await expect(page.getByRole('heading', { name: 'These might also fit: ask them first' })).toBeVisible();
  const count = await finder.maybe.count();
  expect(count).toBeGreaterThan(0);
  const said = Number(/^\d+/.exec(await finder.maybeStatus.innerText())?.[0]);
  expect(count).toBe(Math.min(said, 20));
  await expect(finder.status).toContainText(`${said} more might fit: they do not say.`);

  const maybe = await finder.links(finder.maybe);
  const saysNothing = maybe.filter((href) => {
    const { needs, ages } = serviceAt(href);
    return (
      needs === 'not-known' || ages === 'not-known' || (typeof ages === 'object' && (ages.from === 'not-known' || ages.to === 'not-known'))
    );
  });
  expect(saysNothing).toEqual(maybe);
  const results = await finder.links();
  expect(maybe.filter((href) => results.includes(href))).toEqual([]);
});

test('"no diagnosis needed" shows only what a file says needs none', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open();
  await finder.openFilters();
  await finder.choice('No diagnosis needed').check();
  await expect(page).toHaveURL(/\?diagnosis=no$/);
  await expect(finder.status).toContainText('fit your choices');
  const links = await finder.links();
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => serviceAt(href).diagnosis !== 'no')).toEqual([]);
});

test('each choice can be taken away again by its button', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open('need=autism&need=sleep&age=9&area=halesowen');
  await expect(finder.chosen).toHaveCount(4);
  await page.getByRole('button', { name: 'Remove Age 9' }).click();
  await expect(page).toHaveURL(/\?need=autism&need=sleep&area=halesowen$/);
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove Sleep' }).click();
  await expect(page).toHaveURL(/\?need=autism&area=halesowen$/);
  await finder.openFilters();
  await expect(finder.choice('Autism')).toBeChecked();
  await expect(finder.choice('Sleep')).not.toBeChecked();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/services\/$/);
  await expect(finder.chosen).toHaveCount(0);
  await expect(finder.choice('Autism')).not.toBeChecked();
});

test('the back button undoes one choice at a time, and forward makes it again', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open();
  const before = await finder.status.innerText();
  await finder.openFilters();
  await finder.choice('Autism').check();
  await expect(finder.status).toContainText('fit your choices');
  const one = await finder.status.innerText();
  await finder.choice('Sleep').check();
  await expect(page).toHaveURL(/\?need=autism&need=sleep$/);
  await expect(finder.chosen).toHaveCount(2);

  await page.goBack();
  await expect(page).toHaveURL(/\?need=autism$/);
  await expect(finder.choice('Sleep')).not.toBeChecked();
  await expect(finder.choice('Autism')).toBeChecked();
  await expect(finder.status).toHaveText(one);
  await page.goBack();
  await expect(page).toHaveURL(/\/services\/$/);
  await expect(finder.choice('Autism')).not.toBeChecked();
  await expect(finder.status).toHaveText(before);
  await page.goForward();
  await expect(page).toHaveURL(/\?need=autism$/);
  await expect(finder.choice('Autism')).toBeChecked();
  await expect(finder.status).toHaveText(one);
});

test('going to a result and back finds the same choices and results', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open('need=autism&age=9');
  const status = await finder.status.innerText();
  const links = await finder.links();
  await finder.results.first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${links[0]}$`));
  await page.goBack();
  await expect(finder.status).toHaveText(status);
  await expect(finder.results).toHaveCount(links.length);
  expect(await finder.links()).toEqual(links);
  await expect(finder.age).toHaveValue('9');
});

test('loading the page again keeps the choices', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open('need=autism&age=primary&cost=free');
  const status = await finder.status.innerText();
  await page.reload();
  await expect(finder.status).toHaveText(status);
  await finder.openFilters();
  await expect(finder.choice('Autism')).toBeChecked();
  await expect(finder.choice('Free')).toBeChecked();
  await expect(finder.age).toHaveValue('primary');
});

test('an address sent to a grandparent opens the same results', async ({ page, browser, baseURL }) => {
  const finder = new FinderPage(page);
  await finder.open('need=autism&age=9&area=halesowen');
  const context = await browser.newContext({ ...PHONE, baseURL });
  const other = await context.newPage();
  await other.goto(page.url());
  const theirs = new FinderPage(other);
  await expect(theirs.status).toHaveText(await finder.status.innerText());
  await expect(theirs.results).toHaveCount(await finder.results.count());
  expect(await theirs.links()).toEqual(await finder.links());
  await context.close();
});

test('an age may be a stage or a whole number of years', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open('age=9');
  await expect(page.getByRole('button', { name: 'Remove Age 9' })).toBeVisible();
  const nine = await finder.count();
  await finder.open('age=primary');
  await expect(page.getByRole('button', { name: 'Remove 5 to 10' })).toBeVisible();
  expect(await finder.count()).toBeGreaterThanOrEqual(nine);
  await finder.open('age=0');
  await expect(page.getByRole('button', { name: 'Remove Under 1' })).toBeVisible();
});

for (const age of ['26', '9.5', '09', 'nine']) {
  test(`an age of ${age} is left out, and the page says so`, async ({ page }) => {
    const finder = new FinderPage(page);
    await finder.open(`need=autism&age=${age}`);
    await expect(page.getByText(`We left out a choice in this address that we do not know: age=${age}.`)).toBeVisible();
    await expect(finder.chosen).toHaveCount(1);
    const status = await finder.status.innerText();
    await finder.open('need=autism');
    await expect(finder.status).toHaveText(status);
  });
}

test('what an address asks that nobody knows is left out and said, as text, and the next choice clears it away', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open('need=autism&need=dragons&area=<b>mars</b>&cost=cheap');
  const note = page.getByText('We left out a choice in this address that we do not know:');
  await expect(note).toContainText('need=dragons, area=<b>mars</b>, cost=cheap');
  await expect(finder.status).toContainText('fit your choices');
  await finder.openFilters();
  await finder.choice('Sleep').check();
  await expect(note).toBeHidden();
  await expect(page).toHaveURL(/\?need=autism&need=sleep$/);
});

test('schools, nurseries and colleges are shown instead of services when asked for', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open();
  expect((await finder.links()).filter((href) => serviceAt(href).kind === 'setting')).toEqual([]);
  await finder.openFilters();
  await finder.choice('Schools, nurseries and colleges instead').check();
  await expect(page).toHaveURL(/\?kind=setting$/);
  await expect(finder.status).toContainText(/^\d+ schools and colleges fit your choices/);
  const links = await finder.links();
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => serviceAt(href).kind !== 'setting')).toEqual([]);
});

test('when nothing fits, the page offers what to drop, what that brings, and what is nearest', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open();
  await finder.open(await finder.findHopelessChoices());
  await expect(finder.status).toContainText('Nothing fits all your choices.');
  await expect(finder.results).toHaveCount(0);
  const offers = page.getByRole('button', { name: /^Without “.+”: \d+$/ });
  const counts = (await offers.allInnerTexts()).map((words) => Number(/\d+$/.exec(words)?.[0]));
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  await expect(page.getByRole('heading', { name: 'The nearest to what you asked for' })).toBeVisible();
  const near = page.locator('[data-near] > li');
  await expect(near).toHaveCount(Math.min(counts[0] ?? 0, 6));
  await expect(near.first().getByRole('link').first()).toBeVisible();

  await offers.first().click();
  await expect(finder.status).toContainText(new RegExp(`^${counts[0]} places? to get help fits? your choices`));
  await expect(finder.results).toHaveCount(Math.min(counts[0] ?? 0, 60));
  await expect(page.getByRole('heading', { name: 'The nearest to what you asked for' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
});

test('"Show more" adds to the list and puts the focus on the first that is new', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open();
  await expect(finder.results).toHaveCount(20);
  const first = await finder.links();
  await page.getByRole('button', { name: 'Show more', exact: true }).click();
  const links = finder.results.getByRole('heading').getByRole('link');
  await expect(links.nth(20)).toBeFocused();
  expect((await finder.links()).slice(0, 20)).toEqual(first);
  expect(new Set(await finder.links()).size).toBe(await finder.results.count());
});

test('when the words of the cards cannot be fetched, the titles still lead to the pages', async ({ page }) => {
  await page.route('**/finder/cards-*', (route) => route.abort());
  const finder = new FinderPage(page);
  await finder.open('need=autism');
  const title = finder.results.first().getByRole('heading').getByRole('link');
  const words = await title.innerText();
  expect(words).not.toBe('');
  expect(await finder.results.count()).toBe(Math.min(await finder.count(), 60));
  await expect(finder.results.first().getByRole('link')).toHaveCount(1);
  await title.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
});

/** The words of an age in the list of ages, whatever count stands behind it. */
async function optionFor(finder: FinderPage, age: string): Promise<string> {
  const words = await finder.age.getByRole('option').allInnerTexts();
  const found = words.find((each) => new RegExp(`^${age} \\(`).test(each.trim()));
  if (!found) throw new Error(`No age ${age} in: ${words.join(', ')}`);
  return found.trim();
}

test('the nearest come first with their distance; what has no known place stands by itself; the postcode is cut', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
  await page.goto('/services/');
  await page.getByText('Choose filters').click();
  await page.getByRole('textbox', { name: 'Postcode, or its first part' }).fill('DY8 3XY');
  await page.getByRole('button', { name: 'Nearest first' }).click();
  await expect(page.locator('#finder-status')).toContainText('Nearest to DY8 first');
  await expect(page).toHaveURL(/\?near=DY8$/);
  const miles = (await page.locator('#finder-results > li').allInnerTexts())
    .map((text) => (/Less than a mile/.test(text) ? 0 : Number(/About (\d+) mile/.exec(text)?.[1])))
    .filter((each) => !Number.isNaN(each));
  expect(miles.length).toBeGreaterThan(0);
  expect(miles).toEqual([...miles].sort((a, b) => a - b));
  await expect(page.getByRole('heading', { name: 'Distance not known' })).toBeVisible();
  expect(requests.filter((url) => /3\+?\s?xy/i.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Remove Near DY8' }).click();
  await expect(page).not.toHaveURL(/near=/);
});
