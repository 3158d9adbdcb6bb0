/** The phone most families hold, and counting what their thumb does. */
import type { Locator } from '@playwright/test';

/** A small, cheap phone held upright. Give it to `test.use`. */
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** A thumb that counts its taps. */
export class Thumb {
  taps = 0;

  /** Taps what a family sees. */
  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.tap();
  }
}
