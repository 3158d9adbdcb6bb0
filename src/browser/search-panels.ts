/** What stands between the search field and the results: what was understood, put right and explained. */
import type { PreferenceName } from '../search/preferences.ts';
import type { GlossaryWord } from '../search/search-data.ts';
import type { UnderstoodQuery } from '../search/understand-query.ts';
import { makeChip } from './make-chip.ts';

/** Which kinds of page were found, each with its count. */
export function drawKinds(box: HTMLElement, counts: ReadonlyMap<string, number>, chosen: string): void {
  let visible = 0;
  for (const label of box.querySelectorAll<HTMLElement>('label[data-kind]')) {
    const count = counts.get(label.dataset.kind ?? '') ?? 0;
    const input = label.querySelector('input');
    label.hidden = count === 0;
    if (count > 0) visible += 1;
    const shown = label.querySelector('[data-count]');
    if (shown) shown.textContent = ` (${count})`;
    if (input) input.checked = input.value === chosen;
  }
  const all = box.querySelector<HTMLInputElement>('input[value=""]');
  if (all) all.checked = chosen === '';
  box.hidden = visible === 0;
}

/** What was understood beside the words, each with a button that takes it away. */
export function drawChips(list: HTMLElement, chips: readonly { name: PreferenceName; label: string }[]): void {
  list.hidden = chips.length === 0;
  list.querySelector('ul')?.replaceChildren(
    ...chips.map(({ name, label }) => {
      const { item, button } = makeChip(label);
      button.dataset.preference = name;
      return item;
    }),
  );
}

/** "Search instead for …": the way back to what was typed. That something else is shown stands in the status line. */
export function drawCorrected(box: HTMLElement, { typed, corrected }: UnderstoodQuery, asTyped: string): void {
  box.hidden = corrected === undefined;
  const link = box.querySelector('a');
  if (!link) return;
  link.href = asTyped;
  link.textContent = `Search instead for “${typed}”`;
}

/** What words of the query mean, in place. */
export function drawExplained(box: HTMLElement, words: readonly GlossaryWord[], jargon: string): void {
  box.hidden = words.length === 0;
  box.replaceChildren(
    ...words.map(({ id, title, standsFor, meaning }) => {
      const line = document.createElement('p');
      const name = document.createElement('a');
      name.href = `${jargon}#${id}`;
      name.textContent = standsFor ? `${title} (${standsFor.charAt(0).toLowerCase()}${standsFor.slice(1)})` : title;
      line.append(name, `: ${meaning}`);
      return line;
    }),
  );
}
