/** What git knows about the content: which files differ from what is published, and which were there before. */
import { execFileSync } from 'node:child_process';
import type { EarlierFile } from '../content-rules/addresses-live-on.ts';

/** Where what is published stands, the surest first. In a pull request, GitHub names the branch it is for. */
function possibleBases(branch: string): string[] {
  const target = process.env.GITHUB_BASE_REF;
  return [...(target ? [`origin/${target}`, target] : []), `origin/${branch}`, branch, 'HEAD'];
}

/** The commit that the present work started from; undefined where there is no git or no such branch. */
export function findBase(branch: string): string | undefined {
  for (const name of possibleBases(branch)) {
    const base = git('merge-base', 'HEAD', name)?.trim();
    if (base) return base;
  }
  return undefined;
}

/** The content files, as paths that start with content/, that differ from that commit or are new. */
export function listChangedFiles(base: string): Set<string> {
  const changed = git('diff', '--name-only', '--relative', base, '--', 'content') ?? '';
  const added = git('ls-files', '--others', '--exclude-standard', '--', 'content') ?? '';
  return new Set(`${changed}\n${added}`.split('\n').filter(Boolean));
}

/** The content files of that commit, as folder and name. */
export function listEarlierFiles(base: string): EarlierFile[] {
  const names = (git('ls-tree', '-r', '--name-only', base, '--', 'content') ?? '').split('\n');
  return names.flatMap((name) => {
    const [, group, id] = /^content\/([^/]+)\/([^/_][^/]*)\.(?:mdx|yaml)$/.exec(name) ?? [];
    return group && id ? [{ group, id }] : [];
  });
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
  } catch {
    return undefined;
  }
}
