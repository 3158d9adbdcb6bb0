/**
 * `npm run report:pull-request`: writes down what a proposed change does, for the comment under it. Runs in the job that built the
 * change, which may write nothing to GitHub; another job reads what stands in test-results/pull-request/.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '../content-rules/check-content.ts';
import { fieldsIn, type CheckedFile, type Content } from '../content-rules/content.ts';
import { gradePages } from '../content-rules/plain-words.ts';
import { addressOfFile } from '../navigation/published-addresses.ts';
import type { ChangedPage, ChangeReport } from '../pull-request/report.ts';
import { findBase, keepChanged, listChangedFiles, rulesSince } from './content-history.ts';
import { picturePages } from './picture-pages.ts';
import { runCommand } from './run-command.ts';
import { contentFolder, today } from './surroundings.ts';

const FOLDER = 'test-results/pull-request';
/** What the tests of the browser wrote, if they were reached. */
const BROWSER_REPORT = 'test-results/browser.json';
/** Enough to see what a change does; a change of everything is not looked at picture by picture. */
const MOST_PICTURES = 12;

await runCommand(main);

async function main() {
  const base = findBase('main');
  if (base === undefined) throw new Error('We expected git, and the branch that this change is for. We found neither.');
  const { content, findings } = checkFolder(contentFolder(), today(), rulesSince(base));
  const changed = listChangedFiles(base);
  const pages = listPages(changed, content, readEarlier(base));
  const report: ChangeReport = {
    findings: keepChanged(findings, changed),
    pages,
    accessibility: readAccessibility(),
  };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'pull-request.json'), JSON.stringify(report, null, 2));
  const shown = pages.filter(({ address, change }) => address !== '' && change !== 'gone').map(({ address }) => address);
  if (existsSync('dist/index.html')) await picturePages(shown.slice(0, MOST_PICTURES), join(FOLDER, 'pictures'));
  console.log(`${pages.length} pages change, ${report.findings.length} findings. See ${FOLDER}/pull-request.json`);
}

/** The content as it was, read from git into a folder of its own. */
function readEarlier(base: string): Content {
  const folder = mkdtempSync(join(tmpdir(), 'before-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', base, '--', 'content'], { maxBuffer: 512 * 1024 * 1024 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return checkFolder(join(folder, 'content'), today()).content;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listPages(changed: ReadonlySet<string>, after: Content, before: Content): ChangedPage[] {
  const now = new Map(after.files.map((file) => [file.path, file]));
  const then = new Map(before.files.map((file) => [file.path, file]));
  const gradesNow = gradesByPath(after);
  const gradesThen = gradesByPath(before);
  return [...changed].sort().flatMap((path): ChangedPage[] => {
    const file = now.get(path) ?? then.get(path);
    if (!file) return [];
    const change = !now.has(path) ? 'gone' : then.has(path) ? 'changed' : 'added';
    const address = addressOfFile(file.group, file.id) ?? '';
    return [{ file: path, title: titleOf(file), address, change, gradeBefore: gradesThen.get(path), gradeAfter: gradesNow.get(path) }];
  });
}

function gradesByPath(content: Content): Map<string, number> {
  return new Map(gradePages(content).map(({ file, grade }) => [file.path, Math.round(grade * 10) / 10]));
}

function titleOf(file: CheckedFile): string {
  const title = fieldsIn(file.fields)?.title;
  return typeof title === 'string' ? title : file.id;
}

/** How the pages did in the tests of accessibility, from Playwright's own report. */
function readAccessibility(): ChangeReport['accessibility'] {
  if (!existsSync(BROWSER_REPORT)) return undefined;
  const { suites = [] } = JSON.parse(readFileSync(BROWSER_REPORT, 'utf8')) as { suites?: Suite[] };
  const specs = suites.flatMap(specsIn).filter(({ title }) => title.endsWith('is accessible'));
  if (specs.length === 0) return undefined;
  const passed = specs.filter(({ ok }) => ok).length;
  return { passed, failed: specs.length - passed };
}

interface Suite {
  specs?: { title: string; ok: boolean }[];
  suites?: Suite[];
}

function specsIn({ specs = [], suites = [] }: Suite): { title: string; ok: boolean }[] {
  return [...specs, ...suites.flatMap(specsIn)];
}
