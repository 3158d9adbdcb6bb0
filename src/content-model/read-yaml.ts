/**
 * Reads fields written in YAML, keeping the line of each. Only plain fields are read: YAML's anchors, aliases and tags
 * could blow a small file up into a huge one, or mean something else to another reader, and nobody here needs them.
 */
import { LineCounter, isAlias, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';

/** A step into a field: ['contacts', 0, 'value']. */
export type FieldPath = readonly (string | number)[];

/** What could not be understood, in the words of the YAML reader or with a code of ours. */
export interface YamlProblem {
  line: number;
  code: string;
  message: string;
}

export interface YamlFields {
  /** The fields as plain data; null when they cannot be read. */
  fields: unknown;
  problems: YamlProblem[];
  /** The line on which a field stands, or that of the nearest field above it when it is missing. */
  lineOf(path: FieldPath): number;
  /** A single value as it stands in the file, such as `01384 000000` with its leading nought. */
  writtenAt(path: FieldPath): string | undefined;
}

/** Mistakes that leave it clear which fields there are, so that the rest of the file can be checked in the same run. */
const STILL_READABLE = new Set(['DUPLICATE_KEY', 'HASH']);

/** Reads YAML. `linesBefore` is how many lines of the file stand above it. */
export function readYaml(text: string, linesBefore: number): YamlFields {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => counter.linePos(offset).line + linesBefore;
  const mistakes = document.errors.map(({ code, message, pos }) => ({ line: lineAt(pos[0]), code, message }));
  const problems: YamlProblem[] = [...mistakes, ...findSpecials(document, text, lineAt), ...findEnd(text, lineAt)].sort(
    (a, b) => a.line - b.line,
  );
  return {
    fields: problems.every((problem) => STILL_READABLE.has(problem.code)) ? toData(document) : null,
    problems,
    lineOf: (path) => lineOfField(document, counter, path) + linesBefore,
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
  };
}

/** `*name`, `&name`, `!name`, `%name` and `? name` mean something to YAML, and are always a slip here. */
function findSpecials(document: Document, text: string, lineAt: (offset: number) => number): YamlProblem[] {
  const shortCut = findShortCut(document);
  if (shortCut !== undefined) return [{ line: lineAt(shortCut), code: 'SHORT_CUT', message: 'alias' }];
  const found = document.warnings
    .filter((warning) => warning.code === 'BAD_DIRECTIVE')
    .map(({ code, message, pos }): YamlProblem => ({ line: lineAt(pos[0]), code, message }));
  if (document.directives?.yaml.explicit === true) found.push({ line: lineAt(0), code: 'BAD_DIRECTIVE', message: '%YAML' });
  visit(document, {
    Pair: (_, { key }) => {
      const [start = 0, end = 0] = isNode(key) ? (key.range ?? []) : [];
      const isName = isScalar(key) && key.value !== null && key.value !== '' && /^[ \t]*:/.test(text.slice(end, end + 80));
      if (!isName) found.push({ line: lineAt(start), code: 'NAMELESS', message: 'a key that is no name on the line of its colon' });
    },
    Node: (_, node) => {
      const [start = 0, end = 0] = node.range ?? [];
      // YAML leaves out everything after a hash, and with it half a title such as Group #2.
      const isCutShort = isScalar(node) && node.type === 'PLAIN' && /^[ \t]+#/.test(text.slice(end, end + 80));
      if (isCutShort) found.push({ line: lineAt(start), code: 'HASH', message: 'a comment after words' });
      const special = isAlias(node) ? '*' : node.tag !== undefined ? '!' : 'anchor' in node && node.anchor !== undefined ? '&' : undefined;
      if (special) found.push({ line: lineAt(start), code: 'SPECIAL_START', message: special });
    },
  });
  return found;
}

/** Three dots end a YAML document, and readers disagree about what may follow. */
function findEnd(text: string, lineAt: (offset: number) => number): YamlProblem[] {
  const dots = /^\.\.\.(?=\s|$)/m.exec(text);
  return dots ? [{ line: lineAt(dots.index), code: 'NAMELESS', message: 'a line of dots' }] : [];
}

/** Where an alias repeats what stands elsewhere. One is enough to say: a file made to blow up holds dozens. */
function findShortCut(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) return undefined;
      at = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

function toData(document: Document): unknown {
  // No alias is ever left at this point; the limit is a second lock.
  return document.toJS({ maxAliasCount: 0 });
}

function lineOfField(document: Document, counter: LineCounter, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pairs: unknown[] =
      parent !== null && typeof parent === 'object' && 'items' in parent && Array.isArray(parent.items) ? parent.items : [];
    for (const pair of pairs) {
      const at = pair !== null && typeof pair === 'object' && 'key' in pair ? pair.key : undefined;
      if (isScalar(at) && at.value === key && at.range) return counter.linePos(at.range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
