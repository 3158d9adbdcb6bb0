/** Words that are cut off, and things that move. */
import type { Page } from '@playwright/test';

/** Text that lies outside the box that should hold it: cut off by an ancestor, or spilling out of a button or label. */
export async function findClippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = (node.textContent ?? '').trim();
      if (!words || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const bounds = box.getBoundingClientRect();
        // Words for screen readers alone stand in a box of one pixel.
        if (bounds.width <= 1 && bounds.height <= 1) break;
        const holds = style.overflowX !== 'visible' || box.matches('.button, .dial, .tag, button, label');
        if (holds && rects.some((rect) => isOutside(rect, bounds)))
          faults.add(`cut off: “${words.slice(0, 60)}” in ${box.localName}.${box.className}`);
      }
    }
    return [...faults];

    function isOutside(inner: DOMRect, outer: DOMRect): boolean {
      return inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
    }
  });
}

/** Everything on the page that moves or would move: animations, slow changes and gliding scrolls. */
export async function findMovement(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSlow = (durations: string) => durations.split(',').some((duration) => parseFloat(duration) > 0.01);
    const faults = [...document.querySelectorAll('*')].filter((element) => {
      const style = getComputedStyle(element);
      return isSlow(style.transitionDuration) || isSlow(style.animationDuration) || style.scrollBehavior === 'smooth';
    });
    return [...new Set(faults.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`))];
  });
}
