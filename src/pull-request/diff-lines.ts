/** Which lines of a changed file can carry a comment. GitHub takes one only on a line that its view of the change shows. */

/**
 * The lines of the new file that a patch shows, by number from 1, with their words. The patch is that of GitHub's list of files:
 * hunks, each headed `@@ -1,3 +1,4 @@` (unified diff format).
 */
export function readDiffLines(patch: string): Map<number, string> {
  const lines = new Map<number, string>();
  let next = 0;
  for (const text of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text) ?? [];
    if (start !== undefined) next = Number(start);
    else if (text.startsWith('+') || text.startsWith(' ')) {
      lines.set(next, text.slice(1));
      next += 1;
    }
  }
  return lines;
}
