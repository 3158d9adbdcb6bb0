/** A parent types a few words and finds who to ring. */
import { expect, test } from '@playwright/test';
import { readService } from '../support/content.ts';
import { PHONE } from '../support/phone.ts';
import { SearchPage } from '../support/search-page.ts';

test.use(PHONE);

test('results come while typing, each with a link, a summary and the words that matched marked', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await expect(search.status).toHaveText('Type what you are looking for.');
  await search.field.pressSequentially('wheelchair');
  await search.waitForResults('wheelchair');
  const first = search.results.first();
  await expect(first.getByRole('heading').getByRole('link')).toContainText(/wheelchair/i);
  await expect(search.list.locator('mark').first()).toContainText(/wheelchair/i);
  await expect(page).toHaveURL(/\/search\/\?q=wheelchair$/);
  await expect(page).toHaveTitle(/^wheelchair – /);
  expect((await search.links())[0]).toMatch(/^\/.+\/$/);
});

test('from the front page, a search leads to a page that says who to ring', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'What do you need help with?' }).fill('sendiass');
  await page.getByRole('button', { name: 'Search' }).click();
  await search.waitForResults('sendiass');
  await search.results.first().getByRole('heading').getByRole('link').click();
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});

test('the search of the header works on any page', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/guides/');
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('sleep');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=sleep$/);
  await search.waitForResults('sleep');
  await expect(search.field).toHaveValue('sleep');
});

test('a search that families are shown on the front page finds something', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/');
  const examples = page.locator('main a[href*="/search/?q="]');
  expect(await examples.count()).toBeGreaterThan(0);
  for (const words of await examples.allInnerTexts()) {
    await search.open(words.trim());
    await search.waitForResults(words.trim());
    expect(await search.count()).toBeGreaterThan(0);
  }
});

test('kinds of page can be picked, each with its count, and go into the address', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('autism');
  await search.waitForResults('autism');
  const all = await search.count();
  const help = page.getByRole('radio', { name: /^Help and services/ });
  const promised = Number(/\((\d+)\)/.exec((await help.locator('xpath=..').innerText()) ?? '')?.[1]);
  expect(promised).toBeGreaterThan(0);
  expect(promised).toBeLessThan(all);
  await help.check();
  await expect(search.status).toContainText(new RegExp(`^${promised} results? for`));
  await expect(page.getByRole('radio', { name: /^Guides \(\d+\)/ })).toBeVisible();
  await expect(page).toHaveURL(/\?q=autism&kind=Help\+and\+services$/);
  const tags = await search.results.locator('[data-slot=kind]').allInnerTexts();
  expect(new Set(tags.map((tag) => tag.trim()))).toEqual(new Set(['Help and services']));
  await page.getByRole('radio', { name: 'Everything' }).check();
  await expect(search.status).toContainText(new RegExp(`^${all} results for`));
  await page.goBack();
  await expect(help).toBeChecked();
  await expect(search.status).toContainText(new RegExp(`^${promised} results? for`));
});

test('a kind in the address that nobody knows hides nothing', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('autism');
  await search.waitForResults('autism');
  const all = await search.count();
  await page.goto('/search/?q=autism&kind=Dragons');
  await search.waitForResults('autism');
  expect(await search.count()).toBe(all);
  await expect(page.getByRole('radio', { name: 'Everything' })).toBeChecked();
});

test('a word that stands nowhere does not hide what the others find', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('wheelchair zzzqqqxxx');
  await search.waitForResults('wheelchair zzzqqqxxx');
  await expect(search.results.first().getByRole('heading')).toContainText(/wheelchair/i);
});

test('when nothing is found, the page says so and offers other ways', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('zzzqqqxxx');
  await expect(search.status).toHaveText('We found nothing for “zzzqqqxxx”.');
  await expect(search.results).toHaveCount(0);
  await expect(page.getByText('Try fewer words, or other words for the same thing.')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: /^Ask somebody: / })).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'Everything from A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A to Z' })).toBeVisible();
});

