import { daysBetween, formatDate } from '../directory/dates.ts';
import { fieldsIn, type Rule } from './content.ts';
import type { Finding } from './finding.ts';

/** What nobody has looked at for longer than site.yaml allows. A warning: it never stops somebody else's change. Today is YYYY-MM-DD. */
export function reviewIsDue(today: string): Rule {
  return {
    name: 'review-is-due',
    reason: 'Numbers and rules change. A page nobody has looked at for a year is a guess.',
    check: ({ files }) => {
      const allowed = fieldsIn(files.find(({ group, id }) => group === 'single' && id === 'site')?.fields)?.stale_after_days;
      if (typeof allowed !== 'number') return [];
      return files.flatMap((file): Finding[] => {
        const { gathered, confirmed, status } = fieldsIn(file.fields) ?? {};
        const confirmedOn = fieldsIn(confirmed)?.on;
        const dates = [gathered, confirmedOn].filter((date): date is string => typeof date === 'string' && !Number.isNaN(Date.parse(date)));
        const last = dates.sort().at(-1);
        if (last === undefined || status === 'closed' || !file.isSound(['gathered'])) return [];
        const age = daysBetween(last, today);
        if (age <= allowed) return [];
        return [
          {
            file: file.path,
            line: file.lineOf([last === confirmedOn ? 'confirmed' : 'gathered']),
            rule: 'review-is-due',
            severity: 'warning',
            message: `We expected somebody to have looked at this in the last ${allowed} days. We found ${formatDate(last)}, which is ${age} days ago.`,
            fix: `Ring the service or read its pages again, put right what changed, and write: gathered: ${today}`,
          },
        ];
      });
    },
  };
}
