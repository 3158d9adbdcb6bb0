/** On paper: what a grandparent, a teacher or a GP is handed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { contentFolder } from '../../src/commands/surroundings.ts';
import { listServices, readService } from '../support/content.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { printPage, type Paper } from '../support/paper.ts';
import { PlanClockPage } from '../support/plan-clock-page.ts';

/** The width of the text on A4 with our margins, in CSS pixels: 180 mm. */
const PRINTED_WIDTH = 680;
/** A service takes at most two sheets, and the longest tenth at most four. */
const MOST_SHEETS = 2;
const MOST_SHEETS_OF_LONG_ONES = 4;

const settings = parse(readFileSync(join(contentFolder(), 'site.yaml'), 'utf8')) as {
  name: string;
  url: string | null;
  not_the_council: string;
};

// A printer runs no scripts, and nothing on paper may need one.
test.use({ javaScriptEnabled: false, viewport: { width: PRINTED_WIDTH, height: 1000 } });

for (const { type, address } of PAGE_TYPES) {
  test(`${type} prints with its name, its address and its day, and without menus`, async ({ page }) => {
    await page.goto(address);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const how = await readIfThere(page, '[aria-labelledby=know-heading] > p');
    const paper = await printPage(page);
    expect(paper.text).toContain(settings.name);
    expect(listAddresses(address).some((each) => paper.dense.includes(dense(each)))).toBe(true);
    expect(paper.dense).toContain(dense(title));
    expect(paper.text).toContain('This copy of the site was made on');
    expect(paper.dense).toContain(dense(settings.not_the_council));
    if (how) expect(paper.text).toMatch(/From public pages we read on \d+ \w+ \d{4}|Checked .+ with the service on \d+ \w+ \d{4}/);
    for (const words of ['Skip to the main part', 'Search this site', 'Print or send this page', 'Leave this page quickly']) {
      expect(paper.text).not.toContain(words);
    }
    for (const { width, height } of paper.sheets) {
      expect(Math.round(width)).toBe(595);
      expect(Math.round(height)).toBe(842);
    }
    expect(paper.headingsLeftAlone).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('body > header')).toBeHidden();
    for (const menu of await page.getByRole('navigation').all()) await expect(menu).toBeHidden();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    // A word that can be opened on the screen is plain words on paper, with its meaning at the end.
    await expect(page.getByRole('button').and(page.locator(':not(.word)'))).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Something wrong on this page?' })).toHaveCount(0);
  });

  test(`${type} prints dark on white, and nothing is cut at the edge, on a device set to dark`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    expect(await findDarkBackgrounds(page)).toEqual([]);
    expect(await findPaleWords(page)).toEqual([]);
    expect(await findTooWide(page)).toEqual([]);
  });
}

/** In parts, so that both workers print at once. */
const PARTS = 8;

for (let part = 1; part <= PARTS; part += 1) {
  test(`services print on two sheets, the longest tenth on four, with every way to reach them, part ${part} of ${PARTS}`, async ({
    page,
  }) => {
    const ids = listServices().filter((_, index) => index % PARTS === part - 1);
    test.setTimeout(60_000 + ids.length * 3_000);
    const papers = new Map<string, Paper>();
    for (const id of ids) {
      await page.goto(`/services/${id}/`);
      papers.set(id, await printPage(page));
    }
    const missing = ids.flatMap((id) => listUnprinted(papers.get(id)?.dense ?? '', id));
    expect(missing).toEqual([]);
    const alone = ids.flatMap((id) => (papers.get(id)?.headingsLeftAlone ?? []).map((words) => `${id}: ${words}`));
    expect(alone).toEqual([]);

    const counts = ids.map((id) => ({ id, sheets: papers.get(id)?.sheets.length ?? 0 })).sort((a, b) => b.sheets - a.sheets);
    expect(counts.filter(({ sheets }) => sheets === 0 || sheets > MOST_SHEETS_OF_LONG_ONES)).toEqual([]);
    const longestTenth = Math.floor(ids.length / 10);
    expect(counts.slice(longestTenth).filter(({ sheets }) => sheets > MOST_SHEETS)).toEqual([]);
  });
}

