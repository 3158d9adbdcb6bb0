/** Fetches what search works with. Each file once; one that failed may be asked for again. */
import type { PlaceTable } from '../search/distance.ts';
import type { PackedPages } from '../search/page-table.ts';
import { readSearchData, type PackedWords, type SearchData } from '../search/search-data.ts';
import { makeSpeller, type PackedSpelling } from '../search/spelling.ts';

/** The files of one version of the site. */
export class SearchFiles {
  private readonly folder: string;
  private readonly version: string;
  private readonly coming = new Map<string, Promise<unknown>>();
  private data: Promise<SearchData> | undefined;

  /** `folder` is the address of the search folder, with its last slash. */
  constructor(folder: string, version: string) {
    this.folder = folder;
    this.version = version;
  }

  /** Whether what is needed first is there, or on its way. */
  get isAskedFor(): boolean {
    return this.data !== undefined;
  }

  /** The pages and families' words. */
  load(): Promise<SearchData> {
    this.data ??= Promise.all([this.fetch<PackedPages>('pages'), this.fetch<PackedWords>('words')])
      .then(([pages, words]) => readSearchData(pages, words))
      .catch((error: unknown) => {
        this.data = undefined;
        throw error;
      });
    return this.data;
  }

  /** Adds the vocabulary to the data. Without it, slips stay as they are: no reason to fail. */
  async loadSpeller(data: SearchData): Promise<void> {
    data.speller ??= await this.fetch<PackedSpelling>('spelling').then(makeSpeller, () => undefined);
  }

  /** Where things are. Undefined when it cannot be had. */
  loadPlaces(): Promise<PlaceTable | undefined> {
    return this.fetch<PlaceTable | null>('places').then(
      (table) => table ?? undefined,
      () => undefined,
    );
  }

  private fetch<Kind>(name: string): Promise<Kind> {
    const known = this.coming.get(name);
    if (known) return known as Promise<Kind>;
    const coming = fetch(`${this.folder}${name}.json?v=${this.version}`).then((answer) => {
      if (!answer.ok) throw new Error(`${name}.json: ${answer.status}`);
      return answer.json() as Promise<Kind>;
    });
    coming.catch(() => this.coming.delete(name));
    this.coming.set(name, coming);
    return coming;
  }
}
