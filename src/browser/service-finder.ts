/**
 * The finder: filters over the whole directory, worked out on the device. The address holds the choices, so that it can be
 * shared and the back button undoes one choice at a time. Nothing chosen is ever sent anywhere.
 */
import type { Card } from '../directory/card.ts';
import {
  countFor,
  dropChoice,
  findFitting,
  listChosen,
  readChoices,
  suggestDrops,
  writeChoices,
  type ChosenFilter,
  type Choices,
  type FilterTerms,
} from '../directory/filters.ts';
import { SHARD_SIZE, unpackEntry, type FinderEntry, type PackedEntry } from '../directory/finder-index.ts';
import { sayMiles } from '../search/distance.ts';
import { fillCard } from './fill-card.ts';
import { FinderNear, type Placed } from './finder-near.ts';
import { drawChosen, drawDrops, type Droppable } from './finder-panels.ts';
import { partOf } from './part-of.ts';
import { SearchFiles } from './search-files.ts';

const FIRST = 20;
const MORE = 60;

class ServiceFinder extends HTMLElement {
  private terms!: FilterTerms;
  private entries: FinderEntry[] = [];
  private choices: Choices = { need: [], area: [], help: [] };
  private readonly shards = new Map<number, Promise<Card[] | undefined>>();
  /** Counts up with every change, so that a slow answer to an old choice is dropped. */
  private turn = 0;
  private shown = { results: FIRST, maybe: FIRST };
  private near!: FinderNear;

  connectedCallback() {
    const packed = JSON.parse(this.one('script[data-index]').textContent ?? '') as { terms: FilterTerms; entries: PackedEntry[] };
    this.terms = packed.terms;
    this.entries = packed.entries.map((entry, position) => unpackEntry(entry, position, packed.terms));
    const files = new SearchFiles(this.dataset.files ?? '', this.dataset.filesVersion ?? '');
    this.near = new FinderNear(this.one('input[name=near]'), this.one('select[name=within]'), files);
    const form = this.one<HTMLFormElement>('form');
    this.one('button[type=submit]').addEventListener('click', (event) => {
      event.preventDefault();
      this.closeFilters();
      const heading = this.one('#results-heading');
      heading.focus();
      heading.scrollIntoView({ block: 'start' });
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', (event) => {
      // A postcode counts once it is sent: half of one would already be looked up.
      if (event.target instanceof HTMLInputElement && event.target.name === 'near') return;
      this.choose(this.readForm());
    });
    this.one('[data-nearest]').addEventListener('click', () => {
      this.choose(this.readForm());
      this.one('#results-heading').focus();
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.near.clear();
      this.choose({ need: [], area: [], help: [] });
    });
    this.one('[data-more]').addEventListener('click', () => this.showMore('results'));
    this.one('[data-more-maybe]').addEventListener('click', () => this.showMore('maybe'));
    window.addEventListener('popstate', () => this.readAddress());
    // Leave the cards that came with the page alone while nothing is chosen.
    if (location.search) this.readAddress();
    else {
      // On a slow line a family may have chosen before this script came.
      const early = this.readForm();
      if (listChosen(early).length > 0) this.choose(early);
    }
  }

  private readAddress() {
    const { choices, ignored } = readChoices(new URLSearchParams(location.search), this.terms);
    const note = this.one('[data-ignored]');
    note.hidden = ignored.length === 0;
    note.textContent = ignored.length > 0 ? `We left out a choice in this address that we do not know: ${ignored.join(', ')}.` : '';
    this.choices = choices;
    this.near.readAddress(new URLSearchParams(location.search));
    this.writeForm();
    void this.show(choices.kind ? MORE : FIRST);
  }

