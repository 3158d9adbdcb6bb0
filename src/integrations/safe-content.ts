/**
 * The last door before content is evaluated: whatever command is running, a body that is not plain Markdown with the listed
 * components stops here. The content check says the same, earlier and for every file at once.
 */
import { readFrontMatter } from '../content-model/read-content.ts';
import { findBodyProblems } from '../content-model/safe-body.ts';
import { explainBodyProblem } from '../content-rules/bodies-are-safe.ts';

interface TransformContext {
  error(message: string): never;
}

/** A Vite plugin that refuses an unsafe MDX file before it becomes a program. */
export function safeContent() {
  return {
    name: 'safe-content',
    enforce: 'pre' as const,
    transform(this: TransformContext, code: string, id: string) {
      const path = id.split('?')[0] ?? id;
      if (!path.endsWith('.mdx')) return;
      const { body, bodyLine } = readFrontMatter('pages', '', path, code);
      const [problem] = findBodyProblems(body);
      if (!problem) return;
      const { message, fix } = explainBodyProblem(problem);
      this.error(`${path}, line ${problem.line + bodyLine - 1}: ${message} ${fix}`);
    },
  };
}
