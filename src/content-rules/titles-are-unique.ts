import type { Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

export const titlesAreUnique: Rule = {
  name: 'titles-are-unique',
  reason: 'People who use a screen reader move between pages by their titles. Two alike cannot be told apart.',
  check: ({ parsed }) => {
    const seen = new Map<string, string>();
    return parsed.flatMap((file): Finding[] => {
      const title = (file.data as { title?: unknown }).title;
      if (typeof title !== 'string' || file.group === 'vocabulary' || file.group === 'duties' || file.group === 'glossary') return [];
      const key = title.toLowerCase();
      const first = seen.get(key);
      if (!first) {
        seen.set(key, file.path);
        return [];
      }
      return [
        {
          file: file.path,
          line: file.lineOf(['title']),
          rule: 'titles-are-unique',
          severity: 'error',
          message: `we expected a title that no other page has. We found ${quote(title)}, which is also the title of ${first}.`,
          fix: 'Add a word that tells the two apart, such as the place or who it is for.',
        },
      ];
    });
  },
};
