/**
 * Forced colours: the system paints text and backgrounds in colours of the reader's choice. Axe cannot judge contrast then,
 * because Chromium still tells it the text colour of the style sheet. What can go wrong is asked for here instead.
 */
import type { Page } from '@playwright/test';

/** Words that refuse the reader's colours, and controls that lose their edge with their background. */
export async function findForcedColourFaults(page: Page, state: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return ['forced colours are not on'];
    const isVisible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    const name = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 60)}`;
    const hasWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const refusing = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        !(element instanceof SVGElement) &&
        isVisible(element) &&
        hasWords(element) &&
        getComputedStyle(element).forcedColorAdjust !== 'auto',
    );
    const controls = 'button, select, textarea, input:not([type=checkbox], [type=radio], [type=hidden]), a.button, a.dial';
    const edgeless = [...document.body.querySelectorAll(controls)].filter((element) => {
      const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(element);
      return isVisible(element) && (borderBlockEndStyle === 'none' || parseFloat(borderBlockEndWidth) < 1);
    });
    return [
      ...refusing.map((element) => `words that refuse the reader's colours: ${name(element)}`),
      ...edgeless.map((element) => `a control without an edge: ${name(element)}`),
    ];
  });
  return found.map((fault) => `${state}: ${fault}`);
}
