/**
 * Keeps content data, never program: the text of a page may hold Markdown and the listed guidance components, and
 * nothing that could run. It is parsed and checked before anything is evaluated.
 */
import { mdxToMdast } from 'satteri';

/** The components volunteers may use, and the plain text attributes of each. */
export const GUIDANCE_COMPONENTS: Record<string, readonly string[]> = {
  Note: ['title'],
  Warning: ['title'],
  Service: ['id'],
  Wait: ['id'],
};

export interface BodyProblem {
  /** The line in the body, counting from 1. */
  line: number;
  code: BodyProblemCode;
  /** What was found, as it stands in the text. */
  found: string;
}

export type BodyProblemCode =
  | 'less-than' | 'html-comment' | 'angle-link' | 'html-tag' | 'unknown-component' | 'unclosed-component' | 'curly-bracket'
  | 'import-or-export' | 'attribute' | 'unsafe-link' | 'task-list' | 'first-heading' | 'not-readable' | 'image';

interface Node {
  type: string;
  name?: string | null;
  url?: string;
  value?: string;
  depth?: number;
  checked?: boolean | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

/** Every way in which a body is not plain Markdown with the listed components. An empty list means it is safe to build. */
export function findBodyProblems(body: string): BodyProblem[] {
  const written = findMistakesInText(body);
  if (written.length > 0) return written;
  let tree: Node;
  try {
    tree = mdxToMdast(body) as unknown as Node;
  } catch (error) {
    return [explainParserError(error, body)];
  }
  const problems: BodyProblem[] = [];
  visit(tree, (node) => problems.push(...problemsOfNode(node)));
  return problems;
}

/** The ids named by a component in a body, such as every `<Service id="…" />`. */
export function idsNamedInBody(body: string, component: string): { id: string; line: number }[] {
  const found: { id: string; line: number }[] = [];
  if (!body.includes(`<${component}`)) return found;
  visit(mdxToMdast(body) as unknown as Node, (node) => {
    if (node.name !== component) return;
    const id = node.attributes?.find((attribute) => attribute.name === 'id')?.value;
    if (typeof id === 'string') found.push({ id, line: lineOf(node) });
  });
  return found;
}

/** Every link address in a body. */
export function linksInBody(body: string): { url: string; line: number }[] {
  const found: { url: string; line: number }[] = [];
  visit(mdxToMdast(body) as unknown as Node, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && node.url) found.push({ url: node.url, line: lineOf(node) });
  });
  return found;
}

function visit(node: Node, each: (node: Node) => void) {
  each(node);
  for (const child of node.children ?? []) visit(child, each);
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

function problemsOfNode(node: Node): BodyProblem[] {
  const problem = (code: BodyProblemCode, found: string): BodyProblem[] => [{ line: lineOf(node), code, found }];
  switch (node.type) {
    case 'mdxjsEsm':
      return problem('import-or-export', firstLine(node.value));
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return problem('curly-bracket', `{${firstLine(node.value)}}`);
    case 'html':
      return problem('html-tag', firstLine(node.value));
    case 'link':
    case 'definition':
      return isSafeLink(node.url ?? '') ? [] : problem('unsafe-link', node.url ?? '');
    case 'image':
    case 'imageReference':
      return problem('image', node.url ?? '');
    case 'heading':
      return node.depth === 1 ? problem('first-heading', '#') : [];
    case 'listItem':
      return typeof node.checked === 'boolean' ? problem('task-list', '- [ ]') : [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return problemsOfComponent(node);
    default:
      return [];
  }
}

function problemsOfComponent(node: Node): BodyProblem[] {
  const name = node.name ?? '';
  const line = lineOf(node);
  const allowed = GUIDANCE_COMPONENTS[name];
  if (!allowed) return [{ line, code: /^[a-z]|^$/.test(name) ? 'html-tag' : 'unknown-component', found: `<${name}>` }];
  return (node.attributes ?? [])
    .filter((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !allowed.includes(attribute.name ?? ''))
    .map((attribute) => ({ line, code: 'attribute' as const, found: `<${name} ${attribute.name ?? '{...}'}>` }));
}

/** Links may lead to a page, a heading, another site, a phone or an e-mail. Anything else could run. */
function isSafeLink(url: string): boolean {
  return /^(https?:\/\/|\/(?!\/)|#|mailto:|tel:)/.test(url);
}

function firstLine(text: string | undefined): string {
  return (text ?? '').trim().split('\n')[0] ?? '';
}

/** The mistakes that people make most, found in the text itself so that each gets its own words. */
function findMistakesInText(body: string): BodyProblem[] {
  const problems: BodyProblem[] = [];
  body.split('\n').forEach((text, index) => {
    const line = index + 1;
    const add = (code: BodyProblemCode, match: RegExpExecArray | null) => {
      if (match) problems.push({ line, code, found: match[0] });
    };
    const plain = text.replace(/`[^`]*`/g, '');
    add('html-comment', /<!--.*/.exec(plain));
    add('angle-link', /<(?:https?:\/\/[^>\s]*|[^\s<>@]+@[^\s<>]+)>?/.exec(plain));
    add('less-than', /<\s?[\d£$]\S*|<=\S*/.exec(plain));
    add('html-tag', /<\/?[a-z][a-z0-9]*(?=[\s/>])[^>]*>?/.exec(plain));
    add('curly-bracket', /[{}].*/.exec(plain));
    add('import-or-export', /^(import|export)\s.*/.exec(plain));
  });
  return problems;
}

/** Turns the parser's own error into one of ours. Its message starts with line:column. */
function explainParserError(error: unknown, body: string): BodyProblem {
  const message = error instanceof Error ? error.message : String(error);
  const at = /^(\d+):(\d+)/.exec(message);
  const line = at ? Number(at[1]) : 1;
  const unclosed = /closing tag for `(<[^`]*>)`/.exec(message);
  if (unclosed) return { line, code: 'unclosed-component', found: unclosed[1] ?? '' };
  return { line, code: 'not-readable', found: firstLine(body.split('\n')[line - 1]) };
}
