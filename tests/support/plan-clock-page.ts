/** The plan clock as a family works it. */
import type { Locator, Page } from '@playwright/test';

/** Noon on this day: the clock of the page stands still, so that the words of a test stay true. */
const NOON = 'T12:00:00Z';

export class PlanClockPage {
  readonly page: Page;
  readonly dates: Locator;
  readonly letter: Locator;
  readonly draft: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dates = page.getByRole('table');
    this.letter = page.locator('[data-letter]');
    this.draft = page.getByRole('form', { name: 'The draft plan' });
  }

  /** Opens the clock as on a day, YYYY-MM-DD. */
  async openOn(today: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(`${today}${NOON}`));
    await this.page.goto('./guides/ehc-plan-clock/');
  }

  /** Types a day into the first form and asks for the dates. */
  async enter(day: string, month: string, year: string): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Your date' });
    await fill(form, day, month, year);
    await form.getByRole('button', { name: 'Show my dates' }).click();
  }

  /** Types the day on which a draft was sent. */
  async enterDraft(day: string, month: string, year: string): Promise<void> {
    await fill(this.draft, day, month, year);
    await this.draft.getByRole('button', { name: 'Show my last day to comment' }).click();
  }

  /** The row of the table for a week. */
  week(number: number): Locator {
    return this.dates.getByRole('row', { name: new RegExp(`^By (the end of|about) week ${number}\\b`) });
  }
}

async function fill(form: Locator, day: string, month: string, year: string): Promise<void> {
  await form.getByRole('textbox', { name: 'Day' }).fill(day);
  await form.getByRole('textbox', { name: 'Month' }).fill(month);
  await form.getByRole('textbox', { name: 'Year' }).fill(year);
}
