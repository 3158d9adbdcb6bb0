/** What inspectors and families named leads to who to ring, in few taps and from a search. */
import { expect, test } from '@playwright/test';
import { digitsOf, readService, readSituation } from '../support/content.ts';
import { PHONE, Thumb } from '../support/phone.ts';
import { SearchPage } from '../support/search-page.ts';

test.use(PHONE);

const MOST_TAPS = 3;

const SUBJECTS = [
  {
    subject: 'short breaks',
    start: 'we-need-a-break',
    ring: 'childrens-disability-team',
    words: 'short breaks',
    leads: /^\/(services\/(help\/breaks|short-breaks-|childrens-disability-team)|situations\/we-need-a-break|guides\/short-breaks)/,
  },
  {
    subject: 'early help',
    start: 'help-for-the-whole-family',
    ring: 'dudley-early-help',
    words: 'early help',
    leads: /^\/(services\/dudley-early-help|situations\/help-for-the-whole-family)/,
  },
  { subject: 'SENDIASS', start: 'who-can-i-ask', ring: 'dudley-sendiass', words: 'SENDIASS', leads: /^\/services\/dudley-sendiass/ },
  {
    subject: 'support while waiting for an assessment',
    start: 'waiting-for-autism-or-adhd-assessment',
    ring: 'dudley-sendiass',
    words: 'waiting for autism assessment',
    leads: /^\/(situations\/waiting-for-autism|guides\/while-you-wait|waiting\/neuro)/,
  },
  {
    subject: 'a child who cannot face school',
    start: 'cannot-face-school',
    ring: 'dudley-sendiass',
    words: 'wont go to school',
    leads: /^\/(situations\/cannot-face-school|guides\/school-anxiety-and-attendance)/,
  },
] as const;

for (const { subject, start, ring, words, leads } of SUBJECTS) {
  test(`${subject}: from the front page to a call in at most ${MOST_TAPS} taps`, async ({ page }) => {
    const thumb = new Thumb();
    const service = readService(ring);
    await page.goto('/');
    await thumb.tap(page.getByRole('region', { name: 'What is happening?' }).getByRole('link', { name: readSituation(start).short_title }));
    const who = page.getByRole('region', { name: 'Who to ring or ask' });
    await expect(who.getByRole('link', { name: service.title }).first()).toBeVisible();
    const phone = service.contacts?.find((contact) => contact.kind === 'phone')?.value ?? '';
    const call = who.locator('a[href^="tel:"]').filter({ hasText: phone }).first();
    const dialled = await call.getAttribute('href');
    expect(digitsOf(dialled ?? '')).toBe(digitsOf(phone));
    // A phone dials here; a browser on a computer has nothing to dial with.
    await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
    await thumb.tap(call);
    expect(thumb.taps).toBeLessThanOrEqual(MOST_TAPS);
  });

  test(`${subject}: a search for "${words}" leads to who to ring`, async ({ page }) => {
    const search = new SearchPage(page);
    const thumb = new Thumb();
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'What do you need help with?' }).fill(words);
    await thumb.tap(page.getByRole('button', { name: 'Search' }));
    await search.waitForResults(words);
    const links = await search.links();
    const at = links.findIndex((href) => leads.test(href));
    expect(at, `in the first three of ${links.join(' ')}`).toBeGreaterThanOrEqual(0);
    expect(at, `in the first three of ${links.join(' ')}`).toBeLessThan(3);
    await thumb.tap(search.results.nth(at).getByRole('heading').getByRole('link'));
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
    expect(thumb.taps).toBeLessThan(MOST_TAPS);
  });
}
