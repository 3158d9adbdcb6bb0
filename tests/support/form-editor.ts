/** `npm run edit` on a small repository of its own, and the editor as somebody fills it in. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect as plainExpect, type Locator, type Page } from '@playwright/test';
import { GOOD_CONTENT } from './content-folder.ts';

/** The editor is a large program, and git works behind each save. */
const expect = plainExpect.configure({ timeout: 60_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A running editor, and the repository that its changes are brought back to. */
export class EditorOnThisComputer {
  readonly repository: string;
  readonly address: string;
  private readonly home: string;
  private readonly child: ChildProcess;
  private said: string;

  private constructor(home: string, child: ChildProcess, address: string, said: string) {
    this.home = home;
    this.repository = join(home, 'repository');
    this.child = child;
    this.address = address;
    this.said = said;
    child.stdout?.on('data', (bytes: Buffer) => (this.said += bytes.toString()));
  }

  /** Starts it on the good fixture, committed as the branch main. */
  static async start(): Promise<EditorOnThisComputer> {
    const home = mkdtempSync(join(tmpdir(), 'editor-test-'));
    const repository = join(home, 'repository');
    cpSync(GOOD_CONTENT, join(repository, 'content'), { recursive: true });
    git(repository, 'init', '--quiet', '--initial-branch', 'main');
    git(repository, 'add', '.');
    git(repository, '-c', 'user.name=Test', '-c', 'user.email=test@localhost', 'commit', '--quiet', '-m', 'Start');
    const args = ['src/commands/edit.ts', '--port', '0', '--repository', repository, '--copy', join(home, 'copy')];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    // Left open: what it says when it stops is read as well.
    for await (const bytes of child.stdout.iterator({ destroyOnReturn: false })) {
      said += String(bytes);
      const address = /The form editor is on (\S+)/.exec(said)?.[1];
      if (address !== undefined && said.includes('To stop')) return new EditorOnThisComputer(home, child, address, said);
    }
    throw new Error(`npm run edit did not start. It said: ${said}`);
  }

  /** Stops it as Ctrl and C does, and returns all that it said. */
  async stop(): Promise<{ said: string; code: number | null }> {
    const ended = this.child.exitCode === null ? once(this.child, 'close') : undefined;
    this.child.kill('SIGINT');
    await ended;
    return { said: this.said, code: this.child.exitCode };
  }

  clearAway(): void {
    this.child.kill('SIGKILL');
    rmSync(this.home, { recursive: true, force: true });
  }

  /** Brings the changes back with the line that the command prints. */
  bringBack(): void {
    const line = /git fetch "(.+)" "(.+)"/.exec(this.said);
    if (!line) throw new Error(`We found no line for bringing changes back in: ${this.said}`);
    git(this.repository, 'fetch', '--quiet', line[1] ?? '', line[2] ?? '');
  }

  /** The branches for review, once their changes are brought back. */
  branches(): string[] {
    return git(this.repository, 'branch', '--list', '--format', '%(refname:short)', 'cms/*').split('\n');
  }

  /** What a branch changes, as the lines that come and go, by file. */
  changesOn(branch: string): string[] {
    const diff = git(this.repository, 'diff', '--unified=0', `main...${branch}`);
    return diff.split('\n').filter((line) => /^[+-](?![+-]{2} [ab/])/.test(line) || line.startsWith('+++ '));
  }

  /** One file as a branch has it. */
  fileOn(branch: string, path: string): string {
    return git(this.repository, 'show', `${branch}:${path}`);
  }

  /** What `npm run check` says of a checkout of the branch. */
  check(branch: string, today: string): string {
    const folder = join(this.home, branch.replaceAll('/', '-'));
    git(this.repository, 'worktree', 'add', '--quiet', '--detach', folder, branch);
    const env = { ...process.env, LOCAL_OFFER_CONTENT: join(folder, 'content'), LOCAL_OFFER_TODAY: today };
    return spawnSync(process.execPath, ['src/commands/check.ts'], { cwd: root, env, encoding: 'utf8' }).stdout;
  }
}

/** The form of one entry. */
export class EditorForm {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the editor. There is a button to press, and no account. */
  async enter(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.getByRole('button', { name: 'Login' }).click();
    await expect(this.page.getByRole('heading', { name: 'Services' })).toBeVisible();
  }

  async openEntry(title: string): Promise<void> {
    await this.page.getByRole('link', { name: title, exact: true }).click();
    await expect(this.field('Title')).toHaveValue(title);
  }

  async startEntry(kind: string): Promise<void> {
    await this.page.getByRole('link', { name: `Create entry of type ${kind}` }).click();
    await expect(this.field('Title')).toBeVisible();
  }

  /** The field with this label, within a list or in the form itself. */
  field(label: string, within?: Locator): Locator {
    return (within ?? this.page).getByLabel(new RegExp(`^${label}( \\(optional\\))?$`)).first();
  }

  /** A list or a group of fields, with all that is in it. */
  part(name: string): Locator {
    return this.page
      .locator('[aria-label="list field"], [aria-label="object field"]')
      .filter({ has: this.page.locator(`label[for^="${name}-field"]`) });
  }

  async choose(label: string, choice: string, within?: Locator): Promise<void> {
    const field = this.field(label, within);
    await field.click();
    await this.page.getByRole('option', { name: choice, exact: true }).click();
  }

  /** Saves, and waits until the editor says that it did. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save' }).click();
    await expect(this.page.getByText('Changes saved')).toBeVisible();
    await expect(this.page.getByRole('button', { name: 'Status: Draft' })).toBeVisible();
  }
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();
}
