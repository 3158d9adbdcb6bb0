import { parsePhone } from '../directory/contacts.ts';
import { fieldsIn, itemsIn, type CheckedFile, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

/** Words that many names share and that tell two services apart no more than "the" does. So does the name of the area. */
const COMMON =
  /\b(the|a|an|of|for|and|in|at|service|services|team|group|centre|school|primary|children'?s?|child|young|people|support|uk)\b/g;

/** Two entries with one phone number and nearly one name are likely to be one service, entered twice. */
export const servicesStandOnce: Rule = {
  name: 'services-stand-once',
  reason: 'When one service stands twice, only one of the two is kept up to date, and families find the other.',
  check: ({ files }) => {
    const site = fieldsIn(files.find(({ group, id }) => group === 'single' && id === 'site')?.fields);
    const area = typeof site?.area_name === 'string' ? site.area_name.toLowerCase() : '';
    const seen: { file: CheckedFile; numbers: ReadonlySet<string>; words: ReadonlySet<string> }[] = [];
    return files.flatMap((file): Finding[] => {
      if (file.group !== 'services' || !file.isSound(['title'])) return [];
      const fields = fieldsIn(file.fields) ?? {};
      const words = wordsOf(fields.title, area);
      const numbers = numbersOf(fields.contacts);
      const twin = seen.find((other) => areAlike(words, other.words) && [...numbers].some((number) => other.numbers.has(number)));
      seen.push({ file, numbers, words });
      if (!twin) return [];
      const message = `We expected each service once. We found ${quote(fields.title)}, which has a phone number and the name of ${twin.file.path}.`;
      const fix =
        'If the two are one, move what is right into one file, set status: closed in the other, and add a line to content/redirects.yaml.';
      return [{ file: file.path, line: file.lineOf(['title']), rule: 'services-stand-once', severity: 'warning', message, fix }];
    });
  },
};

function numbersOf(contacts: unknown): Set<string> {
  const shown = itemsIn(contacts).map((item) => {
    const { kind, value } = fieldsIn(item) ?? {};
    return kind === 'phone' && typeof value === 'string' ? parsePhone(value)?.shown : undefined;
  });
  return new Set(shown.filter((number) => number !== undefined));
}

function wordsOf(title: unknown, area: string): Set<string> {
  const plain = typeof title === 'string' ? title.toLowerCase().replace(COMMON, ' ') : '';
  return new Set(plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && word !== area));
}

/** Whether two names are alike, or one of two or more words holds all that is particular to the other. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  return less.size >= Math.min(2, more.size) && less.size > 0 && [...less].every((word) => more.has(word));
}
