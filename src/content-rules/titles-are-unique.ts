import { fieldsIn, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

/** Groups whose files get no page of their own. */
const WITHOUT_PAGES = new Set(['vocabulary', 'duties', 'glossary', 'places', 'voices', 'search-words', 'single']);

export const titlesAreUnique: Rule = {
  name: 'titles-are-unique',
  reason: 'People who use a screen reader move between pages by their titles. Two alike cannot be told apart.',
  check: ({ files }) => {
    const seen = new Map<string, string>();
    return files.flatMap((file): Finding[] => {
      const title = fieldsIn(file.fields)?.title;
      if (typeof title !== 'string' || WITHOUT_PAGES.has(file.group) || !file.isSound(['title'])) return [];
      const key = title.trim().replace(/\s+/g, ' ').toLowerCase();
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, file.path);
        return [];
      }
      return [
        {
          file: file.path,
          line: file.lineOf(['title']),
          rule: 'titles-are-unique',
          severity: 'error',
          message: `We expected a title that no other page has. We found ${quote(title)}, which is also the title of ${first}.`,
          fix: 'Add a word that tells the two apart, such as the place or who it is for.',
        },
      ];
    });
  },
};
