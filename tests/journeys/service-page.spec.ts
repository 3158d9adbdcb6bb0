/** On a service page a parent sees at once who to ring, and how far to trust it. */
import { expect, test } from '@playwright/test';
import { digitsOf, listServices, readService } from '../support/content.ts';
import { PHONE } from '../support/phone.ts';

test.use(PHONE);

test('who to ring stands first, as a link that dials', async ({ page }) => {
  const { title, contacts = [] } = readService('dudley-early-help');
  await page.goto('/services/dudley-early-help/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const panel = page.getByRole('region', { name: 'Who to ring or how to ask' });
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('Who to ring or how to ask');
  const phone = contacts.find((contact) => contact.kind === 'phone')?.value ?? '';
  const call = panel.getByRole('link', { name: `Ring ${phone}` });
  expect(digitsOf((await call.getAttribute('href'))?.replace('tel:', '') ?? '')).toBe(digitsOf(phone));
});

test('the facts that decide are in the same panel, each with an answer', async ({ page }) => {
  await page.goto('/services/dudley-early-help/');
  const panel = page.getByRole('region', { name: 'Who to ring or how to ask' });
  const facts = await panel
    .locator('dl > div')
    .evaluateAll((all) => all.map((fact) => [fact.querySelector('dt')?.textContent.trim(), fact.querySelector('dd')?.textContent.trim()]));
  const answers = Object.fromEntries(facts) as Record<string, string>;
  expect(Object.keys(answers)).toEqual([
    'Who it is for',
    'Ages',
    'Cost',
    'How long is the wait?',
    'Need a diagnosis?',
    'Need an EHC plan?',
    'Need a referral?',
    'Area',
  ]);
  expect(Object.values(answers).filter((answer) => answer === '')).toEqual([]);
  expect(answers['Need a diagnosis?']).toBe('No');
  expect(answers.Cost).toBe('Not known. Ask first');
});

test('how we know it stands with the day, the strength, and every source with its date', async ({ page }) => {
  const { sources, gathered } = readService('dudley-sendiass');
  await page.goto('/services/dudley-sendiass/');
  const main = page.getByRole('main');
  await expect(main).toHaveAttribute('data-checked', gathered);
  await expect(main).toHaveAttribute('data-check', 'gathered');
  const how = page.getByRole('region', { name: 'How we know this' });
  await expect(how).toContainText('Nobody has confirmed it with the service yet.');
  await expect(how.getByRole('listitem')).toHaveCount(sources.length);
  for (const [index, source] of sources.entries()) {
    const line = how.getByRole('listitem').nth(index);
    await expect(line).toContainText(source.name);
    await expect(line).toContainText(source.page_date && source.page_date !== 'undated' ? /page dated (\w+ )*\d{4}/ : 'undated page');
    if (source.url) await expect(line.getByRole('link')).toHaveAttribute('href', source.url);
  }
});

test('where pages disagree every number is shown, in the order of the file, with what its page said', async ({ page }) => {
  const { contacts = [] } = readService('dudley-sendiass');
  const disputed = contacts.filter((contact) => contact.standing === 'disputed');
  expect(disputed.length).toBeGreaterThan(1);
  await page.goto('/services/dudley-sendiass/');
  const panel = page.getByRole('region', { name: 'Who to ring or how to ask' });
  await expect(page.getByText('Pages disagree: see both')).toBeVisible();
  const dialled = await panel.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(dialled.map((href) => digitsOf(href))).toEqual(
    contacts.filter((contact) => contact.kind === 'phone').map((contact) => digitsOf(contact.value)),
  );
  for (const { value, note = '' } of disputed) {
    await expect(panel.getByRole('listitem').filter({ hasText: value })).toContainText(note);
  }
});

test('what is thinly known is marked where it stands, and says why', async ({ page }) => {
  const id = listServices().find((each) => readService(each).confidence === 'low');
  expect(id).toBeDefined();
  await page.goto(`/services/${id}/`);
  await expect(page.getByText('Old or thin facts: ask first', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(readService(id ?? '').doubt ?? 'a doubt');
});

test('what is not for this family leads on to what is', async ({ page }) => {
  await page.goto('/services/dudley-early-help/');
  const others = page.getByRole('region', { name: 'Not for you? Try these' });
  await others.getByRole('link').first().tap();
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});
