/**
 * The search page. Results come while typing, worked out on the device from the site's own index. The address holds the
 * query, so that it can be shared and the back button works.
 */
import type { Pagefind, PagefindAnswer, PagefindPage } from '../search/pagefind.ts';
import { PAGEFIND_RANKING, rankResults } from '../search/rank-results.ts';
import { LONGEST_QUERY, understandQuery } from '../search/understand-query.ts';

const PAUSE_MS = 250;
const PAGE_SIZE = 8;
/** How many of Pagefind's best are looked at when they are put in order. */
const LOOKED_AT = 8;

class SiteSearch extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined;
  private turn = 0;
  private timer: number | undefined;
  private kind = '';
  private shown = PAGE_SIZE;
  /** Whether the address holds a finished query, so that typing on gets a new step in the history. */
  private isSettled = false;

  connectedCallback() {
    const input = this.one<HTMLInputElement>('input[name=q]');
    this.one('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask(input.value, 'push');
      this.isSettled = true;
      this.one('#search-status').scrollIntoView({ block: 'nearest' });
    });
    input.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        this.ask(input.value, this.isSettled ? 'push' : 'replace');
        this.isSettled = false;
      }, PAUSE_MS);
    });
    this.one('[data-kinds]').addEventListener('change', () => {
      this.kind = this.querySelector<HTMLInputElement>('[data-kinds] input:checked')?.value ?? '';
      this.shown = PAGE_SIZE;
      this.writeAddress('push');
      void this.search();
    });
    this.one('[data-more]').addEventListener('click', () => {
      const before = this.one('#search-results').children.length;
      this.shown += PAGE_SIZE;
      void this.search().then(() => this.one('#search-results').children[before]?.querySelector('a')?.focus());
    });
    this.one('[data-again]').addEventListener('click', () => location.reload());
    window.addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  private readAddress() {
    const query = new URLSearchParams(location.search);
    this.one<HTMLInputElement>('input[name=q]').value = (query.get('q') ?? '').slice(0, LONGEST_QUERY);
    const kinds = [...this.querySelectorAll<HTMLInputElement>('[data-kinds] input')].map((input) => input.value);
    this.kind = kinds.find((kind) => kind === query.get('kind')) ?? '';
    this.isSettled = query.has('q');
    this.shown = PAGE_SIZE;
    void this.search();
  }

  private ask(words: string, how: 'push' | 'replace') {
    window.clearTimeout(this.timer);
    this.shown = PAGE_SIZE;
    const isSame = new URLSearchParams(location.search).get('q') === words.trim();
    this.writeAddress(isSame ? 'replace' : how);
    void this.search();
  }

  private writeAddress(how: 'push' | 'replace') {
    const query = new URLSearchParams();
    const words = this.one<HTMLInputElement>('input[name=q]').value.trim();
    if (words) query.set('q', words);
    if (this.kind) query.set('kind', this.kind);
    const address = query.size > 0 ? `?${query}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  private async search() {
    this.turn += 1;
    const turn = this.turn;
    const query = understandQuery(this.one<HTMLInputElement>('input[name=q]').value);
    document.title = query.typed ? `${query.typed} – ${this.dataset.title}` : (this.dataset.title ?? document.title);
    this.one('[data-failed]').hidden = true;
    this.one('[data-none]').hidden = true;
    if (query.attempts.length === 0) {
      this.show([], 'Type what you are looking for.', 0);
      this.drawKinds(undefined);
      return;
    }
    this.one('#search-results').setAttribute('aria-busy', 'true');
    if (!this.pagefind) this.tell('Loading the search…');
    try {
      const pagefind = await this.load();
      const { answer, asked } = await this.tryAttempts(pagefind, query.attempts);
      const pages = await Promise.all(
        answer.results.slice(0, Math.max(LOOKED_AT, this.shown)).map(async (hit) => ({ score: hit.score, page: await hit.data() })),
      );
      if (turn !== this.turn) return;
      // A batch at a time, so that what is already shown keeps its place when more is asked for.
      const batches = Array.from({ length: Math.ceil(pages.length / LOOKED_AT) }, (_, batch) =>
        pages.slice(batch * LOOKED_AT, (batch + 1) * LOOKED_AT),
      );
      const ranked = batches.flatMap((batch) =>
        rankResults(batch.map(({ score, page }) => ({ score, page, kind: page.filters.kind?.[0] ?? '' }))),
      );
      const count = answer.results.length;
      const loosened = asked !== query.attempts[0] ? ` These match “${asked}”.` : '';
      const status =
        count === 0
          ? `We found nothing for “${query.typed}”.`
          : `${count} ${count === 1 ? 'result' : 'results'} for “${query.typed}”.${loosened}`;
      this.drawKinds(answer);
      this.show(
        ranked.slice(0, this.shown).map((each) => each.page),
        status,
        count,
      );
      this.one('[data-none]').hidden = count > 0;
    } catch {
      if (turn !== this.turn) return;
      this.pagefind = undefined;
      this.show([], 'The search did not load.', 0);
      this.one('[data-failed]').hidden = false;
    }
  }

  private async tryAttempts(pagefind: Pagefind, attempts: string[]): Promise<{ answer: PagefindAnswer; asked: string }> {
    const options = this.kind ? { filters: { kind: this.kind } } : {};
    let last: PagefindAnswer | undefined;
    for (const asked of attempts) {
      last = await pagefind.search(asked, options);
      if (last.results.length > 0 || last.unfilteredResultCount > 0) return { answer: last, asked };
    }
    return { answer: last ?? { results: [], unfilteredResultCount: 0, totalFilters: {} }, asked: attempts[0] ?? '' };
  }

  private load(): Promise<Pagefind> {
    this.pagefind ??= (async () => {
      // Built first, because a fixed path inside import() breaks in the bundle.
      const address = new URL(this.dataset.pagefind ?? '', location.origin).href;
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      // Without the worker a phone fetches 12 KB less. One search takes a few milliseconds, which nobody can feel.
      await pagefind.options({ ranking: PAGEFIND_RANKING, excerptLength: 24, noWorker: true });
      await pagefind.init();
      await pagefind.filters();
      return pagefind;
    })();
    return this.pagefind;
  }

  private show(pages: PagefindPage[], status: string, count: number) {
    const list = this.one('#search-results');
    list.replaceChildren(...pages.map((page) => this.makeResult(page)));
    list.setAttribute('aria-busy', 'false');
    this.one('[data-more]').hidden = count <= this.shown;
    this.tell(status);
  }

  private tell(words: string) {
    this.one('#search-status').textContent = words;
  }

  private makeResult(page: PagefindPage): Element {
    const item = this.one<HTMLTemplateElement>('template[data-result]').content.firstElementChild?.cloneNode(true) as Element;
    const fill = (name: string, words: string | undefined) => {
      const slot = item.querySelector(`[data-slot=${name}]`);
      if (words) (slot?.querySelector('span') ?? slot)?.replaceChildren(words);
      else slot?.remove();
    };
    const title = item.querySelector<HTMLAnchorElement>('[data-slot=title]');
    if (title) {
      title.href = page.url;
      title.textContent = page.meta.title ?? page.url;
    }
    fill('kind', page.filters.kind?.[0]);
    fill('caution', page.meta.caution);
    fill('summary', page.meta.summary);
    fill('facts', page.meta.facts);
    const phone = item.querySelector<HTMLAnchorElement>('[data-slot=phone] a');
    if (phone && page.meta.phone) {
      phone.href = `tel:${page.meta.phone.replace(/\s/g, '')}`;
      phone.textContent = `Ring ${page.meta.phone}`;
    } else item.querySelector('[data-slot=phone]')?.remove();
    item.querySelector('[data-slot=excerpt]')?.replaceChildren(...marked(page.excerpt));
    return item;
  }

  /** Which kinds of page were found, each with its count. */
  private drawKinds(answer: PagefindAnswer | undefined) {
    const box = this.one('[data-kinds]');
    const counts = answer?.totalFilters.kind ?? {};
    let visible = 0;
    for (const label of box.querySelectorAll<HTMLElement>('label[data-kind]')) {
      const count = counts[label.dataset.kind ?? ''] ?? 0;
      const input = label.querySelector('input');
      label.hidden = count === 0 && !input?.checked;
      if (!label.hidden) visible += 1;
      const shown = label.querySelector('[data-count]');
      if (shown) shown.textContent = ` (${count})`;
      if (input) input.checked = input.value === this.kind;
    }
    const all = box.querySelector<HTMLInputElement>('input[value=""]');
    if (all) all.checked = this.kind === '';
    box.hidden = answer === undefined || visible === 0;
  }

  private one<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector);
    if (!found) throw new Error(`The search page has no ${selector}`);
    return found;
  }
}

/** An excerpt as text and <mark>, and nothing else. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('site-search', SiteSearch);
