/**
 * Reads a text that the parser refuses. The parser stops at the first thing it cannot read, and a person would then mend
 * one mistake a run. So each mistake is noted, painted over with spaces, and the text is read again until all of it can be.
 */
import type { BodyNode, BodyProblem, BodyProblemCode } from './safe-body.ts';

export interface ReadAround {
  /** The tree of the text with the mistakes painted over. Undefined when not even that could be read. */
  tree: BodyNode | undefined;
  problems: BodyProblem[];
  /** The text to which the offsets in the tree belong. */
  text: string;
}

interface Mistake {
  code: BodyProblemCode;
  /** What to show. */
  found: string;
  /** What to paint over. */
  covers: string;
}

/** More mistakes than this in one text are not worth the reader's time: the rest come in the next run. */
const MOST_MISTAKES = 30;

/** Parses a text as often as it takes. Lines count from 1 at the start of the text. */
export function readAround(body: string, parse: (text: string) => BodyNode): ReadAround {
  const problems = findProgramLines(body);
  let text = problems.length > 0 ? body.replace(PROGRAM_LINE, blank) : body;
  for (let round = 0; round < MOST_MISTAKES; round += 1) {
    try {
      return { tree: parse(text), problems, text: body };
    } catch (error) {
      const at = placeOf(error, text);
      const line = lineAt(text, at);
      const mistake = mistakeAt(text, at);
      if (!mistake) {
        const found = (text.split('\n')[line - 1] ?? '').trim();
        return { tree: undefined, problems: [...problems, { line, code: 'not-readable', found }], text: body };
      }
      problems.push({ line, code: mistake.code, found: mistake.found });
      text = paintOver(text, at, mistake);
    }
  }
  return { tree: undefined, problems, text: body };
}

/**
 * Lines that start a program. They are taken out before the parser sees them: some of them make it panic, and it takes
 * the whole process with it (satteri 0.10.5, firstpass.rs:863, `import x from "y"\\` at the end of a text).
 */
const PROGRAM_LINE = /(?<=^|[\r\n])\uFEFF?(?:import|export)(?=[\s{*"'(]|$)[^\r\n]*/g;

function findProgramLines(body: string): BodyProblem[] {
  return [...body.matchAll(PROGRAM_LINE)].map((match) => ({
    line: lineAt(body, match.index),
    code: 'import-or-export',
    found: match[0].replace(/^\uFEFF/, '').trim(),
  }));
}

/** The parser's message starts with line:column. The mistake starts at the bracket there or before, if any. */
function placeOf(error: unknown, text: string): number {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  const lines = text.split('\n');
  const start = lines.slice(0, Number(line) - 1).reduce((sum, before) => sum + before.length + 1, 0);
  const until = start + Number(column) - 1;
  if (text[until] === '<' || text[until] === '{') return until;
  const before = text.slice(0, until);
  return Math.max(before.lastIndexOf('<'), before.lastIndexOf('{'), 0);
}

function mistakeAt(text: string, at: number): Mistake | undefined {
  const rest = text.slice(at);
  const match = (pattern: RegExp) => pattern.exec(rest)?.[0];
  const one = (code: BodyProblemCode, covers: string | undefined): Mistake | undefined =>
    covers === undefined || covers === '' ? undefined : { code, found: firstLine(covers), covers };

  if (rest.startsWith('{')) return one('curly-bracket', match(/^\{[^\n}]*\}*/));
  if (!rest.startsWith('<')) return undefined;
  const comment = match(/^<!--[\s\S]*?(-->|$(?![\s\S]))/);
  if (comment) return one('html-comment', comment);
  const link = match(/^<(https?:\/\/[^>\s]*|[^\s<>@]+@[^\s<>]+)>?/);
  if (link) return one('angle-link', link);
  if (/^<[\d£$=.,;:)?]/.test(rest)) return one('less-than', match(/^<[^\s]*/));
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(rest)?.[1];
  if (!name) return one('less-than', match(/^<\S*/));
  if (rest.startsWith('</')) return one('closing-tag', match(/^<\/[^>\n]*>?/));
  const tag = match(/^<[^>]*>/);
  // A < with no > on its line was meant as "less than", or the tag was never finished.
  if (!tag || tag.includes('\n\n')) return one(/^[A-Z]/.test(name) ? 'unclosed-component' : 'less-than', match(/^<\S*/));
  if (/^[a-z]/.test(name)) return one('html-tag', tag);
  return one(isWholeTag(tag) ? 'unclosed-component' : 'attribute', tag);
}

/** Whether a tag is written as it should be: a name, and attributes with their words in quotes. */
function isWholeTag(tag: string): boolean {
  return /^<[A-Za-z][\w.:-]*(\s+[A-Za-z][\w-]*(="[^"]*"|='[^']*')?)*\s*\/?>$/.test(tag);
}

/** Replaces a mistake, and the closing tag that belongs to it, with as many spaces, so that every line stays where it was. */
function paintOver(text: string, at: number, { covers }: Mistake): string {
  const end = at + covers.length;
  // </note> was meant to close <Note>: read on as if it did.
  const closes = /^<\/([A-Za-z][\w.:-]*)>$/.exec(covers)?.[1]?.toLowerCase();
  const meant = closes
    ? [...text.slice(0, at).matchAll(/<([A-Z]\w*)/g)].map((tag) => tag[1] ?? '').findLast((tag) => tag.toLowerCase() === closes)
    : undefined;
  if (meant && meant.toLowerCase() !== meant && `</${meant}>` !== covers) return `${text.slice(0, at)}</${meant}>${text.slice(end)}`;
  const painted = text.slice(0, at) + blank(covers) + text.slice(end);
  const name = /^<([A-Za-z][\w.:-]*)/.exec(covers)?.[1];
  if (!name) return painted;
  const closing = painted.indexOf(`</${name}>`, end);
  if (closing === -1) return painted;
  const length = name.length + 3;
  return painted.slice(0, closing) + ' '.repeat(length) + painted.slice(closing + length);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/)[0] ?? '';
}
