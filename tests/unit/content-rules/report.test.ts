import { describe, expect, test } from 'vitest';
import type { Finding } from '~/content-rules/finding.ts';
import { reportFindings } from '~/content-rules/report.ts';

const finding: Finding = {
  file: 'content/news/open-day.mdx',
  line: 4,
  rule: 'fields-fit',
  severity: 'error',
  message: 'date is not right.',
  fix: 'Write: date: 2026-11-23',
};

describe('The report', () => {
  test('says that all is well', () => {
    expect(reportFindings([], 24)).toBe('We read 24 files. Nothing to put right.');
  });

  test('groups findings by file, each with its line, what is wrong and what to do, and counts them', () => {
    const other = { ...finding, line: 9, severity: 'warning' as const, message: 'The page is old.', fix: 'Ring them.' };
    expect(reportFindings([finding, other], 1)).toBe(
      [
        '',
        'content/news/open-day.mdx',
        '  line 4 (error): date is not right.',
        '    What to do: Write: date: 2026-11-23',
        '  line 9 (warning): The page is old.',
        '    What to do: Ring them.',
        '',
        'We read 1 file and found 1 error and 1 warning.',
        'Errors must be put right before the site can be published. Nothing that you wrote is lost.',
      ].join('\n'),
    );
  });

  test('does not speak of publishing when there are only warnings', () => {
    expect(reportFindings([{ ...finding, severity: 'warning' }], 24)).not.toContain('Errors must');
  });
});
