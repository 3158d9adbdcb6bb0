import type { Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

/** Headings below the title start at ## and never skip a level (WCAG 1.3.1, technique G141). */
export const headingsAreInOrder: Rule = {
  name: 'headings-are-in-order',
  reason: 'People who use a screen reader move by headings. A level that is missing sounds like a part that is missing.',
  check: ({ files }) =>
    files.flatMap((file) => {
      const found: Finding[] = [];
      let above = 1;
      for (const { depth, words, line } of file.reading.headings) {
        // A heading of the first level is reported by the rule that keeps texts safe.
        if (depth > above + 1) {
          const marks = '#'.repeat(above + 1);
          found.push({
            file: file.path,
            line: line + file.bodyLine - 1,
            rule: 'headings-are-in-order',
            severity: 'error',
            message: `We expected a heading that starts with ${marks}, one level below the one above it. We found ${quote(`${'#'.repeat(depth)} ${words}`)}.`,
            fix: `Write: ${marks} ${words}`,
          });
        }
        above = Math.min(depth, above + 1);
      }
      return found;
    }),
};
