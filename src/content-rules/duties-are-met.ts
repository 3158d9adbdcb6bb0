import { mustBeAnswered } from '../directory/duties.ts';
import { fieldsIn, itemsIn, type CheckedFile, type Rule } from './content.ts';
import type { Finding } from './finding.ts';

/** Every duty is met by a page or owned up to as a gap. It cannot be both. */
export const dutiesAreMet: Rule = {
  name: 'duties-are-met',
  reason: 'What the law says must be published is on a page, or families and officers are told that it is missing.',
  check: ({ files }) => {
    const pages = groupByDuty(files);
    return files.flatMap((file): Finding[] => {
      if (file.group !== 'duties' || file.issues.length > 0) return [];
      const { kind, gap } = fieldsIn(file.fields) ?? {};
      const page = pages.get(file.id);
      const about = { file: file.path, rule: 'duties-are-met', severity: 'error' as const };
      if (gap && page) {
        const message = `We expected a page that meets this duty, or a gap, and not both. We found a gap here, and ${file.id} in the duties of ${page.path}.`;
        const fix = `Does that page truly meet it? Then take the gap out of this file. If not, take ${file.id} out of the duties of that page.`;
        return [{ ...about, line: file.lineOf(['gap']), message, fix }];
      }
      if (gap || page || !mustBeAnswered(file.id, kind)) return [];
      const message = 'We expected a page that meets this duty, or a gap that says what is missing. We found neither.';
      const fix = `Write ${file.id} in the duties of a page that truly meets it. If there is none, write a gap in this file: what is missing, and whom to ask.`;
      return [{ ...about, line: file.lineOf(['summary']), message, fix }];
    });
  },
};

/** The first page that says it meets each duty. */
function groupByDuty(files: readonly CheckedFile[]): Map<unknown, CheckedFile> {
  const pages = new Map<unknown, CheckedFile>();
  for (const file of files) {
    for (const id of itemsIn(fieldsIn(file.fields)?.duties)) if (!pages.has(id)) pages.set(id, file);
  }
  return pages;
}
