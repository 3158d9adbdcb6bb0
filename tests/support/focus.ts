/** Where the keyboard is, and whether a person can see it. */
import type { Page } from '@playwright/test';

export interface FocusStop {
  /** The element and the words a person would know it by. */
  name: string;
  /** Why nobody could see that the keyboard is here; undefined when they can. */
  fault: string | undefined;
}

/** Presses Tab once and looks at where that led. */
export async function pressTab(page: Page): Promise<FocusStop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: 'nothing', fault: 'the focus went nowhere' };
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const words = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent ?? '';
    const name = `${element.localName} “${words.trim().replace(/\s+/g, ' ').slice(0, 60)}”`;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isOnScreen = box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < window.innerHeight && box.left < window.innerWidth;
    const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    // In the middle of it nothing may lie on top (WCAG 2.2, 2.4.11).
    const top = document.elementFromPoint(
      box.left + Math.min(box.width, window.innerWidth) / 2,
      Math.min(Math.max(box.top + box.height / 2, 1), window.innerHeight - 1),
    );
    const isCovered = top !== null && !element.contains(top) && !top.contains(element);
    const fault = !isOnScreen
      ? 'it is off the screen'
      : !hasOutline
        ? 'it has no outline'
        : isCovered
          ? 'something lies on top of it'
          : undefined;
    return { name, fault };
  });
}
