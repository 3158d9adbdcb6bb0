/** The comments under a proposed change, in words for somebody who has never used git. Pure: the same report, the same words. */
import type { Finding } from '../content-rules/finding.ts';
import type { ChangedPage, ChangeReport } from './report.ts';

/** Stands unseen in every comment of ours, so that the next run finds and replaces it. */
export const MARK = '<!-- local-offer-check -->';

/** More comments than this on one change would bury the change. The summary holds them all. */
const MOST_NOTES = 25;
const MOST_LISTED = 40;
/** Grade 9 is about age 14, the hardest that a page may be; see content-rules/plain-words.ts. */
const HARD_GRADE = 9;

export interface Note {
  path: string;
  line: number;
  body: string;
}

export interface Comments {
  summary: string;
  notes: Note[];
}

/** `lines` gives, for each changed file, the lines that can carry a comment, with their words. */
export function describeChange(report: ChangeReport, lines: ReadonlyMap<string, ReadonlyMap<number, string>>): Comments {
  const onLines = report.findings.filter(({ file, line }) => lines.get(file)?.has(line));
  const notes = onLines.slice(0, MOST_NOTES).map((finding): Note => {
    const body = [MARK, tell(finding), suggest(finding, lines.get(finding.file)?.get(finding.line) ?? '')].filter(Boolean).join('\n\n');
    return { path: finding.file, line: finding.line, body };
  });
  return {
    summary: summarise(
      report,
      report.findings.filter((finding) => !onLines.slice(0, MOST_NOTES).includes(finding)),
    ),
    notes,
  };
}

function summarise({ findings, pages, accessibility }: ChangeReport, elsewhere: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const parts = [MARK, `### ${openWith(errors, findings.length - errors)}`];
  if (errors > 0) {
    parts.push(
      'You have not broken anything, and nothing you wrote is lost. Each line below says what to write instead. Under **Files changed** you can often take the new line over with one press: **Commit suggestion**.',
    );
  }
  if (pages.length > 0) parts.push(`**Pages that change**\n\n${listPages(pages)}`);
  if (accessibility) parts.push(describeAccessibility(accessibility));
  if (elsewhere.length > 0) {
    const shown = elsewhere.slice(0, MOST_LISTED).map((finding) => `- ${plain(finding.file)}, line ${finding.line}: ${tell(finding, ' ')}`);
    const more = elsewhere.length > MOST_LISTED ? [`- and ${elsewhere.length - MOST_LISTED} more: npm run check shows them`] : [];
    parts.push(`**To look at**\n\n${[...shown, ...more].join('\n')}`);
  }
  if (errors === 0)
    parts.push('Somebody will read your change now and publish it. Thank you: the next family will find what you looked for.');
  return parts.join('\n\n');
}

function openWith(errors: number, warnings: number): string {
  if (errors > 0) return `Nearly there: ${say(errors, 'thing')} to put right`;
  if (warnings > 0) return `Good to go. ${say(warnings, 'thing')} to look at when there is time`;
  return 'All good. Thank you!';
}

function listPages(pages: readonly ChangedPage[]): string {
  const rows = pages.slice(0, MOST_LISTED).map((page) => {
    const where = page.address === '' ? plain(page.file) : `\`${page.address}\``;
    return `| ${plain(page.title)} | ${where} | ${page.change} | ${describeGrades(page)} |`;
  });
  const more = pages.length > MOST_LISTED ? `\n\nand ${pages.length - MOST_LISTED} more.` : '';
  return `| page | address | | reading grade |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
}

function describeGrades({ gradeBefore, gradeAfter }: ChangedPage): string {
  if (gradeAfter === undefined) return '';
  const after = gradeAfter.toFixed(1);
  const judged = gradeAfter > HARD_GRADE ? `${after}: too hard. Shorter sentences help` : after;
  return gradeBefore === undefined || gradeBefore.toFixed(1) === after ? judged : `${gradeBefore.toFixed(1)} → ${judged}`;
}

function describeAccessibility({ passed, failed }: { passed: number; failed: number }): string {
  if (failed === 0) return `**Accessibility:** ${say(passed, 'check')} passed, and none failed.`;
  return `**Accessibility:** ${say(failed, 'check')} failed and ${passed} passed. Somebody who knows the program will help: you need do nothing.`;
}

function tell({ severity, message, fix }: Finding, between = '\n\n'): string {
  const start = severity === 'error' ? '' : 'When there is time: ';
  return `${start}${plain(message)}${between}**What to do:** ${plain(fix)}`;
}

/** A change that can be taken over with one press, where the check knows the whole line. */
function suggest({ fix }: Finding, line: string): string {
  const better = rewrite(line, fix);
  if (better === undefined || better === line || /[\r\n]/.test(better)) return '';
  // A fence longer than any in the line, so that the line cannot end it.
  const fence = '`'.repeat(Math.max(3, ...[...better.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `${fence}suggestion\n${better}\n${fence}`;
}

function rewrite(line: string, fix: string): string | undefined {
  const [, whole] = /^Write: (.+)$/.exec(fix) ?? [];
  if (whole !== undefined) {
    if (/^#+ /.test(whole)) return /^#+ /.test(line) ? whole : undefined;
    const [, start, name] = /^(\s*(?:- )?)([a-z_]+):/.exec(line) ?? [];
    return name !== undefined && whole.startsWith(`${name}:`) ? `${start}${whole}` : undefined;
  }
  const [, better, found] = /^Write (\S+) instead of (\S+?)\.( |$)/.exec(fix) ?? [];
  if (better === undefined || found === undefined || line.split(found).length !== 2) return undefined;
  return line.replace(found, () => better);
}

/** Words from outside, shown as they are: they may not become a picture, a link, a mention of somebody or a heading. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
    .replace(/@/g, '@\u2060')
    .replace(/\b(https?):\/\//gi, '$1:\u2060//')
    .replace(/\bwww\./gi, 'www\u2060.');
}

function say(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