  private readForm(): Choices {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(this.one<HTMLFormElement>('form'))) if (typeof value === 'string') query.append(name, value);
    return readChoices(query, this.terms).choices;
  }

  private writeForm() {
    const chosen = listChosen(this.choices);
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      input.checked = chosen.some((each) => each.name === input.name && each.value === input.value);
    }
    this.one<HTMLSelectElement>('select[name=age]').value = this.choices.age ?? '';
    for (const group of this.querySelectorAll<HTMLDetailsElement>('details[data-group]')) {
      if (chosen.some((each) => each.name === group.dataset.group)) group.open = true;
    }
  }

  /** Takes a choice made by the family and gives it an address of its own. */
  private choose(choices: Choices) {
    this.choices = choices;
    this.near.read();
    const query = new URLSearchParams(writeChoices(choices));
    this.near.writeAddress(query);
    history.pushState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    this.one('[data-ignored]').hidden = true;
    this.writeForm();
    void this.show(MORE);
  }

  private showMore(list: 'results' | 'maybe') {
    const before = this.one(`#finder-${list}`).children.length;
    this.shown[list] += MORE;
    void this.draw().then(() => {
      this.one(`#finder-${list}`).children[before]?.querySelector('a')?.focus();
    });
  }

  private async show(first: number) {
    this.shown = { results: listChosen(this.choices).length > 0 ? MORE : first, maybe: FIRST };
    await this.draw();
  }

  private async draw() {
    this.turn += 1;
    const turn = this.turn;
    const fitting = findFitting(this.entries, this.choices, this.terms);
    const chosen = listChosen(this.choices);
    const placed = await this.near.sort(fitting.results, this.terms.local);
    if (turn !== this.turn) return;
    const found = { results: placed?.shown ?? fitting.results, maybe: fitting.maybe };
    // Without choices everything fits for certain; what "might fit" only means something once something is asked.
    const drops = chosen.length > 0 && found.results.length === 0 ? suggestDrops(this.entries, this.choices, this.terms) : [];
    const best = drops[0];
    const nearest = best ? findFitting(this.entries, dropChoice(this.choices, best), this.terms).results.slice(0, 6) : [];
    this.drawCounts();
    this.drawChosen(chosen, placed);
    this.drawNothing(found.results.length === 0, drops);

    const results = this.one('#finder-results');
    results.setAttribute('aria-busy', 'true');
    const unknown = placed?.unknown ?? [];
    const unplaced = await this.makeCards(unknown.slice(0, this.shown.results), 'Distance not known');
    const visible = found.results.length > 0 ? found.results.slice(0, this.shown.results) : nearest;
    const [items, maybe] = await Promise.all([
      this.makeCards(found.results.length > 0 ? visible : []),
      this.makeCards(found.maybe.slice(0, this.shown.maybe)),
    ]);
    const near = await this.makeCards(nearest);
    if (turn !== this.turn) return;
    results.replaceChildren(...items);
    results.setAttribute('aria-busy', 'false');
    this.one('#finder-maybe').replaceChildren(...maybe);
    this.one('#finder-unplaced').replaceChildren(...unplaced);
    this.one('[data-unplaced]').hidden = unknown.length === 0;
    this.one('#finder-unplaced-status').textContent =
      `${sayCount(unknown.length)} ${unknown.length === 1 ? 'fits' : 'fit'}, but we do not know where. Ask before you travel.`;
    this.one('[data-attribution]').hidden = placed === undefined;
    this.one('[data-near]').replaceChildren(...near);
    this.one('[data-near-section]').hidden = near.length === 0;
    this.one('[data-maybe]').hidden = maybe.length === 0;
    this.one('#finder-maybe-status').textContent =
      `${sayCount(found.maybe.length)} that ${found.maybe.length === 1 ? 'does' : 'do'} not say.`;
    this.one('[data-more]').hidden = found.results.length <= this.shown.results;
    this.one('[data-more-maybe]').hidden = found.maybe.length <= this.shown.maybe;
    this.one('[data-settings-link]').hidden = this.choices.kind === 'setting';
    this.one('#finder-status').textContent = [
      this.sayStatus(found.results.length, found.maybe.length, chosen.length > 0),
      ...this.near.say(placed),
    ].join(' ');
  }

  private sayStatus(results: number, maybe: number, isFiltered: boolean): string {
    const noun = this.choices.kind === 'setting' ? sayCount(results, 'school or college', 'schools and colleges') : sayCount(results);
    if (!isFiltered) return `${noun}.`;
    const might = maybe > 0 ? ` ${maybe} more might fit: they do not say.` : '';
    return results === 0 ? `Nothing fits all your choices.${might}` : `${noun} ${results === 1 ? 'fits' : 'fit'} your choices.${might}`;
  }

  private drawCounts() {
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=checkbox][name]')) {
      const name = input.name as keyof Choices;
      const isList = name === 'need' || name === 'area' || name === 'help';
      const count = countFor(this.entries, this.choices, { [name]: isList ? [input.value] : input.value }, this.terms);
      const shown = input.closest('label')?.querySelector('[data-count]');
      if (shown) shown.textContent = String(count);
    }
    for (const option of this.querySelectorAll<HTMLOptionElement>('select[name=age] option[value]:not([value=""])')) {
      const count = countFor(this.entries, this.choices, { age: option.value }, this.terms);
      option.textContent = `${option.dataset.label ?? option.value} (${count})`;
    }
    for (const group of this.querySelectorAll<HTMLDetailsElement>('details[data-group]')) {
      const chosen = group.querySelectorAll('input:checked').length;
      const shown = group.querySelector('[data-chosen-count]');
      if (shown) shown.textContent = chosen > 0 ? `(${chosen} chosen)` : '';
    }
  }

  private drawChosen(chosen: ChosenFilter[], placed: Placed | undefined) {
    const forgetPlace = () => {
      this.near.clear();
      this.choose(this.choices);
      this.one('#results-heading').focus();
    };
    drawChosen(this.one('[data-chosen]'), [
      ...chosen.map((each) => this.makeDroppable(each)),
      ...(placed === undefined ? [] : [{ label: this.near.name(placed), drop: forgetPlace }]),
    ]);
  }

  private drawNothing(isNothing: boolean, drops: (ChosenFilter & { count: number })[]) {
    const box = this.one('[data-nothing]');
    box.hidden = !isNothing;
    const shown = drops.map((drop) => ({ ...this.makeDroppable(drop), count: drop.count }));
    if (isNothing) drawDrops(box, shown);
  }

  private makeDroppable(choice: ChosenFilter): Droppable {
    const drop = () => {
      this.choose(dropChoice(this.choices, choice));
      this.one('#results-heading').focus();
    };
    return { label: this.nameChoice(choice), drop };
  }

  private nameChoice({ name, value }: ChosenFilter): string {
    if (name === 'age') {
      const label = this.one(`select[name=age] option[value="${value}"]`).dataset.label ?? value;
      return /^\d+$/.test(label) ? `Age ${label}` : label;
    }
    const input = this.querySelector(`input[name="${name}"][value="${value}"]`);
    return input?.closest('label')?.querySelector('[data-label]')?.textContent?.trim() ?? value;
  }

  private async makeCards(entries: readonly (FinderEntry & { miles?: number | undefined })[], distance?: string): Promise<Element[]> {
    const template = this.one<HTMLTemplateElement>('template[data-card]');
    return Promise.all(
      entries.map(async (entry) => {
        const shard = await this.fetchShard(Math.floor(entry.position / SHARD_SIZE));
        const card = shard?.[entry.position % SHARD_SIZE];
        const known = card ?? { id: entry.id, title: entry.title, summary: '', kind: '', facts: [], where: '' };
        const away = entry.miles !== undefined ? sayMiles(entry.miles) : distance;
        return fillCard(template, away ? { ...known, facts: [away, ...known.facts] } : known, `${this.dataset.entryPath}${entry.id}/`);
      }),
    );
  }

  /** The words of some cards. Undefined when they cannot be had: the titles still lead to the pages. */
  private fetchShard(shard: number): Promise<Card[] | undefined> {
    const known = this.shards.get(shard);
    if (known) return known;
    const coming = fetch(`${this.dataset.shards}${shard}.json?v=${this.dataset.version}`)
      .then((answer) => (answer.ok ? (answer.json() as Promise<Card[]>) : undefined))
      .catch(() => {
        this.shards.delete(shard);
        return undefined;
      });
    this.shards.set(shard, coming);
    return coming;
  }

  private closeFilters() {
    this.one<HTMLDetailsElement>('[data-filters-toggle]').open = false;
  }

  private one<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    return partOf<Kind>(this, selector);
  }
}

function sayCount(count: number, one = 'place to get help', many = 'places to get help'): string {
  return `${count} ${count === 1 ? one : many}`;
}

customElements.define('service-finder', ServiceFinder);
