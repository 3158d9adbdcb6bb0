/** Every page of the built site as a tree, to ask what stands in it without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { addressOf, builtSite, listPages } from './built-site.ts';

export interface BuiltPage {
  /** Its path in the folder, such as services/x/index.html. */
  file: string;
  /** Its address from the top of the site, such as /services/x/. */
  address: string;
  html: string;
  root: HtmlElement;
}

let pages: Promise<BuiltPage[]> | undefined;

/** Every page but the editor, which is a program of its own, made by others. Read once for all tests of a worker. */
export function readBuiltPages(): Promise<BuiltPage[]> {
  return (pages ??= readPages());
}

async function readPages(): Promise<BuiltPage[]> {
  const config = await new HtmlValidate(new StaticConfigLoader({ root: true, elements: ['html5'] })).getConfigFor('page.html');
  const pages = listPages().filter((file) => !file.startsWith('admin/'));
  if (pages.length === 0) throw new Error(`There are no pages in ${builtSite.folder}. Type this first: npm run build`);
  return pages.map((file) => {
    const html = readFileSync(join(builtSite.folder, file), 'utf8');
    return { file, address: addressOf(file), html, root: new Parser(config).parseHtml(html) };
  });
}

/** The value of an attribute, or undefined when it is missing. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decodeEntities(value);
}

/** Every attribute of every element of a page, with its element. */
export function listAttributes(page: BuiltPage): { element: HtmlElement; name: string; value: string }[] {
  return page.root
    .querySelectorAll('*')
    .flatMap((element) =>
      element.attributes.map(({ key, value }) => ({ element, name: key, value: decodeEntities(value?.toString() ?? '') })),
    );
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text with its character references read: `&#38;` and `&amp;` are both an ampersand. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos|nbsp));/gi, (_, hex: string, decimal: string, name: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? '';
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
