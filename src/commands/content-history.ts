/** What git knows about the content: which files differ from what is published, and which were there before. */
import { execFileSync } from 'node:child_process';
import { readFields, readFrontMatter } from '../content-model/read-content.ts';
import { addressesLiveOn, type EarlierFile } from '../content-rules/addresses-live-on.ts';
import type { Rule } from '../content-rules/content.ts';
import type { Finding } from '../content-rules/finding.ts';
import { newContactsNameTheirSource } from '../content-rules/new-contacts-name-their-source.ts';

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

/** The findings in files that changed. Whoever takes a page away seldom touches the file that should lead on from it, so it counts too. */
export function keepChanged(findings: readonly Finding[], changed: ReadonlySet<string>): Finding[] {
  return findings.filter(({ file }) => changed.has(file) || file === 'content/redirects.yaml');
}

/** The rules that compare the content with what it was in that commit. */
export function rulesSince(base: string): Rule[] {
  return [addressesLiveOn(listEarlierFiles(base)), newContactsNameTheirSource(readEarlierFields(base))];
}

/** The fields that the changed files had in that commit, by path. Files that are new have none. */
function readEarlierFields(base: string): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  // Where this project is a folder of a greater repository, git names files from the top of that one.
  const above = git('rev-parse', '--show-prefix')?.trim() ?? '';
  for (const path of listChangedFiles(base)) {
    const text = git('show', `${base}:${above}${path}`);
    if (text === undefined) continue;
    // Only the fields are wanted, so that it does not matter which group the file is of.
    fields.set(path, (path.endsWith('.mdx') ? readFrontMatter : readFields)('single', path, path, text).fields);
  }
  return fields;
}

/** The content files of that commit, as folder and name. */
function listEarlierFiles(base: string): EarlierFile[] {
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
