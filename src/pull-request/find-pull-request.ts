/** Which pull request a finished run of the tests belongs to, told from GitHub's own account of the run. */

/** The parts of a `workflow_run` event that we read. See https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run. */
export interface FinishedRun {
  id: number;
  /** `pull_request` for a proposed change. */
  event: string;
  head_sha: string;
  head_branch: string;
  head_repository: { owner: { login: string } };
}

/** The question to ask for open pull requests, by owner and branch, since an event from a fork names none. Undefined for a run of anything else. */
export function searchForPullRequest(run: FinishedRun): string | undefined {
  if (run.event !== 'pull_request') return undefined;
  return `pulls?state=open&head=${encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`)}`;
}

/** The number of the one whose newest commit is the one that was run; undefined when it has moved on. */
export function choosePullRequest(found: readonly { number: number; head: { sha: string } }[], run: FinishedRun): number | undefined {
  return found.find(({ head }) => head.sha === run.head_sha)?.number;
}
