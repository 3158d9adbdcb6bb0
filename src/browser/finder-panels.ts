/** What stands above the results of the finder: what was chosen, and what to give up where nothing fits. */
import { makeChip } from './make-chip.ts';

/** A choice that can be taken away. */
export interface Droppable {
  label: string;
  drop: () => void;
}

/** What was chosen, each with a button that takes it away. */
export function drawChosen(list: HTMLElement, chosen: readonly Droppable[]): void {
  list.hidden = chosen.length === 0;
  list.replaceChildren(
    ...chosen.map(({ label, drop }) => {
      const { item, button } = makeChip(label);
      button.addEventListener('click', drop);
      return item;
    }),
  );
}

/** Which choice to take away when nothing fits, and how many entries each would bring. */
export function drawDrops(box: HTMLElement, drops: readonly (Droppable & { count: number })[]): void {
  const words = document.createElement('p');
  words.textContent =
    drops.length > 0
      ? 'Nothing here fits all of your choices. Take one away:'
      : 'Nothing here fits. Try fewer choices, or ask somebody who knows the area.';
  const list = document.createElement('ul');
  list.className = 'mt-3 flex flex-wrap gap-2';
  for (const { label, count, drop } of drops) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-plain';
    button.textContent = `Without “${label}”: ${count}`;
    button.addEventListener('click', drop);
    item.append(button);
    list.append(item);
  }
  box.querySelector('[data-drops]')?.replaceChildren(words, list);
}
