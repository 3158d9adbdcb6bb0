import type { Card } from '../directory/card.ts';

/** Makes a card from the page's own blank, filling in words as text so that nothing in them can run. */
export function fillCard(template: HTMLTemplateElement, card: Card, href: string): Element {
  const item = template.content.firstElementChild?.cloneNode(true) as Element;
  const slot = (name: string) => item.querySelector<HTMLElement>(`[data-slot=${name}]`);
  const fill = (name: string, words: string | undefined) => {
    const at = slot(name);
    if (words) (at?.querySelector('span') ?? at)?.replaceChildren(words);
    else at?.remove();
  };
  const title = slot('title');
  title?.replaceChildren(card.title);
  title?.setAttribute('href', href);
  fill('caution', card.caution);
  fill('summary', card.summary);
  fill('facts', [card.where, ...card.facts].filter(Boolean).join('\u00a0· '));
  fill('act', card.act);
  const phone = slot('phone')?.querySelector('a');
  if (card.phone && phone) {
    phone.href = `tel:${card.phone.dialled}`;
    phone.textContent = `Ring ${card.phone.shown}`;
  } else slot('phone')?.remove();
  return item;
}
