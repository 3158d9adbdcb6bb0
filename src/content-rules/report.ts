import type { Finding } from './finding.ts';

/** The findings as people read them: grouped by file, each with its line, what is wrong and what to write. */
export function reportFindings(findings: Finding[], fileCount: number): string {
  if (findings.length === 0) return `We read ${count(fileCount, 'file')}. Nothing to put right.`;
  const lines: string[] = [];
  let file = '';
  for (const finding of findings) {
    if (finding.file !== file) {
      file = finding.file;
      lines.push('', file);
    }
    lines.push(`  line ${finding.line} (${finding.severity}): ${finding.message}`, `    What to do: ${finding.fix}`);
  }
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  lines.push('', `We read ${count(fileCount, 'file')} and found ${count(errors, 'error')} and ${count(warnings, 'warning')}.`);
  if (errors > 0) lines.push('Errors must be put right before the site can be published. Nothing that you wrote is lost.');
  return lines.join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
