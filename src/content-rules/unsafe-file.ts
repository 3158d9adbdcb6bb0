/**
 * Why one file must not be built, whatever command is running. For the last door before content is evaluated, where nobody
 * has looked at the folder as a whole.
 */
import { readFrontMatter, type ContentFile } from '../content-model/read-content.ts';
import { findBodyProblems } from '../content-model/safe-body.ts';
import { explainBodyProblem } from './bodies-are-safe.ts';
import { fieldsIn } from './content.ts';
import { explainYamlProblems, type Explained } from './yaml-mistakes.ts';

/** The first thing in an MDX file that could run, or that keeps us from telling. Undefined when nothing in it can run. */
export function explainUnsafeFile(text: string): Explained | undefined {
  return explainUnsafePage(readFrontMatter('pages', 'x', 'content/pages/x.mdx', text));
}

/** The same for a file that has been read already. */
export function explainUnsafePage(file: ContentFile): Explained | undefined {
  const [unreadable] = explainYamlProblems(file);
  if (unreadable) return unreadable;
  const fields = fieldsIn(file.fields) ?? {};
  // Astro imports what `layout` names, and a merge could hide a layout.
  const program = ['layout', '<<'].find((field) => Object.hasOwn(fields, field));
  if (program) {
    const message = `We expected one of the fields we know. We found a field called “${program}”, which would start a program.`;
    return { line: file.lineOf([program]), message, fix: 'Delete the field.' };
  }
  const [problem] = findBodyProblems(file.body);
  return problem && { line: problem.line + file.bodyLine - 1, ...explainBodyProblem(problem) };
}
