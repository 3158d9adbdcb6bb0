/** Doors into the repository that holds the content. Each is undefined while no repository is set. */

/** The owner and name of a repository on GitHub, such as forum/local-offer. */
export function nameOnGitHub(repository: string | null): string | undefined {
  return /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(repository ?? '')?.[1];
}

/** The web editor of one content file: GitHub makes a copy and a pull request by itself. */
export function editAddress(repository: string | null, branch: string, file: string): string | undefined {
  return repository ? `${repository.replace(/\/$/, '')}/edit/${branch}/${file}` : undefined;
}

/** A file or folder of the repository, to be read. */
export function readAddress(repository: string | null, branch: string, path: string): string | undefined {
  return repository ? `${repository.replace(/\/$/, '')}/blob/${branch}/${path}` : undefined;
}

/** The form for saying that something on a page is wrong, with its title and address filled in. */
export function reportAddress(repository: string | null, title: string, path: string): string | undefined {
  if (!repository) return undefined;
  const query = new URLSearchParams({ template: 'something-is-wrong.yml', title: `Something is wrong on: ${title}`, page: path });
  return `${repository.replace(/\/$/, '')}/issues/new?${query.toString()}`;
}

/** The form for a comment on the whole site, which is published with the answer. */
export function commentAddress(repository: string | null): string | undefined {
  return repository ? `${repository.replace(/\/$/, '')}/issues/new?template=comment-on-the-local-offer.yml` : undefined;
}
