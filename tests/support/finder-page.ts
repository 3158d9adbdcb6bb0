/** The finder as a family works it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { findFitting, NO_CHOICES, suggestDrops, writeChoices, type FilterTerms } from '../../src/directory/filters.ts';
import { unpackEntry, type PackedEntry } from '../../src/directory/finder-index.ts';

export class FinderPage {
  private readonly page: Page;
  readonly status: Locator;
  readonly results: Locator;
  readonly maybe: Locator;
  readonly maybeStatus: Locator;
  readonly chosen: Locator;

  constructor(page: Page) {
    this.page = page;
    this.status = page.locator('#finder-status');
    this.results = page.locator('#finder-results > li');
    this.maybe = page.locator('#finder-maybe > li');
    this.maybeStatus = page.locator('#finder-maybe-status');
    this.chosen = page.getByRole('list', { name: 'Your choices' }).getByRole('button');
  }

  /** Opens the finder with these choices in its address, and waits until the results stand. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/services/${query ? `?${query}` : ''}`);
    if (query) await expect(this.chosen.or(this.page.locator('[data-ignored]')).filter({ visible: true }).first()).toBeVisible();
    await this.settle();
  }

  /** Waits until the results of the last choice stand. */
  async settle(): Promise<void> {
    await expect(this.page.locator('#finder-results')).toHaveAttribute('aria-busy', 'false');
  }

  /** Opens the filters, which are closed on a phone. */
  async openFilters(): Promise<void> {
    await this.page.getByText('Choose filters').click();
  }

  /** Opens one group of filters by its question. */
  async openGroup(question: string): Promise<void> {
    await this.page.getByRole('form', { name: 'Filters' }).locator('summary', { hasText: question }).click();
  }

  /** The tick box of a choice, by the words beside it. */
  choice(label: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${label}\\b`) });
  }

  get age(): Locator {
    return this.page.getByLabel('How old?');
  }

  /** The count that is announced. */
  async count(): Promise<number> {
    await this.settle();
    return Number(/^\d+/.exec(await this.status.innerText())?.[0] ?? Number.NaN);
  }

  /** The addresses of the entries in a list of cards. */
  async links(cards: Locator = this.results): Promise<string[]> {
    await this.settle();
    return cards
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  }

  /** Choices that nothing fits although dropping one of them would help, found in the data that the page brings along. */
  async findHopelessChoices(): Promise<string> {
    const text = (await this.page.locator('script[data-index]').textContent()) ?? '';
    const { terms, entries } = JSON.parse(text) as { terms: FilterTerms; entries: PackedEntry[] };
    const items = entries.map((entry, position) => unpackEntry(entry, position, terms));
    for (const need of terms.need) {
      for (const help of terms.help) {
        const choices = { ...NO_CHOICES, need: [need], help: [help], age: '3', cost: 'free' as const };
        if (findFitting(items, choices, terms).results.length === 0 && suggestDrops(items, choices, terms).length > 1)
          return writeChoices(choices);
      }
    }
    throw new Error('Everything fits something: choose harder in this test');
  }
}
