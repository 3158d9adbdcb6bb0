/**
 * Keeps content data, never program: the text of a page may hold Markdown and the listed guidance components, and
 * nothing that could run. It is parsed and checked before anything is evaluated, by the parser that builds the page and
 * with the same settings. What is not on the lists here is refused, so a new kind of syntax is refused until it is listed.
 */
import { mdxToMdast } from 'satteri';
import { readAround } from './body-mistakes.ts';

/** The components volunteers may use, and the plain text attributes of each. */
export const GUIDANCE_COMPONENTS: Record<string, readonly string[]> = {
  Note: ['title'],
  Warning: ['title'],
  Service: ['id'],
  Wait: ['id'],
  Screen: ['id'],
};

/** The components that stand alone and show what their id names. The others are wrapped around words. */
export const COMPONENTS_WITH_ID: readonly string[] = ['Service', 'Wait', 'Screen'];

export interface BodyProblem {
  /** The line in the body, counting from 1. */
  line: number;
  code: BodyProblemCode;
  /** What was found, as it stands in the text. */
  found: string;
}

export type BodyProblemCode =
  | 'less-than'
  | 'html-comment'
  | 'angle-link'
  | 'html-tag'
  | 'unknown-component'
  | 'unclosed-component'
  | 'closing-tag'
  | 'words-inside'
  | 'not-alone'
  | 'curly-bracket'
  | 'import-or-export'
  | 'attribute'
  | 'unsafe-link'
  | 'task-list'
  | 'first-heading'
  | 'not-readable'
  | 'image'
  | 'too-deep';

/** A node of the parsed text, as far as we look at it. */
export interface BodyNode {
  type: string;
  name?: string | null;
  url?: string;
  value?: string;
  depth?: number;
  checked?: boolean | null;
  attributes?: unknown;
  children?: BodyNode[];
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
}

/** What one reading of a body tells. */
export interface BodyReading {
  /** Every way in which it is not plain Markdown with the listed components. An empty list means it is safe to build. */
  problems: BodyProblem[];
  links: { url: string; words: string; line: number }[];
  headings: { depth: number; words: string; line: number }[];
  /** The components that name an id, such as `<Service id="…" />`. */
  named: { component: string; id: string; line: number }[];
  /** The words of each paragraph, list item and table cell, without links and marks. Headings are not among them. */
  blocks: { text: string; line: number }[];
}

/** Markdown that shows words, lists, tables and links, and cannot run. */
const PLAIN = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'linkReference',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
]);

/** Deeper than any page needs. The parser behind the build gives up at some depth and takes the whole build with it. */
const MOST_DEPTH = 40;

/** The settings of the build. Front matter is taken off before: a second one in the text is text. */
const FEATURES = { gfm: true, smartPunctuation: true, frontmatter: false };

/** Reads a body once and tells everything the rules ask about it. */
export function readBody(body: string): BodyReading {
  if (body.trim() === '') return { problems: [], links: [], headings: [], named: [], blocks: [] };
  // In the build the fields stand above, blanked out. At the very start of a text some characters mean something else: a byte
  // order mark there would let us read a block of code where the build reads a program.
  const { tree, problems, text } = readAround(`\n${body}`, parse);
  const reading: BodyReading = { problems: [...problems], links: [], headings: [], named: [], blocks: [] };
  if (tree) visit(tree, 0, (node, depth) => lookAt(node, depth, text, reading));
  reading.problems.sort((a, b) => a.line - b.line);
  return {
    problems: reading.problems.map(lineUp),
    links: reading.links.map(lineUp),
    headings: reading.headings.map(lineUp),
    named: reading.named.map(lineUp),
    blocks: reading.blocks.map(lineUp),
  };
}

/** Takes away the line that was put above the text. */
function lineUp<Placed extends { line: number }>(placed: Placed): Placed {
  return { ...placed, line: placed.line - 1 };
}

/** Every way in which a body is not plain Markdown with the listed components. An empty list means it is safe to build. */
export function findBodyProblems(body: string): BodyProblem[] {
  return readBody(body).problems;
}

function parse(text: string): BodyNode {
  return mdxToMdast(text, { features: FEATURES });
}

