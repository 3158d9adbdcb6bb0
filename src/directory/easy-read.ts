/** Easy read pages: their parts. */
import type { EasyReadData } from '../content-model/page.ts';

type Line = EasyReadData['lines'][number];

export interface EasyPart {
  /** For links to it, and to name it by its heading. */
  id: string;
  /** Undefined for lines that stand before the first heading. */
  heading: string | undefined;
  lines: Line[];
}

/** The lines in parts: a line that brings a heading starts a new one. */
export function partsOf(lines: readonly Line[]): EasyPart[] {
  const parts: EasyPart[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && line.heading === undefined) last.lines.push(line);
    else parts.push({ id: `part-${parts.length + 1}`, heading: line.heading, lines: [line] });
  }
  return parts;
}
