/** Small content folders for tests: the good fixture, with the files of a bad one laid over it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFolder } from '~/content-rules/check-content.ts';
import type { Finding } from '~/content-rules/finding.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The good fixture: complete, made up, and right in every way. */
export const GOOD_CONTENT = join(FIXTURES, 'good-content');

/** The day on which the fixtures are checked. */
export const FIXTURE_DAY = '2026-11-23';

export interface BadFixture {
  name: string;
  /** What the check does with it, as a sentence. */
  behaviour: string;
  /** Its files, by their path in a content folder. */
  files: Record<string, string>;
  /** What the check must say, word for word. */
  findings: Finding[];
}

/** Every folder of bad-content: files that are wrong in one way, and what is to be said about them. */
export function readBadFixtures(): BadFixture[] {
  const root = join(FIXTURES, 'bad-content');
  return readdirSync(root).map((name) => {
    const paths = readdirSync(join(root, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
      .map((entry) => join(entry.parentPath, entry.name));
    const files = Object.fromEntries(
      paths.map((path) => [path.slice(join(root, name).length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
    );
    const expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')) as Pick<BadFixture, 'behaviour' | 'findings'>;
    return { name, files, ...expected };
  });
}

/** Checks the good fixture with other files laid over it. Null takes a file away. */
export function checkWith(files: Record<string, string | null>): Finding[] {
  return withContent(files, (folder) => checkFolder(folder, FIXTURE_DAY).findings);
}

/** Hands over the good fixture with other files laid over it, and clears it away afterwards. */
export function withContent<Result>(files: Record<string, string | null>, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(GOOD_CONTENT, folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      const target = join(folder, path);
      if (text === null) rmSync(target, { recursive: true });
      else {
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, text);
      }
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
