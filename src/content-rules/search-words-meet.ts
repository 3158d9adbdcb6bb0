import { fieldsIn, itemsIn, type CheckedFile, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

const NAME = 'search-words-meet';

export const searchWordsMeet: Rule = {
  name: NAME,
  reason: 'A subject that stands twice would share its words out, and a list that is called by a wrong name would never be used.',
  check: ({ files }) => [...findTopicsTwice(files), ...files.filter(({ id }) => id === 'danger-phrases').flatMap(findListsMissing)],
};

function findTopicsTwice(files: readonly CheckedFile[]): Finding[] {
  const seen = new Map<string, string>();
  return files
    .filter(({ group }) => group === 'search-words')
    .flatMap((file) =>
      itemsIn(fieldsIn(file.fields)?.topics).flatMap((topic, index): Finding[] => {
        const name = fieldsIn(topic)?.name;
        if (typeof name !== 'string') return [];
        const key = name.trim().toLowerCase();
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, file.path);
          return [];
        }
        return [
          {
            file: file.path,
            line: file.lineOf(['topics', index, 'name']),
            rule: NAME,
            severity: 'error',
            message: `We expected a subject that stands in no other place. We found ${quote(name)}, which also stands in ${first}.`,
            fix: 'Put the words of both together under one of them, and delete the other.',
          },
        ];
      }),
    );
}

/** A name in capitals stands for the words of a list further up in the file. */
function findListsMissing(file: CheckedFile): Finding[] {
  const fields = fieldsIn(file.fields);
  const lists = Object.keys(fieldsIn(fields?.words) ?? {});
  return ['phrases', 'unless'].flatMap((field) =>
    itemsIn(fields?.[field]).flatMap((phrase, index) => {
      const names = typeof phrase === 'string' ? (phrase.match(/\b[A-Z]{2,}\b/g) ?? []) : [];
      return names
        .filter((name) => !lists.includes(name))
        .map((name): Finding => ({
          file: file.path,
          line: file.lineOf([field, index]),
          rule: NAME,
          severity: 'error',
          message: `We expected a list that stands under words. We found ${quote(name)}, and there is no such list.`,
          fix: `Write one of these, or the word itself in small letters: ${lists.join(', ')}`,
        }));
    }),
  );
}
