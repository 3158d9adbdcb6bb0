/**
 * Says in plain words what the YAML reader could not understand, at the line where the slip was made: the reader often
 * notices only further down.
 */
import type { ContentFile, YamlProblem } from '../content-model/read-content.ts';
import { quote, writeValue } from './finding.ts';

export interface Explained {
  line: number;
  message: string;
  fix: string;
}

type File = Pick<ContentFile, 'problems' | 'text'>;

/** A quote mark or bracket that is left open swallows what follows, and nothing said about that would be true. */
const SWALLOWS = new Set([
  'NO_FRONT_MATTER',
  'LATE_FRONT_MATTER',
  'OPEN_FRONT_MATTER',
  'LINE_OF_HYPHENS',
  'TOO_LONG',
  'TOO_TANGLED',
  'RESOURCE_EXHAUSTION',
  'SHORT_CUT',
]);

/** One explanation for each line that cannot be read, up to the first that makes the rest unreadable. */
export function explainYamlProblems({ problems, text }: File): Explained[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const explained: Explained[] = [];
  const seen = new Set<number>();
  for (const problem of problems) {
    const open = findOpening(problem, lines);
    const next = open ?? explain(problem, lines);
    // The reader often stumbles twice over one slip: on its line, or on the line to which we trace it.
    if (!seen.has(problem.line) && !seen.has(next.line)) explained.push(next);
    seen.add(problem.line).add(next.line);
    if (open || SWALLOWS.has(problem.code)) break;
  }
  return explained;
}

