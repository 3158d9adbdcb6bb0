/** Makes the first use of each glossary term on a finished page something to press, with its meaning at the end of the page. */
import { makeWordFinder, type Word, type WordFinder } from './find-words.ts';

export interface PageToExplain {
  /** The path of the page without the base, such as /guides/ehc-plans/. */
  path: string;
  /** Turns a path of this site into the address to write. */
  link: (path: string) => string;
  /** Where all words are explained, such as /jargon/. Each has its own anchor there. */
  jargonPath: string;
}

/** More than this on one page would look like measles, and make none of them stand out. */
export const MOST_WORDS = 12;

/** Elements whose words are names, labels or things to press already, and never running text. */
const NOT_TEXT = new Set(
  (
    'a button h1 h2 h3 h4 h5 h6 label legend summary select option textarea script style template noscript svg dt th caption ' + 'address'
  ).split(' '),
);

/** Elements without an end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** A comment, a tag with its attributes, or text. */
const PIECES = /<!--[^]*?-->|<\/?([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;

/** Makes an explainer of pages for these words. It takes the HTML of a whole page and gives it back with its words explained. */
export function makeExplainer(words: readonly Word[]): (html: string, page: PageToExplain) => string {
  // Pages hold HTML: an ampersand in a name stands there as &amp;.
  const find = makeWordFinder(words.map((word) => ({ ...word, names: word.names.map(escapeText) })));
  return (html, page) => {
    const start = html.search(/<main[\s>]/);
    const end = html.lastIndexOf('</main>');
    if (start === -1 || end === -1 || page.path === page.jargonPath) return html;
    const { main, used } = markFirstUses(html.slice(start, end), find, page);
    return used.length === 0 ? html : html.slice(0, start) + main + describeWords(used, page) + html.slice(end);
  };
}

function markFirstUses(html: string, find: WordFinder, page: PageToExplain): { main: string; used: Word[] } {
  const used: Word[] = [];
  const heading = /<h1[\s>][^]*?<\/h1>/.exec(html)?.[0].replace(/<[^>]*>/g, '') ?? '';
  // A page about a word explains it itself.
  const subjects = new Set(find(heading).flatMap(({ word }) => (word.more?.path === page.path ? [word.id] : [])));
  /** The element within which nothing is explained, and how many of its name are open. */
  let quiet: { name: string; depth: number } | undefined;

  const main = html.replace(PIECES, (piece: string, tag: string | undefined) => {
    if (tag !== undefined) {
      quiet = enterOrLeave(quiet, tag.toLowerCase(), piece);
      return piece;
    }
    if (quiet || piece.startsWith('<')) return piece;
    return markText(piece, find, used, subjects);
  });
  return { main, used };
}

function enterOrLeave(quiet: { name: string; depth: number } | undefined, name: string, tag: string) {
  const isEnd = tag.startsWith('</');
  if (VOID.has(name) || tag.endsWith('/>')) return quiet;
  if (!quiet) return !isEnd && isQuiet(name, tag) ? { name, depth: 1 } : undefined;
  if (name !== quiet.name) return quiet;
  const depth = quiet.depth + (isEnd ? -1 : 1);
  return depth > 0 ? { name, depth } : undefined;
}

/** Whether nothing within an element is explained: it is no text, cannot be seen, does not print, or says so itself. */
function isQuiet(name: string, tag: string): boolean {
  return NOT_TEXT.has(name) || /\s(hidden|data-plain)(?=[\s=>])|\saria-hidden="true"|\sclass="([^"]*\s)?no-print[\s"]/.test(tag);
}

function markText(text: string, find: WordFinder, used: Word[], subjects: ReadonlySet<string>): string {
  let marked = '';
  let until = 0;
  for (const { word, start, end } of find(text)) {
    if (used.length >= MOST_WORDS || subjects.has(word.id) || used.some(({ id }) => id === word.id)) continue;
    used.push(word);
    const target = `popovertarget="word-${word.id}" aria-haspopup="dialog" data-note="${used.length}"`;
    marked += `${text.slice(until, start)}<button type="button" class="word" ${target}>${text.slice(start, end)}</button>`;
    until = end;
  }
  return marked + text.slice(until);
}

/** The meanings, for the end of the page: a list for paper and for old browsers, and a box to open for each word. */
function describeWords(words: readonly Word[], page: PageToExplain): string {
  const notes = words.map((word) => `<li>${nameInFull(word)}: ${escapeText(word.meaning)}</li>`);
  const boxes = words.map((word) => {
    const id = `word-${word.id}`;
    const about =
      word.more && word.more.path !== page.path ? `<a href="${page.link(word.more.path)}">${escapeText(word.more.title)}</a>` : '';
    return (
      `<div popover class="meaning" id="${id}" role="dialog" aria-labelledby="${id}-name" tabindex="-1" autofocus>` +
      `<p id="${id}-name">${nameInFull(word)}</p><p>${escapeText(word.meaning)}</p>` +
      `<div>${about}<a href="${page.link(page.jargonPath)}#${word.id}">More words explained</a>` +
      `<button type="button" class="button button-plain" popovertarget="${id}" popovertargetaction="hide">Close</button></div></div>`
    );
  });
  return (
    `<div data-pagefind-ignore="all"><section class="words" aria-labelledby="words-heading">` +
    `<h2 id="words-heading">Words used on this page</h2><ol>${notes.join('')}</ol></section>${boxes.join('')}</div>`
  );
}

function nameInFull({ title, standsFor }: Word): string {
  return `<strong>${escapeText(title)}</strong>${standsFor ? ` (${escapeText(standsFor)})` : ''}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
