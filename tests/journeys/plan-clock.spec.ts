/** A parent has asked for an EHC plan, and wants to know by when the council must answer. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { PlanClockPage } from '../support/plan-clock-page.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('a day typed in gives the week of today, the next date and what should have happened', async ({ page }) => {
  const clock = new PlanClockPage(page);
  await clock.openOn('2026-11-25');
  await clock.enter('25', '9', '2026');
  const heading = page.getByRole('heading', { name: 'Today you are in week 9' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  const result = page.getByRole('region', { name: 'Today you are in week 9' });
  await expect(result).toContainText('The next date is Friday 15 January 2027, in 7 weeks and 2 days.');
  await expect(result).toContainText('tell you if it will assess your child, by Friday 6 November 2026');
  await expect(result).toContainText('Bank holidays and school holidays do not move a date.');
  await expect(clock.week(6)).toContainText('Friday 6 November 2026');
  await expect(clock.week(6)).toContainText('Passed');
  await expect(clock.week(16)).toContainText('Next date');
  await expect(clock.week(20)).toContainText('Friday 12 February 2027');
  await expect(clock.week(20).getByRole('link')).toHaveAttribute('href', /legislation\.gov\.uk\/uksi\/2014\/1530\/regulation\/13/);
});

test('the day of a deadline is still in time, and the day after it is not', async ({ page }) => {
  const clock = new PlanClockPage(page);
  await clock.openOn('2026-11-06');
  await clock.enter('25', 'September', '26');
  await expect(page.getByRole('heading', { name: 'Today you are in week 6' })).toBeVisible();
  await expect(page.getByText('The next date is Friday 6 November 2026, today.')).toBeVisible();
  await expect(page.getByText('No date has passed yet, so you do not need this letter today.')).toBeVisible();
  await clock.openOn('2026-11-07');
  await clock.enter('25', '9', '2026');
  await expect(page.getByRole('heading', { name: 'Today you are in week 7' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Week 6, Friday 6 November 2026/ })).toBeChecked();
});

test('after the twenty weeks it says how long ago they ended', async ({ page }) => {
  const clock = new PlanClockPage(page);
  await clock.openOn('2026-11-25');
  await clock.enter('25', '5', '2026');
  await expect(page.getByRole('heading', { name: 'Today you are in week 27: past the 20 weeks' })).toBeVisible();
  await expect(page.getByText('The last date was Monday 12 October 2026, 6 weeks and 2 days ago.')).toBeVisible();
});

for (const { what, typed, says, field } of [
  { what: 'nothing typed', typed: ['', '', ''], says: 'Enter a day, a month and a year.', field: 'Day' },
  { what: 'a day that does not exist', typed: ['31', '2', '2026'], says: 'There is no 31 February 2026.', field: 'Day' },
  { what: 'a day to come', typed: ['26', '11', '2026'], says: '26 November 2026 has not come yet.', field: 'Day' },
  { what: 'a month that does not exist', typed: ['8', '13', '2026'], says: 'The month must be a number from 1 to 12', field: 'Month' },
  {
    what: 'a year before the law',
    typed: ['8', '9', '1926'],
    says: 'Check the year. This law began on Monday 1 September 2014.',
    field: 'Year',
  },
] as const) {
  test(`${what} is explained at the field to mend, and shows no dates`, async ({ page }) => {
    const clock = new PlanClockPage(page);
    await clock.openOn('2026-11-25');
    const [day, month, year] = typed;
    await clock.enter(day, month, year);
    const wrong = page.getByRole('form', { name: 'Your date' }).getByRole('textbox', { name: field });
    await expect(wrong).toBeFocused();
    await expect(wrong).toHaveAttribute('aria-invalid', 'true');
    await expect(wrong).toHaveAccessibleDescription(new RegExp(`^${says.replaceAll('.', '\\.')}`));
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Today you are in week/ })).toBeHidden();
    await clock.enter('25', '9', '2026');
    await expect(page.getByText(says)).toBeHidden();
    await expect(wrong).not.toHaveAttribute('aria-invalid');
    await expect(page.getByRole('heading', { name: 'Today you are in week 9' })).toBeFocused();
  });
}

test('the day a draft was sent gives the last day to comment', async ({ page }) => {
  const clock = new PlanClockPage(page);
  await clock.openOn('2026-11-25');
  await clock.enterDraft('20', '11', '2026');
  await expect(page.getByText('You have until the end of Friday 4 December 2026 at least: in 1 week and 2 days.')).toBeFocused();
  await expect(clock.dates).toContainText('Friday 4 December 2026');
  await clock.enterDraft('1', '11', '2026');
  await expect(page.getByText('The 15 days ended on Sunday 15 November 2026, 1 week and 3 days ago.')).toBeVisible();
});

test('a draft cannot come before the request', async ({ page }) => {
  const clock = new PlanClockPage(page);
  await clock.openOn('2026-11-25');
  await clock.enter('25', '9', '2026');
  await clock.enterDraft('24', '9', '2026');
  await expect(clock.draft).toContainText('That is before the council got your request, on Friday 25 September 2026.');
});

test('the letter says which date was missed, and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clock = new PlanClockPage(page);
  await clock.openOn('2027-01-20');
  await expect(clock.letter).toContainText('(the day the council got your request)');
  await clock.enter('25', '9', '2026');
  await page.getByRole('link', { name: 'What to do when a date is missed' }).click();
  await expect(page.getByRole('radio', { name: /^Week 16/ })).toBeChecked();
  await expect(clock.letter).toContainText('By Friday 15 January 2027 you had to tell me if you have decided not to make an EHC plan.');
  await page.getByRole('radio', { name: /^Week 6/ }).check();
  await expect(clock.letter).toContainText('You got my request for an EHC needs assessment on Friday 25 September 2026.');
  await expect(clock.letter).toContainText('By Friday 6 November 2026 you had to tell me if you will carry out an EHC needs assessment.');
  await expect(clock.letter).toContainText('SEND Regulations 2014, regulation 5(1)');
  await page.getByRole('button', { name: 'Copy the letter' }).click();
  await expect(page.getByText('The letter is copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Dear SEND team,\n\nMy child: /);
  expect(copied).toContain('By Friday 6 November 2026 you had to');
});

test('the calendar file has the dates in law as whole days', async ({ page }) => {
  const clock = new PlanClockPage(page);
  await clock.openOn('2026-11-25');
  await clock.enter('25', '9', '2026');
  await clock.enterDraft('20', '11', '2026');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put the dates in my calendar' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('ehc-plan-dates.ics');
  const text = await readFile(await file.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text) as unknown as unknown[])
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
  expect(events.map(({ startDate, summary }) => [startDate.isDate, startDate.toString(), summary])).toEqual([
    [true, '2026-11-06', 'Week 6: The council tells you if it will assess your child'],
    [true, '2027-01-15', 'Week 16: The council has told you, if there is to be no plan'],
    [true, '2027-02-12', 'Week 20: The council sends the final plan'],
    [true, '2026-12-04', 'Last day: You comment on the draft and ask for a school'],
  ]);
  expect(events[0]?.description).toContain('SEND Regulations 2014, regulation 5(1)');
});

test('what is entered goes nowhere: not into the address, not into storage, not over the network', async ({ page, context }) => {
  const clock = new PlanClockPage(page);
  await clock.openOn('2026-11-25');
  await page.waitForLoadState('networkidle');
  const before = page.url();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await clock.enter('25', '9', '2026');
  await clock.enterDraft('20', '11', '2026');
  await expect(page.getByRole('heading', { name: 'Today you are in week 9' })).toBeVisible();
  expect(page.url()).toBe(before);
  expect(asked).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state as unknown])).toEqual([0, 0, null]);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Year' }).first()).toHaveValue('');
  await expect(page.getByRole('heading', { name: /^Today you are in week/ })).toBeHidden();
});

test('one press clears everything that was entered', async ({ page }) => {
  const clock = new PlanClockPage(page);
  await clock.openOn('2026-11-25');
  await clock.enter('25', '9', '2026');
  await clock.enterDraft('20', '11', '2026');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('form', { name: 'Your date' }).getByRole('textbox', { name: 'Day' })).toBeFocused();
  for (const field of await page.getByRole('main').getByRole('textbox').all()) await expect(field).toHaveValue('');
  await expect(page.getByRole('heading', { name: /^Today you are in week/ })).toBeHidden();
  await expect(page.getByRole('main')).not.toContainText('12 February 2027');
  await expect(clock.letter).toContainText('(the day that has passed)');
});

test('with the keyboard alone: type, press Enter, hear the answer, reach the letter', async ({ page }) => {
  const clock = new PlanClockPage(page);
  await clock.openOn('2026-11-25');
  await page.getByRole('form', { name: 'Your date' }).getByRole('textbox', { name: 'Day' }).focus();
  await page.keyboard.type('25');
  await page.keyboard.press('Tab');
  await page.keyboard.type('9');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Today you are in week 9' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'What to do when a date is missed' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Put the dates in my calendar' })).toBeFocused();
});

test('two taps lead from asking for a plan to the clock', async ({ page }) => {
  await page.goto('./situations/asking-for-an-ehc-plan/');
  await page.getByRole('main').getByRole('link', { name: 'EHC plan clock: work out your own dates' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('EHC plan clock: work out your own dates');
});
