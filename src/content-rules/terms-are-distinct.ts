import type { FieldPath } from '../content-model/read-content.ts';
import { isExact } from '../glossary/find-words.ts';
import { fieldsIn, itemsIn, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

export const termsAreDistinct: Rule = {
  name: 'terms-are-distinct',
  reason: 'Where a word stands on a page, one meaning can be opened. Two terms that are written alike would give the wrong one.',
  check: ({ files }) => {
    const seen = new Map<string, string>();
    return files.flatMap((file): Finding[] => {
      if (file.group !== 'glossary') return [];
      const { title, also } = fieldsIn(file.fields) ?? {};
      const names: [FieldPath, unknown][] = [
        [['title'], title],
        ...itemsIn(also).map((name, index) => [['also', index], name] as [FieldPath, unknown]),
      ];
      return names.flatMap(([path, name]): Finding[] => {
        if (typeof name !== 'string' || !file.isSound(path)) return [];
        const key = isExact(name) ? name : name.toLowerCase();
        const first = seen.get(key);
        if (first === undefined) seen.set(key, file.path);
        if (first === undefined || first === file.path) return [];
        return [
          {
            file: file.path,
            line: file.lineOf(path),
            rule: 'terms-are-distinct',
            severity: 'error',
            message: `We expected a way to write it that no other term has. We found ${quote(name)}, which also stands in ${first}.`,
            fix: 'Take it out of one of the two files, or put it under other_words in both: then it is searched, and not explained on pages.',
          },
        ];
      });
    });
  },
};
