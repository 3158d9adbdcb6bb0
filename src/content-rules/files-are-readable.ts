import type { Rule } from './content.ts';
import { quote } from './finding.ts';

const EXPLANATIONS: Record<string, { message: string; fix: string }> = {
  NO_FRONT_MATTER: {
    message: 'we expected the file to start with a line of three hyphens (---), then the fields, then another line of three hyphens. We found no such lines.',
    fix: 'Start from a blank file in content/_templates/ and copy your words into it.',
  },
  DUPLICATE_KEY: {
    message: 'we expected each field once. We found the same field twice.',
    fix: 'Keep one of the two and delete the other.',
  },
  TAB_AS_INDENT: {
    message: 'we expected spaces at the start of the line. We found a tab.',
    fix: 'Delete the tab and press the space bar twice instead.',
  },
  BAD_INDENT: {
    message: 'we expected this line to start in the same column as its neighbours. We found it further in or out.',
    fix: 'Add or remove spaces at the start of the line until it lines up with the lines above.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'we expected one colon on the line, after the name of the field. We found a second one in the words.',
    fix: 'Put the words in quotes, like this: summary: "Free help: ring us"',
  },
  MISSING_CHAR: {
    message: 'we expected a closing quote mark or bracket. We found none.',
    fix: 'Close the quote mark or bracket on the line where it was opened.',
  },
};

export const filesAreReadable: Rule = {
  name: 'files-are-readable',
  reason: 'A file that cannot be read cannot be published.',
  check: ({ files, strays }) => [
    ...files.flatMap((file) =>
      file.problems.slice(0, 1).map((problem) => ({
        file: file.path,
        line: problem.line,
        rule: 'files-are-readable',
        severity: 'error' as const,
        ...(EXPLANATIONS[problem.code] ?? {
          message: `we expected fields that can be read. We found something else here: ${problem.message}`,
          fix: 'Compare the line with a blank file in content/_templates/. If the words hold a colon, a hash or a quote mark, put them in quotes.',
        }),
      })),
    ),
    ...files
      .filter((file) => file.group !== 'single' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(file.id))
      .map((file) => ({
        file: file.path,
        line: 1,
        rule: 'files-are-readable',
        severity: 'error' as const,
        message: `we expected a file name of lower case letters, numbers and hyphens. We found ${quote(file.id)}.`,
        fix: `Rename the file to ${file.id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.`,
      })),
    ...strays.map((stray) => ({
      file: stray.path,
      line: 1,
      rule: 'files-are-readable',
      severity: 'error' as const,
      message: `we expected ${stray.expected}. We found ${quote(stray.path.split('/').at(-1))}.`,
      fix: 'Rename the file, or move it to the folder it belongs to.',
    })),
  ],
};
