/** Reads a built site with a parser and tells what in it could run that should not, and what is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast } from 'satteri';

interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  value?: string;
  children?: Node[];
}

/** Attributes whose value a browser follows. */
const FOLLOWED = new Set(['href', 'src', 'action', 'formAction', 'xLinkHref', 'data', 'poster', 'srcDoc']);
const RUNS = /^[\s\u0000-\u0020]*(javascript|vbscript|data):/i;
/** Elements that no content may bring into a page. */
const FOREIGN = new Set(['iframe', 'object', 'embed', 'base', 'applet', 'portal', 'frame']);

/** What is wrong with the pages of a folder, by page. `expected` are the pages that must be there. */
export function scanSite(folder: string, pages: readonly string[], expected: readonly string[]): string[] {
  const there = new Set(pages);
  const lost = expected.filter((page) => !there.has(page)).map((page) => `${page} is lost`);
  return [...lost, ...pages.flatMap((page) => scanPage(readFileSync(join(folder, page), 'utf8')).map((fault) => `${page}: ${fault}`))];
}

/** What in one page could run that should not. */
export function scanPage(html: string): string[] {
  const faults: string[] = [];
  walk(htmlToHast(html), (node) => {
    const name = node.tagName?.toLowerCase() ?? '';
    if (FOREIGN.has(name)) faults.push(`<${name}>`);
    if (name === 'script' && node.properties?.type === 'application/json') {
      if (!isPlainData(textOf(node))) faults.push(`data that could end early: ${textOf(node).slice(0, 80)}`);
    } else if (name === 'script' && /alert\(|evil\.example/.test(textOf(node)))
      faults.push(`a script that was brought in: ${textOf(node).slice(0, 80)}`);
    for (const [attribute, value] of Object.entries(node.properties ?? {})) {
      if (/^on/i.test(attribute)) faults.push(`<${name} ${attribute}>`);
      const address = Array.isArray(value) ? value.join(' ') : String(value);
      const isImage = name === 'img' || name === 'link';
      if (FOLLOWED.has(attribute) && RUNS.test(address) && !(isImage && /^data:image\//.test(address)))
        faults.push(`<${name} ${attribute}="${address.slice(0, 60)}">`);
      if (/src$/i.test(attribute) && /evil\.example/.test(address)) faults.push(`<${name} ${attribute}="${address.slice(0, 60)}">`);
    }
  });
  return faults;
}

/** Data never runs, whatever words it holds, as long as it is whole and no tag can start in it. */
function isPlainData(text: string): boolean {
  try {
    JSON.parse(text);
    return !text.includes('<');
  } catch {
    return false;
  }
}

function walk(node: Node, each: (node: Node) => void): void {
  each(node);
  for (const child of node.children ?? []) walk(child, each);
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
