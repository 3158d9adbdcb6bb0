/**
 * Divides a file into its fields, between two lines of three hyphens, and the text below them.
 *
 * Astro divides the file again when it builds the page, with looser rules: any line that starts with --- or +++ ends its
 * front matter. Were ours to end elsewhere, a text could be built that nobody checked. So every such line but the two
 * that belong there is refused (node_modules/@astrojs/internal-helpers/dist/frontmatter.js).
 */
export type FrontMatter =
  | { fields: string; body: string; /** The line of the file on which the body starts, counting from 1. */ bodyLine: number }
  | { problem: 'NO_FRONT_MATTER' | 'LATE_FRONT_MATTER' | 'OPEN_FRONT_MATTER' | 'LINE_OF_HYPHENS'; line: number };

const FENCE = /^---[ \t]*\r?$/;

/** Divides the text of a file. The fields start on line 2. */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    const first = lines.findIndex((line) => line.trim() !== '');
    return { problem: first > 0 && FENCE.test(lines[first] ?? '') ? 'LATE_FRONT_MATTER' : 'NO_FRONT_MATTER', line: 1 };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  if (end === -1) return { problem: 'OPEN_FRONT_MATTER', line: 1 };
  if (!FENCE.test(lines[end] ?? '')) return { problem: 'LINE_OF_HYPHENS', line: end + 1 };
  // The last field keeps its line end: half of a Windows one would become part of the field.
  const fields = lines
    .slice(1, end)
    .map((line) => `${line}\n`)
    .join('');
  return { fields, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
