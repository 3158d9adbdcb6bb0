import { fieldsIn, itemsIn, type Rule } from './content.ts';
import { nameField, quote, type Finding } from './finding.ts';

/** A door opens before it closes, and no day of one line stands in it twice. */
export const openingTimesMakeSense: Rule = {
  name: 'opening-times-make-sense',
  reason: 'A family that stands before a closed door does not come back.',
  check: ({ files }) =>
    files.flatMap((file) =>
      itemsIn(fieldsIn(file.fields)?.opening_times).flatMap((item, index): Finding[] => {
        const { days, opens, closes } = fieldsIn(item) ?? {};
        const where = (field: string) => ({ path: ['opening_times', index, field], ...nameField(['opening_times', index, field]) });
        const found: Finding[] = [];
        const report = (field: string, message: string, fix: string) => {
          const { path, within, name } = where(field);
          if (!file.isSound(path)) return;
          const start = `${within}${name} is not right. `;
          found.push({
            file: file.path,
            line: file.lineOf(path),
            rule: 'opening-times-make-sense',
            severity: 'error',
            message: start + message,
            fix,
          });
        };
        const isTime = (value: unknown): value is string => typeof value === 'string' && file.isSound(['opening_times', index]);
        // Midnight ends a day as 00:00.
        if (isTime(opens) && isTime(closes) && closes !== '00:00' && closes <= opens) {
          const better = twelveHoursOn(closes);
          report(
            'closes',
            `We expected a time later than it opens, which is ${quote(opens)}. We found ${quote(closes)}.`,
            better > opens
              ? `If you meant the afternoon, write: closes: "${better}"`
              : 'Check both times against the source. The clock here has 24 hours.',
          );
        }
        const twice = itemsIn(days).find((day, place) => itemsIn(days).indexOf(day) !== place);
        if (typeof twice === 'string')
          report('days', `We expected each day once. We found ${quote(twice)} twice.`, `Take one ${twice} out.`);
        return found;
      }),
    ),
};

/** 09:30 is 21:30 on the other half of the clock; nothing for a time that is there already. */
function twelveHoursOn(time: string): string {
  const hours = Number(time.slice(0, 2));
  return hours < 12 ? `${hours + 12}${time.slice(2)}` : '';
}
