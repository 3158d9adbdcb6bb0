/** That our axe sees what it is asked for: a look that finds nothing would pass every page. */
import { expect, test } from '@playwright/test';
import { findAxeFaults } from '../support/axe.ts';

const PAGE = (words: string) => `<!doctype html><html lang="en-GB"><title>Words</title><main><h1>Words</h1>${words}</main></html>`;

for (const [what, style] of [
  ['so faint that they can hardly be seen', 'color: #aaa'],
  ['that are clear enough for most people only', 'color: #707070'],
  ['that are large, and still too faint', 'color: #888; font-size: 2rem'],
]) {
  test(`words ${what} are found`, async ({ page }) => {
    await page.setContent(PAGE(`<p style="background: #fff; ${style}">Some words</p>`));
    const faults = await findAxeFaults(page, 'here');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('color-contrast-enhanced');
  });
}

test('a page with nothing wrong has no faults', async ({ page }) => {
  await page.setContent(PAGE('<p style="background: #fff; color: #333">Some words</p>'));
  expect(await findAxeFaults(page, 'here')).toEqual([]);
});
