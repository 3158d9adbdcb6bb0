/**
 * The search page. Results come while typing, worked out on the device from files that were made with the site. The address holds
 * the query, so that it can be shared and the back button works.
 */
import { isDangerous, readDangerPhrases, type DangerPhrases } from '../search/danger.ts';
import { sayMiles } from '../search/distance.ts';
import { answerQuery, countKinds, holdsAsked, readingsFor, type Answer } from '../search/answer-query.ts';
import type { PreferenceName } from '../search/preferences.ts';
import type { SearchData } from '../search/search-data.ts';
import { needsSpeller, tidyQuery } from '../search/understand-query.ts';
import { sortByNearness, type NearResults } from '../search/near-results.ts';
import { fillResult, type Result } from './fill-result.ts';
import { FullText } from './full-text.ts';
import { partOf } from './part-of.ts';
import { drawChips, drawCorrected, drawExplained, drawKinds } from './search-panels.ts';
import { readSearchAddress, writeSearchAddress, type SearchAddress } from './search-address.ts';
import { SearchFiles } from './search-files.ts';

const PAUSE_MS = 200;
const PAGE_SIZE = 8;
/** How many pages of the full text are looked at when it is asked. */
const MOST_FROM_TEXT = 10;

class SiteSearch extends HTMLElement {
  private files!: SearchFiles;
  private text!: FullText;
  private danger: DangerPhrases | undefined;
  private asked: SearchAddress = readSearchAddress('');
  /** Results of the last answer, for showing more of them. */
  private results: Result[] = [];
  private marked: ReadonlySet<string> = new Set();
  /** Counts up with every question, so that a slow answer to an old one is dropped. */
  private turn = 0;
  private timer: number | undefined;
  private shown = PAGE_SIZE;
  /** Whether the address holds a finished query, so that typing on gets a new step in the history. */
  private isSettled = false;

  connectedCallback() {
    this.files = new SearchFiles(this.dataset.files ?? '', this.dataset.version ?? '');
    this.text = new FullText(this.dataset.pagefind ?? '');
    const phrases = this.querySelector('script[data-danger]')?.textContent;
    if (phrases) this.danger = readDangerPhrases(JSON.parse(phrases) as Parameters<typeof readDangerPhrases>[0]);
    this.listen();
    this.readAddress();
  }