/** Returns false when the depth was too great, and looks no further down. */
function visit(node: BodyNode, depth: number, each: (node: BodyNode, depth: number) => boolean) {
  if (!each(node, depth)) return;
  for (const child of node.children ?? []) visit(child, depth + 1, each);
}

function lookAt(node: BodyNode, depth: number, text: string, reading: BodyReading): boolean {
  const line = node.position?.start.line ?? 1;
  const written = firstLine(text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0));
  const report = (code: BodyProblemCode, found = written) => reading.problems.push({ line, code, found });
  if (depth > MOST_DEPTH) {
    report('too-deep');
    return false;
  }
  switch (node.type) {
    case 'link':
    case 'definition': {
      const url = node.url ?? '';
      if (isSafeLink(url)) reading.links.push({ url, words: wordsIn(node), line });
      else report('unsafe-link', url);
      return true;
    }
    case 'heading':
      if (node.depth === 1) report('first-heading');
      reading.headings.push({ depth: node.depth ?? 1, words: wordsIn(node), line });
      return true;
    case 'paragraph':
    case 'tableCell':
      reading.blocks.push({ text: wordsIn(node), line });
      return true;
    case 'listItem':
      if (typeof node.checked === 'boolean') report('task-list');
      return true;
    case 'image':
    case 'imageReference':
      report('image');
      return true;
    case 'mdxjsEsm':
      report('import-or-export');
      return true;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report('curly-bracket');
      return true;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return lookAtComponent(node, written, reading);
    default:
      if (!PLAIN.has(node.type)) report('not-readable');
      return true;
  }
}

/** Returns whether to look inside: what stands inside a tag that must go will be read again when it has gone. */
function lookAtComponent(node: BodyNode, written: string, reading: BodyReading): boolean {
  const name = node.name ?? '';
  const line = node.position?.start.line ?? 1;
  const tag = /^<[^>]*>?/.exec(written)?.[0] ?? `<${name}>`;
  const report = (code: BodyProblemCode) => reading.problems.push({ line, code, found: tag });
  const allowed = Object.hasOwn(GUIDANCE_COMPONENTS, name) ? (GUIDANCE_COMPONENTS[name] ?? []) : undefined;
  if (!allowed) {
    report(/^[A-Z]/.test(name) ? 'unknown-component' : 'html-tag');
    return false;
  }
  const attributes = readPlainAttributes(node.attributes);
  const isPlain = attributes !== undefined && [...attributes.keys()].every((attribute) => allowed.includes(attribute));
  const id = attributes?.get('id');
  const needsId = COMPONENTS_WITH_ID.includes(name);
  if (!isPlain || (needsId && id === undefined)) report('attribute');
  else if (node.type === 'mdxJsxTextElement') report('not-alone');
  else if (needsId && (node.children ?? []).length > 0) report('words-inside');
  else if (id !== undefined) reading.named.push({ component: name, id, line });
  return true;
}

/** Attributes of plain text, by name; undefined when any is more than that. */
function readPlainAttributes(attributes: unknown): Map<string, string> | undefined {
  const found = new Map<string, string>();
  if (attributes === undefined) return found;
  if (!Array.isArray(attributes)) return undefined;
  for (const attribute of attributes as unknown[]) {
    if (attribute === null || typeof attribute !== 'object') return undefined;
    if (!('type' in attribute && 'name' in attribute && 'value' in attribute) || attribute.type !== 'mdxJsxAttribute') return undefined;
    if (typeof attribute.name !== 'string' || typeof attribute.value !== 'string' || found.has(attribute.name)) return undefined;
    found.set(attribute.name, attribute.value);
  }
  return found;
}

/** Links may lead to a page, a heading, another site, a phone or an e-mail. Anything else could run, or lead astray. */
function isSafeLink(url: string): boolean {
  // Browsers drop tabs and line ends from an address and read \ as /, so that neither may stand in one.
  if (/[\s\\\u0000-\u001F]/.test(url)) return false;
  if (/^https?:\/\/[^/]/i.test(url)) return URL.canParse(url);
  return /^(\/(?!\/)|#|mailto:.|tel:[+\d])/i.test(url);
}

/** The words of a node and all within it. */
function wordsIn(node: BodyNode): string {
  return node.value ?? (node.children ?? []).map(wordsIn).join('');
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/)[0] ?? '';
}