test('when the search cannot be fetched, the page says so, offers A to Z, and can be tried again', async ({ page }) => {
  const search = new SearchPage(page);
  await page.route('**/search/*.json*', (route) => route.abort());
  await search.open('autism');
  await expect(search.status).toHaveText('The search did not load.');
  await expect(page.getByText('Part of the search could not be fetched.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'A to Z instead' })).toBeVisible();
  await page.unroute('**/search/*.json*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await search.waitForResults('autism');
  await expect(page.getByText('Part of the search could not be fetched.')).toBeHidden();
});

test('when only the full text or the spelling cannot be fetched, results come all the same', async ({ page }) => {
  const search = new SearchPage(page);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.route('**/search/spelling.json*', (route) => route.abort());
  await search.open('autism zzzqqqxxx');
  await search.waitForResults('autism zzzqqqxxx');
  await expect(search.results.first()).toBeVisible();
  await page.getByRole('button', { name: 'Look inside every page for these words' }).click();
  await expect(search.status).toHaveText('No other page holds these words.');
});

test('while results are on their way, the list says that it is busy', async ({ page }) => {
  const search = new SearchPage(page);
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route('**/search/pages.json*', async (route) => {
    await held;
    await route.continue();
  });
  await search.open('autism');
  await expect(search.status).toHaveText('Loading the search…');
  await expect(search.list).toHaveAttribute('aria-busy', 'true');
  letGo();
  await search.waitForResults('autism');
});

test('the back button goes back to the words before, and from a result to the results', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('autism');
  await search.waitForResults('autism');
  await search.field.fill('sleep');
  await search.waitForResults('sleep');
  const links = await search.links();
  await search.results.first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${links[0]}$`));
  await page.goBack();
  await search.waitForResults('sleep');
  expect(await search.links()).toEqual(links);
  await page.goBack();
  await search.waitForResults('autism');
  await expect(search.field).toHaveValue('autism');
});

test('an address with words in it opens the same results for somebody else', async ({ page, browser, baseURL }) => {
  const search = new SearchPage(page);
  await search.open('short breaks');
  await search.waitForResults('short breaks');
  const context = await browser.newContext({ ...PHONE, baseURL });
  const other = await context.newPage();
  await other.goto(page.url());
  const theirs = new SearchPage(other);
  await theirs.waitForResults('short breaks');
  expect(await theirs.links()).toEqual(await search.links());
  await context.close();
});

test('"Show more results" adds to the list and puts the focus on the first that is new', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('dudley');
  await search.waitForResults('dudley');
  await expect(search.results).toHaveCount(8);
  const before = await search.links();
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(search.results.nth(8).getByRole('heading').getByRole('link')).toBeFocused();
  expect((await search.links()).slice(0, 8)).toEqual(before);
});

test('a very long query is answered', async ({ page }) => {
  const search = new SearchPage(page);
  const words = 'my child cannot sleep and school says there is no help '.repeat(30);
  await search.open(words);
  await expect(search.status).toContainText(/^\d+ results? for/);
  expect((await search.field.inputValue()).length).toBeLessThanOrEqual(200);
  await expect(search.results.first()).toBeVisible();
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(isWider).toBe(false);
});

test('one very long word does not push the page out of the screen', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('w'.repeat(190));
  await expect(search.status).toContainText('We found nothing');
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(isWider).toBe(false);
});

test('HTML in the words is shown as text and does not run', async ({ page }) => {
  const search = new SearchPage(page);
  const words = '<img src=x onerror="document.title=1">autism';
  await search.open(words);
  await search.waitForResults(words);
  await expect(search.status.locator('img')).toHaveCount(0);
  await expect(search.list.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle(/^<img src=x onerror="document.title=1">autism – /);
});

test.describe('what is understood', () => {
  test('a slip of spelling is put right and said, and can be searched for as it was typed', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('dislexia help');
    await search.waitForResults('dislexia help');
    await expect(search.status).toContainText('Showing results for “dyslexia help”.');
    await expect(search.results.first().getByRole('heading')).toContainText(/reading|dyslexia|psycholog/i);
    await page.getByRole('link', { name: 'Search instead for “dislexia help”' }).click();
    await expect(page).toHaveURL(/\?q=dislexia\+help&as=typed$/);
    await expect(search.status).not.toContainText('Showing results');
    await page.goBack();
    await expect(search.status).toContainText('Showing results for “dyslexia help”.');
  });

  test('what letters mean is told in place, with a link to all words explained', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('EHCP');
    await search.waitForResults('EHCP');
    const explained = page.getByRole('link', { name: 'EHC plan (education, health and care plan)' });
    await expect(explained).toHaveAttribute('href', /\/jargon\/#ehc-plan$/);
    await expect(search.results.first().getByRole('heading')).toContainText('EHC plan');
  });

  test('an age and a place come first as chips, and each can be taken away', async ({ page }) => {
    const search = new SearchPage(page);
    const words = 'clubs in halesowen for 9 year old';
    await search.open(words);
    await search.waitForResults(words);
    await page.getByRole('button', { name: 'Remove Age 9' }).click();
    await expect(page.getByRole('button', { name: 'Remove Age 9' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Remove Halesowen' })).toBeVisible();
    await expect(page).toHaveURL(/without=age/);
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Remove Age 9' })).toBeVisible();
  });

  test('a long question finds something', async ({ page }) => {
    const search = new SearchPage(page);
    const words = 'my daughter is 14 and she has stopped going to school since september what can i do';
    await search.open(words);
    await search.waitForResults(words);
    expect(await search.count()).toBeGreaterThan(0);
  });
});

test.describe('when somebody may be in danger', () => {
  test('the numbers to ring stand above all results at once, before anything has been fetched', async ({ page }) => {
    const search = new SearchPage(page);
    await page.route('**/search/*.json*', () => undefined);
    await page.route('**/pagefind/**', () => undefined);
    await search.open();
    await search.field.pressSequentially('i want to kill myself');
    const panel = page.getByRole('region', { name: 'Is somebody in danger now?' });
    await expect(panel.getByRole('link', { name: /Ring 999/ })).toBeVisible();
    await expect(panel.getByRole('link', { name: /^Help now/ })).toBeVisible();
    // One number answers by day and one by night: nobody should have to know which.
    for (const { value, hours = '' } of readService('childrens-front-door').contacts ?? []) {
      await expect(panel.getByRole('link').filter({ hasText: value })).toContainText(hours);
    }
    const isAbove = await panel.evaluate((each) => {
      const list = document.querySelector('#search-results');
      return list !== null && (each.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    expect(isAbove).toBe(true);
  });

  test('help now is the first result too, and no alarm is given for what only sounds like it', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('my child is missing');
    await search.waitForResults('my child is missing');
    expect((await search.links())[0]).toMatch(/\/help-now\/$/);
    await search.open('my child is missing school');
    await search.waitForResults('my child is missing school');
    await expect(page.getByRole('region', { name: 'Is somebody in danger now?' })).toBeHidden();
  });
});

test.describe('near', () => {
  const FULL = 'DY8 3XY';

  test('a full postcode is cut before it enters an address or leaves the device', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
    const search = new SearchPage(page);
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'What do you need help with?' }).fill(`swimming ${FULL}`);
    await page.getByRole('button', { name: 'Search' }).click();
    await search.waitForResults('swimming DY8');
    await search.field.fill(`clubs ${FULL}`);
    await search.waitForResults(`clubs ${FULL}`);
    await expect(page).toHaveURL(/\?q=clubs\+DY8$/);
    expect(requests.filter((url) => /3\+?\s?xy/i.test(url))).toEqual([]);
  });

  test('the nearest comes first and says how far it is; what has no place stays', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('family hub');
    await search.waitForResults('family hub');
    const before = await search.count();
    await page.getByText('Put what is near you first').click();
    await page.getByRole('textbox', { name: 'Postcode, or its first part' }).fill(FULL);
    await page.getByRole('button', { name: 'Nearest first' }).click();
    await expect(search.status).toContainText('Nearest to DY8 first.');
    await expect(search.results.first()).toContainText(/About \d+ miles? away|Less than a mile away/);
    expect(await search.count()).toBe(before);
    await expect(page).toHaveURL(/near=DY8$/);
    await expect(page.getByText('Contains Ordnance Survey data').first()).toBeVisible();
  });
});

test.describe('with the keyboard only', () => {
  test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

  test('from the field to a page: type, Enter, Tab, Enter', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open();
    for (let tabs = 0; tabs < 20 && !(await search.field.evaluate((field) => field === document.activeElement)); tabs += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(search.field).toBeFocused();
    await page.keyboard.type('early help');
    await page.keyboard.press('Enter');
    await search.waitForResults('early help');
    const link = search.results.first().getByRole('heading').getByRole('link');
    const title = await link.innerText();
    for (let tabs = 0; tabs < 10 && !(await link.evaluate((each) => each === document.activeElement)); tabs += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
});
