/**
 * Writes the comments under a pull request. Runs in a job of its own, on the code of the published branch, after the job that built
 * the change: that one may write nothing, and this one runs nothing of the change. Takes the folder that holds the report.
 *
 * From the environment, all set by GitHub: GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_API_URL and a GITHUB_TOKEN that may write
 * to pull requests.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeChange, MARK, type Note } from '../pull-request/describe.ts';
import { readDiffLines } from '../pull-request/diff-lines.ts';
import { choosePullRequest, searchForPullRequest, type FinishedRun } from '../pull-request/find-pull-request.ts';
import { readReport } from '../pull-request/report.ts';
import { askGitHub } from './github.ts';
import { runCommand } from './run-command.ts';

interface Comment {
  id: number;
  body: string;
  user: { type: string };
}

const ask = askGitHub();

await runCommand(() => main(process.argv[2] ?? '.'));

async function main(folder: string) {
  const { workflow_run: run } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8')) as { workflow_run: FinishedRun };
  const question = searchForPullRequest(run);
  if (question === undefined) return console.log('The run was not for a pull request. Nothing to say.');
  const number = choosePullRequest(await ask<{ number: number; head: { sha: string } }[]>('GET', question), run);
  if (number === undefined) return console.log('The pull request has moved on or was closed. Nothing to say.');

  const report = readReport(readFileSync(join(folder, 'pull-request.json'), 'utf8'));
  const files = await ask<{ filename: string; patch?: string }[]>('GET', `pulls/${number}/files?per_page=100`);
  const lines = new Map(files.map(({ filename, patch }) => [filename, readDiffLines(patch ?? '')]));
  const { summary, notes } = describeChange(report, lines);
  await replaceSummary(number, summary);
  await replaceNotes(number, run.head_sha, notes);
}

async function replaceSummary(number: number, body: string) {
  const [ours, ...others] = (await ask<Comment[]>('GET', `issues/${number}/comments?per_page=100`)).filter(isOurs);
  for (const { id } of others) await ask('DELETE', `issues/comments/${id}`);
  if (ours) await ask('PATCH', `issues/comments/${ours.id}`, { body });
  else await ask('POST', `issues/${number}/comments`, { body });
}

/** Those of an earlier run go: what they said is either put right or said again. */
async function replaceNotes(number: number, commit: string, notes: readonly Note[]) {
  const earlier = (await ask<Comment[]>('GET', `pulls/${number}/comments?per_page=100`)).filter(isOurs);
  for (const { id } of earlier) await ask('DELETE', `pulls/comments/${id}`);
  for (const { path, line, body } of notes)
    await ask('POST', `pulls/${number}/comments`, { path, line, body, side: 'RIGHT', commit_id: commit });
}

function isOurs({ body, user }: Comment): boolean {
  return user.type === 'Bot' && body.startsWith(MARK);
}
