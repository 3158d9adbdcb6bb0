/** What the job that built a proposed change hands over, and the only way in which it is read. */
import type { Finding } from '../content-rules/finding.ts';

/** A page that the change adds, changes or takes away. */
export interface ChangedPage {
  /** The content file, starting with `content/`. */
  file: string;
  title: string;
  /** From the top of the site; empty for a file without a page of its own. */
  address: string;
  change: 'added' | 'changed' | 'gone';
  /** Reading grade (Flesch-Kincaid, US school years) before and after; absent where there was or is nothing to measure. */
  gradeBefore?: number | undefined;
  gradeAfter?: number | undefined;
}

export interface ChangeReport {
  findings: Finding[];
  pages: ChangedPage[];
  /** How the tests of accessibility went; absent where they were not reached. */
  accessibility?: { passed: number; failed: number } | undefined;
}

/** More than any report holds that was made from honest work. */
const MOST_CHARACTERS = 2_000_000;
const MOST_ITEMS = 2_000;
const MOST_LETTERS = 2_000;

/**
 * Reads a report that came from outside. Every field is looked at, and what is not as we make it is an error: the report decides
 * what is written under somebody's name. Throws with what was expected and found.
 */
export function readReport(text: string): ChangeReport {
  if (text.length > MOST_CHARACTERS)
    throw new Error(`We expected a report of at most ${MOST_CHARACTERS} characters. We found ${text.length}.`);
  const whole = group(JSON.parse(text), 'the report');
  const accessibility = whole.accessibility === undefined ? undefined : group(whole.accessibility, 'accessibility');
  return {
    findings: list(whole.findings, 'findings').map((item) => readFinding(group(item, 'a finding'))),
    pages: list(whole.pages, 'pages').map((item) => readPage(group(item, 'a page'))),
    accessibility: accessibility && { passed: count(accessibility.passed, 'passed'), failed: count(accessibility.failed, 'failed') },
  };
}

function readFinding(finding: Record<string, unknown>): Finding {
  return {
    file: path(finding.file),
    line: count(finding.line, 'line'),
    rule: words(finding.rule, 'rule'),
    severity: choice(finding.severity, ['error', 'warning'], 'severity'),
    message: words(finding.message, 'message'),
    fix: words(finding.fix, 'fix'),
  };
}

function readPage(page: Record<string, unknown>): ChangedPage {
  const address = words(page.address, 'address');
  if (!/^(\/([a-z0-9-]+\/)*)?$/.test(address)) fail('address', 'an address of this site', address);
  return {
    file: path(page.file),
    title: words(page.title, 'title'),
    address,
    change: choice(page.change, ['added', 'changed', 'gone'], 'change'),
    gradeBefore: page.gradeBefore === undefined ? undefined : number(page.gradeBefore, 'gradeBefore'),
    gradeAfter: page.gradeAfter === undefined ? undefined : number(page.gradeAfter, 'gradeAfter'),
  };
}

function path(value: unknown): string {
  const file = words(value, 'file');
  if (!/^content\/([\w .-]+\/)*[\w .'’()&-]*$/.test(file) || file.includes('..')) fail('file', 'a path within content/', file);
  return file;
}

function group(value: unknown, name: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) fail(name, 'a group of fields', value);
  return value as Record<string, unknown>;
}

function list(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) fail(name, `a list of at most ${MOST_ITEMS}`, value);
  return value as unknown[];
}

function words(value: unknown, name: string): string {
  if (typeof value !== 'string' || value.length > MOST_LETTERS) fail(name, `words of at most ${MOST_LETTERS} letters`, value);
  return value;
}

function number(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(name, 'a number', value);
  return value;
}

function count(value: unknown, name: string): number {
  const whole = number(value, name);
  if (!Number.isInteger(whole) || whole < 0) fail(name, 'a whole number from 0', value);
  return whole;
}

function choice<const Choice extends string>(value: unknown, choices: readonly Choice[], name: string): Choice {
  const found = choices.find((each) => each === value);
  if (found === undefined) fail(name, `one of ${choices.join(', ')}`, value);
  return found;
}

function fail(name: string, expected: string, found: unknown): never {
  throw new Error(`In the report, ${name} is not right. We expected ${expected}. We found ${String(JSON.stringify(found)).slice(0, 80)}.`);
}
