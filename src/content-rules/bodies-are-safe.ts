import { findBodyProblems, GUIDANCE_COMPONENTS, type BodyProblem, type BodyProblemCode } from '../content-model/safe-body.ts';
import type { Rule } from './content.ts';
import { quote } from './finding.ts';

const COMPONENTS = Object.keys(GUIDANCE_COMPONENTS).map((name) => `<${name}>`).join(', ');

const EXPLANATIONS: Record<BodyProblemCode, { expected: string; fix: (found: string) => string }> = {
  'less-than': { expected: 'words', fix: (found) => `Write “under ${found.replace(/^<\s?=?/, '')}” instead of ${found}.` },
  'html-comment': { expected: 'words that families should read', fix: () => 'Delete the note. Notes to each other belong in the pull request.' },
  'angle-link': {
    expected: 'a link written as [words](address)',
    fix: (found) => `Write [words that say where it goes](${/@/.test(found) ? 'mailto:' : ''}${found.replace(/[<>]/g, '')}).`,
  },
  'html-tag': { expected: 'plain Markdown, without HTML', fix: () => `Delete the tag. Leave an empty line to start a new paragraph. You may use: ${COMPONENTS}.` },
  'unknown-component': { expected: `one of ${COMPONENTS}`, fix: () => `Use one of ${COMPONENTS}, or plain words.` },
  'unclosed-component': { expected: 'a closing tag', fix: (found) => `Add ${found.replace('<', '</').replace(/ .*>/, '>')} on a line of its own after the words.` },
  'curly-bracket': { expected: 'words', fix: () => 'Use round brackets ( ) instead of curly ones.' },
  'import-or-export': { expected: 'words. A line here cannot start with import or export: that is how programs start', fix: () => 'Start the line with another word, or delete it.' },
  attribute: {
    expected: 'plain text in quotes',
    fix: (found) => {
      const name = /^<(\w+)/.exec(found)?.[1] ?? '';
      return `Write <${name}${(GUIDANCE_COMPONENTS[name] ?? []).map((attribute) => ` ${attribute}="words"`).join('')}>.`;
    },
  },
  'unsafe-link': { expected: 'a link that starts with https://, /, #, mailto: or tel:', fix: () => 'Use the full address of the page, starting with https://.' },
  'task-list': { expected: 'a plain list', fix: () => 'Write - at the start of the line, without the square brackets.' },
  'first-heading': { expected: 'headings that start with ## (the title of the page is already its first heading)', fix: () => 'Write ## instead of #.' },
  image: { expected: 'words', fix: () => 'Delete the picture and say in words what it shows.' },
  'not-readable': { expected: 'plain Markdown', fix: () => 'Look for a < or { on this line and write words instead.' },
};

/** What a body problem means to the person who edits. */
export function explainBodyProblem(problem: BodyProblem): { message: string; fix: string } {
  const { expected, fix } = EXPLANATIONS[problem.code];
  return { message: `we expected ${expected}. We found ${quote(problem.found)}.`, fix: fix(problem.found) };
}

export const bodiesAreSafe: Rule = {
  name: 'bodies-are-safe',
  reason: 'Content is data, never program: nothing in a content file may run on a family’s phone.',
  check: ({ files }) =>
    files
      .filter((file) => file.body !== '')
      .flatMap((file) =>
        findBodyProblems(file.body).map((problem) => ({
          file: file.path,
          line: problem.line + file.bodyLine - 1,
          rule: 'bodies-are-safe',
          severity: 'error' as const,
          ...explainBodyProblem(problem),
        })),
      ),
};
