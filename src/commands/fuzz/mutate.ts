/** Spoils a content file in one of the ways in which files are spoilt: by a slip, by a program, or on purpose. */
import type { Random } from './random.ts';

/** A way to spoil a text. It may give the text back as it was where there is nothing to spoil. */
type Mutation = (text: string, random: Random) => string;

/** What could run or lead away, for every field and every sentence. */
export const INJECTIONS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  'JaVaScRiPt&#58;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '{alert(1)}',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '[press](javascript:alert(1))',
  '[press]: javascript:alert(1)',
  '![x](https://evil.example/x.png)',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<svg onload=alert(1)>',
  '<style>*{display:none}</style>',
  '</script><script>alert(1)</script>',
  '<!-- --!><script>alert(1)</script>',
  'export const x = alert(1)',
  'import x from "https://evil.example/x.js"',
  '<Service id={alert(1)} />',
  '<Note {...evil}>x</Note>',
  '=cmd|calc!A0',
] as const;

const ODD_VALUES = [
  'null',
  'true',
  '0',
  '-1',
  '1e99',
  '.inf',
  '.nan',
  '[]',
  '{}',
  '[[]]',
  '{a: 1}',
  '2026-13-45',
  '2026-02-30',
  '99:99',
  '""',
  "''",
  '~',
  'yes',
  'no',
  '0x1F',
  '1_000',
  '|',
  '>',
  '*x',
  '&x y',
  '!!binary x',
  '!!js/function x',
  '@x',
  '`x`',
  '%x',
  '? x',
  '- x',
  'not-known',
  'any',
];
const BROKEN_YAML = [
  '\t',
  ': :',
  '"',
  "'",
  '[',
  '{',
  '---',
  '...',
  '%YAML 9',
  '<<: *x',
  '&a [*a]',
  '? ',
  '- -',
  '|',
  '#',
  '!!set {a}',
  '<<<<<<< HEAD',
  '+++',
];
const BROKEN_MDX = [
  '{',
  '}',
  '<',
  '</',
  '<Note',
  '<Note>',
  '</Note>',
  '<Service id="x">',
  '<Wait />',
  '<5',
  '<=',
  '<!--',
  '```',
  '~~~',
  '| a |\n|-',
  '[^1]: x',
  '* * *',
  '# Big',
  '###### Small',
  '<me@a.example>',
  '<https://a.example>',
  '\\',
  '&#0;',
  '&lt;script&gt;',
];
const ODD_LETTERS = [
  '\uFEFF',
  '\u2028',
  '\u0000',
  '\u202E',
  '\u200B',
  '\u00AD',
  'e\u0301',
  '😀',
  '𝔸',
  '\r',
  '\u0085',
  '\uFFFD',
  'ﷺ',
  '\u0007',
];
const PATHS = [
  '../../package',
  '/etc/passwd',
  '..\\..\\x',
  '%2e%2e%2f',
  '//evil.example/',
  'C:\\x',
  'a/b',
  '.',
  '..',
  '__proto__',
  'constructor',
  'toString',
  '-',
  'con',
  'a'.repeat(300),
];

const MUTATIONS: Record<string, Mutation> = {
  'drop a line': (text, random) => change(text, random, () => []),
  'write a line twice': (text, random) => change(text, random, (line) => [line, line]),
  'drop all from a line on': (text, random) => {
    const lines = text.split('\n');
    return lines.slice(0, random.upTo(lines.length)).join('\n');
  },
  'swap two lines': (text, random) => {
    const lines = text.split('\n');
    const one = random.upTo(lines.length);
    const other = random.upTo(lines.length);
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
    return lines.join('\n');
  },
  'indent a line': (text, random) => change(text, random, (line) => [' '.repeat(1 + random.upTo(4)) + line]),
  'drop a letter': (text, random) => cut(text, random, ''),
  'write another kind of value': (text, random) => retype(text, random, () => random.pick(ODD_VALUES)),
  'write a path': (text, random) => retype(text, random, () => random.pick(PATHS)),
  'put a program into a field': (text, random) => retype(text, random, () => quoteIf(random, random.pick(INJECTIONS))),
  'put a program into the text': (text, random) => insertLine(text, random, random.pick(INJECTIONS)),
  'put a program into a line': (text, random) => cut(text, random, random.pick(INJECTIONS)),
  'break the fields': (text, random) => cut(text, random, random.pick(BROKEN_YAML)),
  'break the text': (text, random) => cut(text, random, random.pick(BROKEN_MDX)),
  'put in an odd letter': (text, random) => cut(text, random, random.pick(ODD_LETTERS)),
  'write far too much': (text, random) =>
    cut(
      text,
      random,
      random.pick(['x', 'word ', '- ', '> ', '[', '*', '<', '(', '`', '&', '#', '\n']).repeat(random.pick([50, 5_000, 150_000])),
    ),
  'rename a field': (text, random) =>
    change(text, random, (line) => [
      line.replace(/^(\s*(?:- )?)[a-z_]+:/, `$1${random.pick(['titel', '__proto__', 'constructor', 'layout', 'x'])}:`),
    ]),
};

/** The spoilt text, and how it was spoilt. */
export function mutate(text: string, random: Random): { text: string; how: string } {
  const how = random.pick(Object.keys(MUTATIONS));
  return { text: MUTATIONS[how]?.(text, random) ?? text, how };
}

function change(text: string, random: Random, make: (line: string) => string[]): string {
  const lines = text.split('\n');
  const at = random.upTo(lines.length);
  lines.splice(at, 1, ...make(lines[at] ?? ''));
  return lines.join('\n');
}

function insertLine(text: string, random: Random, line: string): string {
  const lines = text.split('\n');
  lines.splice(random.upTo(lines.length + 1), 0, '', line, '');
  return lines.join('\n');
}

/** Takes one letter away and puts something in its place. */
function cut(text: string, random: Random, instead: string): string {
  const at = random.upTo(text.length + 1);
  return text.slice(0, at) + instead + text.slice(at + 1);
}

/** Puts another value behind the colon of some field. */
function retype(text: string, random: Random, make: () => string): string {
  const lines = text.split('\n');
  const fields = lines.flatMap((line, index) => (/^\s*(- )?[a-z_]+: ?\S/.test(line) ? [index] : []));
  if (fields.length === 0) return text;
  const at = random.pick(fields);
  lines[at] = (lines[at] ?? '').replace(/^(\s*(?:- )?[a-z_]+:).*/, (_, start: string) => `${start} ${make()}`);
  return lines.join('\n');
}

function quoteIf(random: Random, value: string): string {
  return random.upTo(3) === 0 ? value : JSON.stringify(value);
}
