/**
 * The last door before content is evaluated: whatever command is running, a file that is not front matter, plain Markdown
 * and the listed components stops here. The content check says the same, earlier and for every file at once.
 */
import { readFileSync } from 'node:fs';
import { explainUnsafeFile } from '../content-rules/unsafe-file.ts';

interface TransformContext {
  error(message: string): never;
}

/** A Vite plugin that refuses an unsafe MDX file before it becomes a program. */
export function safeContent() {
  return {
    name: 'safe-content',
    enforce: 'pre' as const,
    transform(this: TransformContext, _code: string, id: string) {
      const path = id.split('?')[0] ?? id;
      // What stands on the disk: by now other plugins may have taken the front matter out of the code.
      const problem = path.endsWith('.mdx') ? explainUnsafeFile(readFileSync(path, 'utf8')) : undefined;
      if (problem) this.error(`${path}, line ${problem.line}: ${problem.message} ${problem.fix}`);
    },
  };
}
