import { PATTERNS } from '../content-model/fields.ts';
import type { CheckedFile, Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';
import { suggestSlug } from './suggestions.ts';
import { explainYamlProblems } from './yaml-mistakes.ts';

export const filesAreReadable: Rule = {
  name: 'files-are-readable',
  reason: 'A file that cannot be read cannot be published.',
  check: ({ files, strays }) => [
    ...files.flatMap((file) => explainYamlProblems(file).map(({ line, message, fix }) => finding(file.path, line, message, fix))),
    ...files.filter((file) => file.group !== 'single' && !PATTERNS.slug.test(file.id)).map(explainName),
    ...strays.map(({ path, expected, fix }) =>
      finding(
        path,
        1,
        `We expected ${expected}. We found ${describeStray(path, expected)}.`,
        fix ?? 'Rename the file, or move it to the folder it belongs to.',
      ),
    ),
  ],
};

function explainName(file: CheckedFile): Finding {
  const better = suggestSlug(file.id);
  const ending = file.path.slice(file.path.lastIndexOf('.'));
  const message = `We expected a file name of lower case letters, numbers and hyphens, because it becomes the address of the page. We found ${quote(`${file.id}${ending}`)}.`;
  return finding(
    file.path,
    1,
    message,
    better ? `Rename the file to ${better}${ending}` : 'Give the file a short name, such as family-help.',
  );
}

/** A file that should be there has nothing to be quoted. */
function describeStray(path: string, expected: string): string {
  return expected.startsWith('this file') || expected.startsWith('a folder') ? 'none' : quote(path.split('/').at(-1));
}

function finding(file: string, line: number, message: string, fix: string): Finding {
  return { file, line, rule: 'files-are-readable', severity: 'error', message, fix };
}
