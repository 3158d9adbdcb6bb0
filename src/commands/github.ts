/** Asks GitHub, from a job that GitHub itself runs, which sets all that is read here, or from the computer of a maintainer. */

/** Answers for one repository. `path` is what follows the repository, such as `issues?state=open`. */
export type AskGitHub = <Answer>(method: string, path: string, body?: object) => Promise<Answer>;

/** Reads GITHUB_REPOSITORY, GITHUB_API_URL and GITHUB_TOKEN. Without a token it may read what is public. What GitHub refuses is an error with its answer in one line. */
export function askGitHub(env: Record<string, string | undefined> = process.env): AskGitHub {
  const { GITHUB_REPOSITORY = '', GITHUB_API_URL = 'https://api.github.com', GITHUB_TOKEN = '' } = env;
  return async <Answer>(method: string, path: string, body?: object) => {
    const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
      method,
      headers: {
        ...(GITHUB_TOKEN && { authorization: `Bearer ${GITHUB_TOKEN}` }),
        accept: 'application/vnd.github+json',
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) {
      const words = (await answer.text()).replace(/\s+/g, ' ').slice(0, 300);
      throw new Error(`GitHub answered ${answer.status} to ${method} ${path}: ${words}`);
    }
    return (answer.status === 204 ? undefined : await answer.json()) as Answer;
  };
}
