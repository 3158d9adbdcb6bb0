/** Whether a page fits the width of its window, so that nobody scrolls sideways to read a line (WCAG 1.4.10). */
import type { Page } from '@playwright/test';

/** Tells whether the page is wider than its window, and names what sticks out. */
export async function findReflowFaults(page: Page, state: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= window.innerWidth) return null;
    const isOut = (element: Element) => element.getBoundingClientRect().right > window.innerWidth + 1;
    const outside = [...document.body.querySelectorAll('*')].filter((element) => isOut(element) && ![...element.children].some(isOut));
    const name = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 60)}`;
    return { scrollWidth, width: window.innerWidth, outside: outside.slice(0, 5).map(name) };
  });
  if (found === null) return [];
  return [`sideways scroll, ${state}: ${found.scrollWidth} px wide in a window of ${found.width} px\n   ${found.outside.join('\n   ')}`];
}