  private listen() {
    const input = this.one<HTMLInputElement>('input[name=q]');
    this.one('form[role=search]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask({ words: input.value }, 'push');
      this.isSettled = true;
      this.one('#search-status').scrollIntoView({ block: 'nearest' });
    });
    input.addEventListener('input', () => {
      this.warn(input.value);
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        this.ask({ words: input.value }, this.isSettled ? 'push' : 'replace');
        this.isSettled = false;
      }, PAUSE_MS);
    });
    // The files come while the first word is typed.
    input.addEventListener('focus', () => void this.files.load().catch(() => undefined), { once: true });
    this.one('[data-kinds]').addEventListener('change', () => {
      const kind = this.querySelector<HTMLInputElement>('[data-kinds] input:checked')?.value ?? '';
      this.change({ kind });
    });
    this.one('[data-chips]').addEventListener('click', (event) => {
      const name = (event.target as HTMLElement).closest('button')?.dataset.preference as PreferenceName | undefined;
      if (!name) return;
      this.change({ dropped: new Set([...this.asked.dropped, name]) });
      this.one('#search-status').focus();
    });
    this.one('[data-corrected]').addEventListener('click', (event) => {
      if (!(event.target as HTMLElement).closest('a')) return;
      event.preventDefault();
      this.change({ isAsTyped: true });
      this.one('#search-status').focus();
    });
    this.one('form[data-near]').addEventListener('submit', (event) => {
      event.preventDefault();
      const near = this.one<HTMLInputElement>('input[name=near]').value.trim();
      const within = Number(this.one<HTMLSelectElement>('select[name=within]').value) || undefined;
      this.change({ near, within });
      this.one('#search-status').focus();
    });
    this.one('[data-more]').addEventListener('click', () => {
      const before = this.one('#search-results').children.length;
      this.shown += PAGE_SIZE;
      this.drawResults();
      this.one('#search-results').children[before]?.querySelector('a')?.focus();
    });
    this.one('[data-deeper]').addEventListener('click', () => void this.lookDeeper());
    this.one('[data-again]').addEventListener('click', () => location.reload());
    window.addEventListener('popstate', () => this.readAddress());
  }

  private readAddress() {
    this.asked = readSearchAddress(location.search);
    this.one<HTMLInputElement>('input[name=q]').value = this.asked.words;
    this.one<HTMLInputElement>('input[name=near]').value = this.asked.near;
    this.one<HTMLSelectElement>('select[name=within]').value = String(this.asked.within ?? '');
    this.isSettled = this.asked.words !== '';
    this.shown = PAGE_SIZE;
    this.warn(this.asked.words);
    // Whoever put a full postcode into the address, it does not stay there.
    if (location.search) this.writeAddress('replace');
    void this.search();
  }

  /** New words: what was taken away or typed on purpose belonged to the old ones. */
  private ask({ words }: { words: string }, how: 'push' | 'replace') {
    window.clearTimeout(this.timer);
    const isSame = words.trim() === this.asked.words.trim();
    if (!isSame) this.asked = { ...this.asked, words, isAsTyped: false, dropped: new Set() };
    this.shown = PAGE_SIZE;
    this.writeAddress(isSame ? 'replace' : how);
    void this.search();
  }

  private change(change: Partial<SearchAddress>) {
    this.asked = { ...this.asked, ...change };
    this.shown = PAGE_SIZE;
    this.writeAddress('push');
    void this.search();
  }

  private writeAddress(how: 'push' | 'replace') {
    const query = writeSearchAddress(this.asked);
    const address = query ? `?${query}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** The numbers to ring stand at once: before any file has come, and while somebody is still typing. */
  private warn(words: string) {
    const isDanger = this.danger !== undefined && isDangerous(words, this.danger);
    const panel = this.one('[data-help-now]');
    if (panel.hidden === isDanger) panel.hidden = !isDanger;
  }

  private async search() {
    this.turn += 1;
    const turn = this.turn;
    const { asked } = this;
    const typed = tidyQuery(asked.words);
    document.title = typed ? `${typed} – ${this.dataset.title}` : (this.dataset.title ?? document.title);
    for (const name of ['failed', 'none']) this.one(`[data-${name}]`).hidden = true;
    if (!typed) {
      this.drawNothingYet();
      return;
    }
    this.one('#search-results').setAttribute('aria-busy', 'true');
    if (!this.files.isAskedFor) this.tell('Loading the search…');
    try {
      const data = await this.files.load();
      if (needsSpeller(typed, data)) await this.files.loadSpeller(data);
      if (turn !== this.turn) return;
      const answer = answerQuery(typed, data, { isCorrected: !asked.isAsTyped, dropped: asked.dropped });
      this.warn(`${typed} ${answer.query.corrected ?? ''}`);
      const near = await this.findNear(answer, data);
      if (turn !== this.turn) return;
      // The full text is large. What there is stands first, and what the text adds comes after it.
      const isShownFirst = !answer.isWeak || (answer.results.length > 0 && !answer.isGuess);
      if (isShownFirst) this.draw(answer, near, [], data);
      if (!answer.isWeak) return;
      const fromText = await this.findInText(answer, data);
      if (turn !== this.turn || (isShownFirst && fromText.length === 0)) return;
      this.draw(answer, near, fromText, data);
    } catch {
      if (turn !== this.turn) return;
      this.results = [];
      this.drawResults();
      this.tell('The search did not load.');
      this.one('[data-failed]').hidden = false;
    }
  }

  /** The answer by distance, when somebody said where. */
  private async findNear(answer: Answer, data: SearchData): Promise<NearResults | undefined> {
    const where = this.asked.near || answer.query.preferences.postcode;
    if (!where) return undefined;
    const table = await this.files.loadPlaces();
    return table && sortByNearness(answer.results, where, this.asked.within, table, data);
  }

  /** Pages that hold the words somewhere in their text and are not found already. */
  private async findInText(answer: Answer, data: SearchData): Promise<Result[]> {
    const typed = answer.query.corrected ?? answer.query.typed;
    const pages = (await this.text.find(readingsFor(answer.query, typed), MOST_FROM_TEXT)) ?? [];
    const found = new Set(answer.results.map(({ page }) => page.address));
    return pages.flatMap(({ url, excerpt }) => {
      const address = url.slice((this.dataset.base ?? '').length);
      const page = data.index.pages.find((each) => each.address === address);
      return page && !found.has(address) && holdsAsked(excerpt, typed) ? [{ page, excerpt }] : [];
    });
  }

  private draw(answer: Answer, near: NearResults | undefined, fromText: Result[], data: SearchData) {
    const { query } = answer;
    const ordered: Result[] = near
      ? near.results.map(({ page, miles, isEverywhere }) => ({
          page,
          distance: miles !== undefined ? sayMiles(miles) : isEverywhere ? undefined : page.facets && 'Distance not known',
        }))
      : answer.results.map(({ page }) => ({ page }));
    const all = this.putHelpNowFirst(answer.isGuess ? [...fromText, ...ordered] : [...ordered, ...fromText], data);
    const kinds = countKinds(all);
    const kind = kinds.has(this.asked.kind) ? this.asked.kind : '';
    this.results = all.filter(({ page }) => !kind || page.kind === kind);
    this.marked = answer.marked;
    const count = this.results.length;
    const parts = [
      count === 0 ? `We found nothing for “${query.typed}”.` : `${count} ${count === 1 ? 'result' : 'results'} for “${query.typed}”.`,
      query.corrected ? `Showing results for “${query.corrected}”.` : '',
      near ? `Nearest to ${near.where} first.` : '',
      near && near.further > 0 ? `${near.further} more ${near.further === 1 ? 'is' : 'are'} further away.` : '',
    ];
    drawKinds(this.one('[data-kinds]'), kinds, kind);
    drawChips(this.one('[data-chips]'), query.chips);
    drawCorrected(this.one('[data-corrected]'), query, `?${writeSearchAddress({ ...this.asked, isAsTyped: true })}`);
    drawExplained(this.one('[data-explained]'), answer.explained, this.dataset.jargon ?? '');
    this.one<HTMLDetailsElement>('[data-near-box]').open ||= query.preferences.isNearMe && !near;
    this.one('[data-near-box]').hidden = data.districts.size === 0;
    this.one('[data-attribution]').hidden = !near;
    this.one('[data-deeper]').hidden = answer.isWeak;
    this.one('[data-none]').hidden = count > 0;
    this.drawResults();
    this.tell(parts.filter(Boolean).join(' '));
  }

  /** When somebody may be in danger, the page of all the numbers is the first result too. */
  private putHelpNowFirst(results: Result[], data: SearchData): Result[] {
    const page = data.index.pages.find(({ address }) => address === this.dataset.helpNowPage);
    if (this.one('[data-help-now]').hidden || !page) return results;
    return [{ page }, ...results.filter((each) => each.page !== page)];
  }

  private drawNothingYet() {
    this.results = [];
    drawKinds(this.one('[data-kinds]'), new Map(), '');
    for (const name of ['chips', 'corrected', 'explained', 'near-box', 'deeper', 'attribution']) this.one(`[data-${name}]`).hidden = true;
    this.drawResults();
    this.tell('Type what you are looking for.');
  }

  private drawResults() {
    const list = this.one('#search-results');
    const template = this.one<HTMLTemplateElement>('template[data-result]');
    const base = this.dataset.base ?? '';
    list.replaceChildren(...this.results.slice(0, this.shown).map((result) => fillResult(template, result, base, this.marked)));
    list.setAttribute('aria-busy', 'false');
    this.one('[data-more]').hidden = this.results.length <= this.shown;
  }

  /** Somebody wants every page that holds the words anywhere. */
  private async lookDeeper() {
    const { turn } = this;
    const button = this.one('[data-deeper]');
    this.tell('Looking inside every page…');
    const data = await this.files.load();
    const answer = answerQuery(this.asked.words, data, { isCorrected: !this.asked.isAsTyped, dropped: this.asked.dropped });
    const more = (await this.findInText(answer, data)).filter(({ page }) => !this.asked.kind || page.kind === this.asked.kind);
    if (turn !== this.turn) return;
    const before = this.results.length;
    this.results.push(...more);
    this.shown = this.results.length;
    this.drawResults();
    button.hidden = true;
    this.tell(more.length > 0 ? `${more.length} more that hold your words somewhere.` : 'No other page holds these words.');
    const first = this.one('#search-results').children[before]?.querySelector('a');
    (first ?? this.one('#search-status')).focus();
  }

  private tell(words: string) {
    const status = this.one('#search-status');
    if (status.textContent !== words) status.textContent = words;
  }

  private one<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    return partOf<Kind>(this, selector);
  }
}

customElements.define('site-search', SiteSearch);
