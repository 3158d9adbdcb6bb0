/** The full text of every page, read by Pagefind. It is large, so it is fetched only when names and summaries are not enough. */
import type { Pagefind, PagefindPage } from '../search/pagefind.ts';
import { PAGEFIND_RANKING } from '../search/pagefind.ts';

/** Asks it. Fetches nothing before the first question. */
export class FullText {
  private readonly address: string;
  private pagefind: Promise<Pagefind> | undefined;

  /** `address` is that of Pagefind's script. */
  constructor(address: string) {
    this.address = address;
  }

  /** The pages that hold the words of the first reading that finds any. Undefined when the text cannot be fetched. */
  async find(readings: readonly string[], most: number): Promise<PagefindPage[] | undefined> {
    try {
      const pagefind = await this.load();
      for (const reading of readings) {
        const { results } = await pagefind.search(reading);
        if (results.length > 0) return await Promise.all(results.slice(0, most).map((hit) => hit.data()));
      }
      return [];
    } catch {
      this.pagefind = undefined;
      return undefined;
    }
  }

  private load(): Promise<Pagefind> {
    this.pagefind ??= (async () => {
      // Built first, because a fixed path inside import() breaks in the bundle.
      const address = new URL(this.address, location.origin).href;
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      // Without the worker a phone fetches 12 KB less. One search takes a few milliseconds, which nobody can feel.
      await pagefind.options({ ranking: PAGEFIND_RANKING, excerptLength: 24, noWorker: true });
      await pagefind.init();
      return pagefind;
    })();
    return this.pagefind;
  }
}