function explain({ line, code, message }: YamlProblem, lines: string[]): Explained {
  const text = lines[line - 1] ?? '';
  const { before, name, words } = divide(text);
  const inQuotes = `Put the words in quotes: ${before}${name}${requote(words)}`;
  const at = (expected: string, found: string, fix: string, where = line): Explained => ({
    line: where,
    message: `We expected ${expected}. We found ${found}.`,
    fix,
  });

  switch (code) {
    case 'NO_FRONT_MATTER':
      return at(
        'the file to start with a line of three hyphens (---), then the fields, then another line of three hyphens',
        'no such line at the start',
        'Start from a blank file in content/_templates/ and copy your words into it.',
      );
    case 'LATE_FRONT_MATTER':
      return at(
        'the line of three hyphens (---) to be the very first line',
        'empty lines above it',
        'Delete the empty lines at the start of the file.',
      );
    case 'OPEN_FRONT_MATTER':
      return at(
        'a second line of three hyphens (---) after the fields',
        'only the first',
        'Write --- on a line of its own between the fields and the text.',
      );
    case 'LINE_OF_HYPHENS':
      return at(
        'no line among the fields to start with --- or +++',
        quote(text),
        'If the fields end here, write just --- on this line. If not, delete the line.',
      );
    case 'HIDDEN_CHARACTER':
      return at(
        'only letters and signs that can be seen',
        'a hidden one on this line, as some programs leave behind',
        'Delete the line and type it again.',
      );
    case 'TOO_LONG':
      return at(
        'a page that can be read in one sitting',
        `${Number(message).toLocaleString('en-GB')} letters`,
        'Divide the page into several files.',
      );
    case 'TOO_TANGLED':
    case 'RESOURCE_EXHAUSTION':
      return at(
        'a few brackets at most',
        'more brackets inside each other than can be read',
        'Delete the brackets, or start from a blank file in content/_templates/.',
      );
    case 'DUPLICATE_KEY':
      return at('each field once', `${quote(name.replace(/:\s*$/, ''))} a second time`, `Keep one of the two and delete the other.`);
    case 'HASH':
      return at('no # after a space, because what follows it is left out', quote(words), inQuotes);
    case 'TAB_AS_INDENT':
      return at('spaces at the start of the line', 'a tab', 'Delete the tab and press the space bar twice instead.');
    case 'BAD_DQ_ESCAPE':
      return at(
        'no backslash (\\) between double quotes',
        quote(words),
        `Use single quotes: ${before}${name}'${words.replace(/^"|"$/g, '').replaceAll("'", "''")}'`,
      );
    case 'MULTIPLE_DOCS':
      return at(
        'fields from the first line to the last',
        `a line of three hyphens (---)`,
        'Delete the line. A file that ends with .yaml needs no such lines.',
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/: |:$/.test(words))
        return at('one colon on the line, after the name of the field', `another in the words: ${quote(words)}`, inQuotes);
      return indentation(line + 1, lines);
    case 'BAD_INDENT':
      return indentation(line, lines);
    case 'UNEXPECTED_TOKEN':
      if (/^- /.test(words))
        return at(
          'a list to start on the next line',
          `a hyphen right after the colon: ${quote(words)}`,
          'Press Enter after the colon, and start the next line with two spaces, a hyphen and a space.',
        );
      if (/^["']/.test(words)) return at('quote marks only around all of the words', quote(words), inQuotes);
      return specialStart();
    case 'SHORT_CUT':
      return at(
        'the words themselves in each place',
        'a short cut that repeats words from elsewhere, with the signs & and *',
        'Write the words out in full in each place, without & and *.',
      );
    case 'BAD_DIRECTIVE':
      return at('a field: a name, a colon, a space and the words', quote(text.trim()), 'Delete the line that starts with %.');
    case 'SPECIAL_START':
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
      return specialStart();
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return noField();
    default:
      return at(
        'a field: a name, a colon, a space and the words',
        quote(text.trim()),
        'Compare the line with a blank file in content/_templates/. If in doubt, put the words in quotes.',
      );
  }

  function specialStart(): Explained {
    const sign = /^[-\s]*([*&!%@`>|"'?#{}[\],])/.exec(words === '' ? text : words)?.[1];
    if (!sign || words === '')
      return at(
        'a field: a name, a colon, a space and the words',
        quote(text.trim()),
        'Delete the line, or start from a blank file in content/_templates/.',
      );
    return at('words that start with a letter or a number', `${quote(sign)} at their start, which means something else here`, inQuotes);
  }

  function noField(): Explained {
    const glued = /^(\s*(?:- )?[\w-]+):(\S.*)$/.exec(text);
    if (glued) return at('a space after the colon', quote(text.trim()), `Write: ${(glued[1] ?? '').trim()}: ${writeValue(glued[2] ?? '')}`);
    if (name !== '') return indentation(line + 1, lines);
    return at(
      'a field: a name, a colon, a space and the words',
      quote(text.trim()),
      'If these words belong to the line above, join them to it. If not, write the name of their field and a colon before them.',
    );
  }
}

function indentation(line: number, lines: string[]): Explained {
  const column = (text = '') => text.length - text.trimStart().length;
  const above = lines.slice(0, line - 1).findLast((text) => text.trim() !== '' && !text.trimStart().startsWith('#'));
  return {
    line,
    message: `We expected this line to start in the same column as the others of its group. We found ${column(lines[line - 1])} spaces before it, and ${column(above)} before the line above.`,
    fix: 'Add or take away spaces at the start of the line until it lines up with its neighbours.',
  };
}

/** The line on which a quote mark or bracket was opened that nobody closed. */
function findOpening({ line, code, message }: YamlProblem, lines: string[]): Explained | undefined {
  const isQuote = code === 'MISSING_CHAR' && /closing ["']quote/.test(message);
  const isBracket = code === 'BAD_INDENT' && /^Flow/.test(message);
  if (!isQuote && !isBracket) return undefined;
  const isOpen = isQuote ? hasOpenQuote : hasOpenBracket;
  const at = lines.findIndex((text, index) => index < line && isOpen(divide(text).words));
  const where = at === -1 ? line - 1 : at;
  const { before, name, words } = divide(lines[where] ?? '');
  if (isQuote) {
    const found = quote(words);
    return {
      line: where + 1,
      message: `We expected a quote mark at the end of the words as well. We found ${found}.`,
      fix: `Write: ${before}${name}${requote(words)}`,
    };
  }
  const close = words.startsWith('{') ? '}' : ']';
  return {
    line: where + 1,
    message: `We expected a closing bracket ${close} on the same line. We found ${quote(words)}.`,
    fix: `Write: ${before}${name}${words.replace(/,\s*$/, '')}${close}`,
  };
}

function hasOpenQuote(words: string): boolean {
  if (words.startsWith('"')) return !/^"(?:[^"\\]|\\.)*"/.test(words);
  return words.startsWith("'") && !/^'(?:[^']|'')*'/.test(words);
}

function hasOpenBracket(words: string): boolean {
  const bare = words.replace(/"[^"]*"|'[^']*'/g, '');
  return /^[[{]/.test(bare) && (bare.match(/[[{]/g) ?? []).length > (bare.match(/[\]}]/g) ?? []).length;
}

/** A line in its parts: the hyphen of a list, "name: " and the words. */
function divide(text: string): { before: string; name: string; words: string } {
  const [, before = '', name = '', words = ''] = /^\s*((?:- )?)((?:[\w-]+:\s+)?)(.*?)\s*$/.exec(text) ?? [];
  return { before, name, words };
}

/** The words in quotes, without the quote marks that were in the way. */
function requote(words: string): string {
  const first = words[0] ?? '';
  const isQuoted = first === '"' || first === "'";
  const bare =
    isQuoted && (words.length === 1 || words.endsWith(first) || !words.slice(1).includes(first))
      ? words.slice(1).replace(new RegExp(`${first}$`), '')
      : words;
  return bare.includes('"') ? `'${bare.replaceAll("'", "''")}'` : `"${bare.replaceAll('\\', '/')}"`;
}
