/** Each area of the site is at most two taps from the front page. */
import { expect, test } from '@playwright/test';

const AREAS = [
  { door: 'Easy read', heading: 'Easy read', next: 'EHC plans' },
  { door: 'What is on', heading: 'What is on' },
  { door: 'Have your say', heading: 'Have your say', next: 'what families said, and what we did' },
  { door: 'News', heading: 'News', next: 'The first pages' },
];

test.use({ viewport: { width: 360, height: 740 } });

for (const { door, heading, next } of AREAS) {
  test(`“${door}” is one tap from home, and what it holds another`, async ({ page }) => {
    await page.goto('./');
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${door}`) })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
    if (!next) return;
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(next) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading);
  });
}

test('the same doors stand at the foot of every page', async ({ page }) => {
  await page.goto('./services/dudley-sendiass/');
  for (const { door } of AREAS) await expect(page.getByRole('contentinfo').getByRole('link', { name: door, exact: true })).toBeVisible();
});
