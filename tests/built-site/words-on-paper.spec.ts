/** Paper cannot be pressed: a word has a number there, and its meaning stands at the end. */
import { expect, test } from '@playwright/test';
import { printPage } from '../support/paper.ts';

test('each word that is explained has the number of its note, and the notes stand at the end', async ({ page }) => {
  await page.goto('/situations/waiting-for-autism-or-adhd-assessment/');
  const words = await page
    .locator('.word')
    .evaluateAll((all) => all.map((word) => [word.textContent.trim(), word.getAttribute('data-note')]));
  expect(words.length).toBeGreaterThan(2);
  const notes = await page.locator('.words li').evaluateAll((all) => all.map((note) => note.textContent.replace(/\s+/g, ' ').trim()));
  expect(notes).toHaveLength(words.length);
  const paper = await printPage(page);
  for (const [index, [word, number]] of words.entries()) {
    expect(number).toBe(String(index + 1));
    expect(paper.dense).toContain(`${word}${number}`.replace(/\s/g, ''));
  }
  const heading = paper.text.indexOf('Words used on this page');
  expect(heading).toBeGreaterThan(paper.text.indexOf('How we know this'));
  for (const note of notes) expect(paper.dense.indexOf(note.replace(/\s/g, ''))).toBeGreaterThan(0);
  expect(paper.text).not.toContain('More words explained');
});

test('a meaning that is open when a page is printed does not lie over its words', async ({ page }) => {
  await page.goto('/situations/waiting-for-autism-or-adhd-assessment/');
  await page.locator('.word').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect((await printPage(page)).text).not.toContain('Close');
});
