/** A SENCO, a GP or an early help worker: finds the right page in seconds, and who can refer. */
import { expect, test } from '@playwright/test';

test('from home, what to hand over is two steps away', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('link', { name: 'I work with families' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For people who work with families');
  await page.getByRole('region', { name: 'What is here' }).getByRole('link', { name: 'The right page to hand over' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The right page to hand over');
});

test('each situation has its page, somebody to ring, and an easy read twin where there is one', async ({ page }) => {
  await page.goto('./professionals/hand-over/');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'We need a break' }) });
  await expect(row.getByRole('link', { name: /^Ring / })).toBeVisible();
  await expect(row.getByRole('link', { name: 'Short breaks', exact: true })).toHaveAttribute('href', /\/easy-read\/short-breaks\/$/);
  await row.getByRole('link', { name: 'We need a break' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('break');
});

test('a referral route says who can refer and what to send, and says not known where nobody has said', async ({ page }) => {
  await page.goto('./professionals/referral-routes/');
  const camhs = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^CAMHS/ }) });
  await expect(camhs.getByText('The CAMHS referral form', { exact: false })).toBeVisible();
  await expect(camhs.getByText('Not known. Ask them').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Nobody says who can refer' }).getByRole('link').first()).toBeVisible();
});
