/** The part of a custom element that a selector finds. Throws where there is none: then page and program do not belong together. */
export function partOf<Kind extends HTMLElement = HTMLElement>(whole: HTMLElement, selector: string): Kind {
  const found = whole.querySelector<Kind>(selector);
  if (!found) throw new Error(`<${whole.localName}> has no ${selector}`);
  return found;
}
