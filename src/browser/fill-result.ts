/** Makes one result from the page's own blank. Words are filled in as text, so that nothing in them can run. */
import { markWords } from '../search/answer-query.ts';
import type { SearchPage } from '../search/page-table.ts';
import type { PagefindPage } from '../search/pagefind.ts';

export interface Result {
  page: SearchPage;
  /** The passage that matched, when it was found in the full text. */
  excerpt?: PagefindPage['excerpt'] | undefined;
  /** How far away it is, in words. */
  distance?: string | undefined;
}

/** Makes an item of the list. `base` stands before addresses; `marked` are the stems of the words that matched. */
export function fillResult(
  template: HTMLTemplateElement,
  { page, excerpt, distance }: Result,
  base: string,
  marked: ReadonlySet<string>,
): Element {
  const item = template.content.firstElementChild?.cloneNode(true) as Element;
  const slot = (name: string) => item.querySelector<HTMLElement>(`[data-slot=${name}]`);
  const fill = (name: string, nodes: (Node | string)[]) => {
    const at = slot(name);
    if (nodes.length > 0) (at?.querySelector('span') ?? at)?.replaceChildren(...nodes);
    else at?.remove();
  };
  const text = (words: string | undefined) => (words ? [words] : []);
  const title = slot('title');
  title?.setAttribute('href', base + page.address);
  title?.replaceChildren(...mark(page.title, marked));
  fill('kind', text(page.kind));
  fill('caution', text(page.caution));
  fill('distance', text(distance));
  fill('summary', mark(page.summary, marked));
  fill('facts', text(page.facts));
  fill('excerpt', excerpt ? readExcerpt(excerpt) : []);
  fill('said', page.otherWords.length > 0 && !excerpt ? nameOtherWords(page, marked) : []);
  const phone = slot('phone')?.querySelector('a');
  if (phone && page.phone) {
    phone.href = `tel:${page.phone.replace(/\s/g, '')}`;
    phone.textContent = `Ring ${page.phone}`;
  } else slot('phone')?.remove();
  return item;
}

function mark(text: string, marked: ReadonlySet<string>): Node[] {
  return markWords(text, marked).map((piece) => {
    if (!piece.isMarked) return document.createTextNode(piece.text);
    const found = document.createElement('mark');
    found.textContent = piece.text;
    return found;
  });
}

/** When neither title nor summary holds a word that matched, the other words that did are shown: else nobody knows why it is here. */
function nameOtherWords(page: SearchPage, marked: ReadonlySet<string>): (Node | string)[] {
  const isMarked = (text: string) => markWords(text, marked).some((piece) => piece.isMarked);
  if (isMarked(page.title) || isMarked(page.summary)) return [];
  const found = page.otherWords.filter(isMarked).slice(0, 2);
  return found.length > 0 ? ['Also for: ', ...found.flatMap((text, place) => [...(place > 0 ? [', '] : []), ...mark(text, marked)])] : [];
}

/** An excerpt as text and <mark>, and nothing else. */
function readExcerpt(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const found = document.createElement('mark');
    found.textContent = node.textContent;
    return found;
  });
}
