/**
 * Repairs that need no judgement: how a thing is written, never what it says. Each is the very line that the check tells people to
 * write, so that the two can never differ.
 */
import type { Finding } from './finding.ts';

/** The rules whose "Write: …" changes only how a value is written: spaces in a number, capitals in a postcode, a day the British way, quotes. */
const SAFE_RULES = new Set(['contacts-are-real', 'fields-fit', 'files-are-readable', 'headings-are-in-order', 'quotes-are-straight']);

export interface Repair {
  line: number;
  before: string;
  after: string;
}

export interface Repaired {
  text: string;
  repairs: Repair[];
}

/**
 * The text of a file with every finding repaired that can be without judgement, and what was changed, by line from 1. A line that
 * says more than its field and value is left alone, and so is a value that would be another one than was written.
 */
export function repairText(text: string, findings: readonly Finding[]): Repaired {
  const lines = text.split('\n');
  const repairs = findings.flatMap((finding): Repair[] => {
    const before = lines[finding.line - 1];
    const after = before === undefined ? undefined : repairLine(before, finding);
    if (before === undefined || after === undefined || after === before) return [];
    lines[finding.line - 1] = after;
    return [{ line: finding.line, before: before.trim(), after: after.trim() }];
  });
  return { text: lines.join('\n'), repairs };
}

function repairLine(line: string, { rule, fix }: Finding): string | undefined {
  const [, better] = /^Write: ([^\n]+)$/.exec(fix) ?? [];
  if (better === undefined || !SAFE_RULES.has(rule)) return undefined;
  const ending = line.endsWith('\r') ? '\r' : '';
  if (rule === 'headings-are-in-order') return /^#+ /.test(line) ? better + ending : undefined;
  const [, start, name, value] = /^(\s*(?:- )?)([a-z_]+): ?(.+?)\r?$/.exec(line) ?? [];
  const [, betterName, betterValue] = /^([a-z_]+): (.+)$/.exec(better) ?? [];
  if (start === undefined || value === undefined || betterValue === undefined || name !== betterName) return undefined;
  return saysTheSame(value, betterValue) ? `${start}${better}${ending}` : undefined;
}

/** Whether two ways of writing hold the same letters and figures, in any order: a day is the same whichever end it starts from. */
function saysTheSame(one: string, other: string): boolean {
  const essence = (value: string) =>
    [
      ...value
        .replace(/^\+44/, '0')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .replace(/^mailto/, '')
        .replace(/^https?/, ''),
    ]
      .sort()
      .join('');
  return essence(one) === essence(other) || essence(one) === essence(other.replace(/-0/g, '-'));
}