test('the contacts of a situation are printed in full', async ({ page }) => {
  await page.goto('/situations/we-need-a-break/');
  const { dense: words } = await printPage(page);
  expect(listUnprinted(words, 'childrens-disability-team', (kind) => kind !== 'website')).toEqual([]);
});

test('the urgent numbers are printed in full', async ({ page }) => {
  await page.goto('/help-now/');
  const { dense: words } = await printPage(page);
  for (const id of ['emergency-999', 'samaritans', 'shout', 'childline', 'childrens-front-door']) {
    expect(listUnprinted(words, id, (kind) => kind === 'phone' || kind === 'text')).toEqual([]);
  }
});

test('a link in a text prints its address', async ({ page }) => {
  await page.goto('/about/accessibility/');
  const addresses = await page.locator('.prose a[href^=http]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  const { dense: words } = await printPage(page);
  expect(addresses.filter((address) => !words.includes(address))).toEqual([]);
});

test('what is folded away on the screen is open on paper', async ({ page }) => {
  await page.goto('/services/dudley-early-help/');
  await page.getByRole('main').evaluate((main) => {
    main.insertAdjacentHTML('beforeend', '<details><summary>More</summary><p>Folded away</p></details>');
  });
  expect((await printPage(page)).text).toContain('Folded away');
});

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true });

  test('a filtered list prints what was chosen and what fits, without the filters', async ({ page }) => {
    await page.goto('/services/?need=autism&age=9');
    await expect(page.locator('#finder-status')).toContainText('fit your choices');
    const titles = await page.locator('#finder-results > li').getByRole('heading').allInnerTexts();
    const paper = await printPage(page);
    expect(paper.text).toMatch(/\d+ places to get help fit your choices/);
    expect(paper.text).toContain('Age 9');
    expect(titles.filter((title) => !paper.dense.includes(dense(title)))).toEqual([]);
    for (const words of ['Choose filters', 'How old?', 'Show results', 'Show more']) expect(paper.text).not.toContain(words);
  });

  test('the plan clock prints the dates that were worked out, without the fields', async ({ page }) => {
    const clock = new PlanClockPage(page);
    await clock.openOn('2026-11-25');
    await clock.enter('25', '9', '2026');
    await expect(page.getByRole('heading', { name: 'Today you are in week 9' })).toBeVisible();
    const paper = await printPage(page);
    expect(paper.text).toContain('Today you are in week 9');
    for (const day of ['Friday 25 September 2026', 'Friday 6 November 2026', 'Friday 15 January 2027', 'Friday 12 February 2027']) {
      expect(paper.dense).toContain(dense(day));
    }
    for (const words of ['Show my dates', 'Clear', 'Print only the letter', 'Put the dates in my calendar', 'Which date was missed?']) {
      expect(paper.text).not.toContain(words);
    }
  });

  test('the letter of the plan clock prints alone, on one sheet', async ({ page }) => {
    const clock = new PlanClockPage(page);
    await clock.openOn('2026-11-25');
    await clock.enter('25', '9', '2026');
    // Printing itself would wait for a person. The page is as it would be handed to the printer.
    await page.evaluate(() => (window.print = () => {}));
    await page.getByRole('button', { name: 'Print only the letter' }).click();
    const paper = await printPage(page);
    expect(paper.sheets).toHaveLength(1);
    expect(paper.text).toMatch(/^Dear SEND team,/);
    expect(paper.text).toContain('By Friday 6 November 2026 you had to tell me');
    expect(paper.text).not.toContain('Dudley SEND Local Offer');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect((await printPage(page)).text).toContain('EHC plan clock');
  });

  test('what a search found prints, without the field and the kinds', async ({ page }) => {
    await page.goto('/search/?q=autism');
    await expect(page.locator('#search-status')).toContainText('for “autism”');
    const titles = await page.locator('#search-results > li').getByRole('heading').allInnerTexts();
    const paper = await printPage(page);
    expect(titles.filter((title) => !paper.dense.includes(dense(title)))).toEqual([]);
    expect(paper.text).toMatch(/\d+ results for “autism”/);
    for (const words of ['What are you looking for?', 'Everything', 'Show more']) expect(paper.text).not.toContain(words);
  });
});

