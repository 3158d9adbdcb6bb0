/** The copy of the content that the form editor works on: only its folder, at the last commit of the branch that is open here. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Makes the copy, or brings an older one up to date and keeps what was saved in it. Returns the name of its branch. */
export async function prepareCopy(repository: string, copy: string): Promise<string> {
  if (!(await isRepository(repository))) {
    throw new Error(
      `The form editor needs a folder that git knows. We found none in ${repository}. Get the files with git clone, and try there.`,
    );
  }
  const branch = (await git(repository, 'branch', '--show-current')) || 'main';
  const commit = await git(repository, 'rev-parse', 'HEAD');
  if (!existsSync(join(copy, '.git'))) {
    mkdirSync(copy, { recursive: true });
    await git(copy, 'init', '--quiet', '--initial-branch', branch);
    await git(copy, 'sparse-checkout', 'set', '--no-cone', '/content/');
  }
  // Whoever saves here is whoever uses this computer; a machine without a name for them still saves.
  for (const [key, otherwise] of [
    ['user.name', 'Form editor'],
    ['user.email', 'form-editor@localhost'],
  ] as const) {
    const known = await git(repository, 'config', '--default', otherwise, '--get', key);
    await git(copy, 'config', key, known);
  }
  await git(copy, 'config', 'core.autocrlf', 'false');
  await git(copy, 'fetch', '--quiet', repository, commit);
  await git(copy, 'checkout', '--quiet', '--force', '-B', branch, 'FETCH_HEAD');
  const changed = await git(repository, 'status', '--porcelain', '--', 'content');
  if (changed !== '')
    console.log('Some files in content/ are not committed here. The form editor shows them as they were at the last commit.');
  return branch;
}

/** The branches that saves have made. */
export async function listBranches(copy: string): Promise<string[]> {
  const said = await git(copy, 'branch', '--list', '--format', '%(refname:short)', 'cms/*');
  return said.split('\n').filter((name) => name !== '');
}

async function isRepository(folder: string): Promise<boolean> {
  return git(folder, 'rev-parse', '--git-dir').then(
    () => true,
    () => false,
  );
}

async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args]);
  return stdout.trim();
}
