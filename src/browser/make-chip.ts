/** Something that was chosen or understood, as an item of a list with a button that takes it away. */
export function makeChip(label: string): { item: HTMLLIElement; button: HTMLButtonElement } {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tag min-h-11 cursor-pointer border-edge';
  button.textContent = `${label} ×`;
  button.setAttribute('aria-label', `Remove ${label}`);
  item.append(button);
  return { item, button };
}