test.describe('large print', () => {
  for (const { type, address } of PAGE_TYPES) {
    test(`${type} offers it in words, and then prints at 18 point with nothing cut`, async ({ page }) => {
      await page.goto(address);
      const choice = page.getByRole('checkbox', { name: 'Print in large letters (18 point)' });
      await choice.check();
      const large = await printPage(page);
      expect(large.bodySize).toBeGreaterThanOrEqual(17.9);
      expect(large.dense).toContain(dense(await page.getByRole('heading', { level: 1 }).innerText()));
      expect(large.headingsLeftAlone).toEqual([]);

      await page.emulateMedia({ media: 'print' });
      const sizes = await page
        .getByRole('main')
        .evaluate((main) =>
          [...main.querySelectorAll('p, li, dd')]
            .filter((text) => text.checkVisibility())
            .map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
        );
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.filter((size) => size < 24)).toEqual([]);
      expect(await findTooWide(page)).toEqual([]);
    });
  }

  test('a service set in it is larger on the sheet itself', async ({ page }) => {
    await page.goto('/services/dudley-early-help/');
    const usual = await printPage(page);
    await page.getByRole('checkbox', { name: 'Print in large letters (18 point)' }).check();
    const large = await printPage(page);
    expect(large.bodySize).toBeGreaterThanOrEqual(17.9);
    expect(usual.bodySize).toBeLessThan(14);
    expect(large.sheets.length).toBeGreaterThan(usual.sheets.length);
  });

  test('the choice can be made with the keyboard, and can be taken back', async ({ page }) => {
    await page.goto('/services/dudley-early-help/');
    const choice = page.getByRole('checkbox', { name: 'Print in large letters (18 point)' });
    await choice.focus();
    await page.keyboard.press('Space');
    await expect(choice).toBeChecked();
    await page.keyboard.press('Space');
    expect((await printPage(page)).bodySize).toBeLessThan(14);
  });
});

/** The ways to reach a service that its file has and its paper lacks. */
function listUnprinted(words: string, id: string, isWanted: (kind: string) => boolean = () => true): string[] {
  const contacts = (readService(id).contacts ?? []).filter((contact) => isWanted(contact.kind));
  return contacts
    .filter(({ kind, value }) => {
      const parts =
        kind === 'phone' || kind === 'text'
          ? value.split(/x|ext\.?/i).map((part) => part.replace(/\D/g, '').replace(/^44/, '0'))
          : [dense(value)];
      return parts.some((part) => !words.includes(part));
    })
    .map(({ value }) => `${id}: ${value}`);
}

/** How the address of a page may stand on it: in full, or while the site has none from its first slash. */
function listAddresses(address: string): string[] {
  const published = process.env.SITE_URL ?? settings.url;
  return [`${address} on ${settings.name}`, ...(published ? [new URL(address, published).href] : [])];
}

function dense(words: string): string {
  return words.replace(/\s/g, '');
}

async function readIfThere(page: Page, selector: string): Promise<string | undefined> {
  const found = page.locator(selector);
  return (await found.count()) > 0 ? found.first().innerText() : undefined;
}

/** What stands on a background that would cost ink. */
function findDarkBackgrounds(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body, body *')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(element);
        const [red = 0, green = 0, blue = 0, alpha = 1] = (/\((.+)\)/.exec(backgroundColor)?.[1] ?? '').split(/[\s,/]+/).map(Number);
        return backgroundImage !== 'none' || (alpha > 0 && Math.min(red, green, blue) < 230);
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`),
  );
}

/** Words too pale to read on white paper. */
function findPaleWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      .filter((element) => {
        const channels = (/\((.+)\)/.exec(getComputedStyle(element).color)?.[1] ?? '255,255,255').split(/[\s,/]+/).map(Number);
        return Math.max(...channels.slice(0, 3)) > 90;
      })
      .map((element) => element.textContent?.trim() ?? ''),
  );
}

/** What reaches over the edge of the sheet. */
function findTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('.sr-only'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (right > edge + 1 || left < -1);
      })
      .map((element) => `${element.tagName.toLowerCase()}: ${element.textContent?.trim().slice(0, 60) ?? ''}`);
  });
}
