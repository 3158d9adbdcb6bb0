/** The search page as a family works it. */
import { expect, type Locator, type Page } from '@playwright/test';

export class SearchPage {
  private readonly page: Page;
  readonly field: Locator;
  readonly status: Locator;
  readonly list: Locator;
  readonly results: Locator;
  readonly kinds: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('searchbox', { name: 'What are you looking for?' });
    this.status = page.locator('#search-status');
    this.list = page.locator('#search-results');
    this.results = page.locator('#search-results > li');
    this.kinds = page.getByRole('radio');
  }

  /** Opens the search page, with words in its address. */
  async open(words = ''): Promise<void> {
    await this.page.goto(`/search/${words ? `?${new URLSearchParams({ q: words })}` : ''}`);
  }

  /** Waits until the results for these words stand. */
  async waitForResults(words: string): Promise<void> {
    await expect(this.status).toContainText(`for “${words}”.`);
    await expect(this.list).toHaveAttribute('aria-busy', 'false');
  }

  /** How many results are announced. */
  async count(): Promise<number> {
    return Number(/^\d+/.exec(await this.status.innerText())?.[0] ?? Number.NaN);
  }

  /** The own links of the results, in rank order. */
  links(): Promise<string[]> {
    return this.results.evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  }
}
