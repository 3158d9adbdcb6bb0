/** Checks the content beside a build, in a thread of its own: what it has read would otherwise stay in memory until the build ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFolder } from '../content-rules/check-content.ts';
import { reportFindings } from '../content-rules/report.ts';

export interface CheckTask {
  folder: string;
  /** YYYY-MM-DD */
  today: string;
}

export interface CheckResult {
  isRight: boolean;
  /** What to tell people; empty when there is nothing to tell. */
  report: string;
}

const { folder, today } = workerData as CheckTask;
const { content, findings } = checkFolder(folder, today);
const isRight = !findings.some((finding) => finding.severity === 'error');
const warnings = findings.length > 0 ? `Content checked: nothing wrong, ${findings.length} to look at (npm run check shows them).` : '';
const result: CheckResult = { isRight, report: isRight ? warnings : reportFindings(findings, content.files.length) };
parentPort?.postMessage(result);
