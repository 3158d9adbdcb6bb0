/**
 * `npm run draft -- --issue 12`: starts a file from the answers that somebody gave in a form on GitHub, or says which file they speak
 * of and what to look at. `--file answers.md` reads the text of the issue from a file instead, and `--file -` from what is piped in;
 * then `--on 2026-11-23` says when it was sent. `--name` names the file. Nothing is overwritten, and who wrote the issue is not kept.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFolder } from '../content-model/read-content.ts';
import { readSiteAddress } from '../content-model/site-address.ts';
import { siteSettings } from '../content-model/site-settings.ts';
import { isDayInCalendar } from '../content-rules/suggestions.ts';
import { describeCorrection, describeHardship, type Site } from '../drafting/correct-page.ts';
import { draftService, draftVoice, FORMS, type Draft, type Posted } from '../drafting/draft-from-issue.ts';
import { readIssue, readIssueForm, type IssueForm } from '../drafting/issue-forms.ts';
import { KINDS } from '../drafting/questions.ts';
import { editAddress, nameOnGitHub } from '../navigation/repository.ts';
import { readFlags } from './flags.ts';
import { askGitHub } from './github.ts';
import { startFile } from './start-file.ts';
import { runCommand } from './run-command.ts';
import { contentFolder, today } from './surroundings.ts';

const FORM_FOLDER = '.github/ISSUE_TEMPLATE';

const { values } = readFlags({
  options: { issue: { type: 'string' }, file: { type: 'string' }, on: { type: 'string' }, name: { type: 'string' } },
});

await runCommand(main);

async function main() {
  const { body, posted } = values.issue === undefined ? readText() : await readFromGitHub(values.issue);
  const issue = readIssue(readForms(), body);
  if (!issue) {
    const forms = Object.values(FORMS).join(', ');
    throw new Error(
      `We expected the answers to one of our forms (${forms}). We found none of their questions. For other issues: npm run new`,
    );
  }
  const { form, answers } = issue;
  if (form.id === FORMS.missing) start(draftService(answers));
  else if (form.id === FORMS.comment) start(draftVoice(answers, posted));
  else if (form.id === FORMS.wrong) say(describeCorrection(answers, readSite()));
  else say(describeHardship(answers, readSite()));
}

function start({ kind, answers, name, notes }: Draft) {
  const known = KINDS[kind];
  if (!known) throw new Error(`There is no kind of page called ${kind}.`);
  startFile({ kind: known, answers, name: values.name ?? name, areWords: true });
  console.log('');
  say(notes);
}

function say(lines: readonly string[]) {
  for (const line of lines) console.log(line);
}

function readForms(): IssueForm[] {
  return readdirSync(FORM_FOLDER)
    .filter((name) => name.endsWith('.yml') && name !== 'config.yml')
    .map((name) => readIssueForm(name.replace(/\.yml$/, ''), readFileSync(join(FORM_FOLDER, name), 'utf8')));
}

function readText(): { body: string; posted: Posted } {
  if (values.file === undefined)
    throw new Error('We expected the number of an issue, or a file. Type, for example: npm run draft -- --issue 12');
  const on = values.on ?? today();
  if (!isDayInCalendar(on) || on > today()) throw new Error(`--on: we expected a day up to ${today()}, written like it. We found “${on}”.`);
  try {
    return { body: readFileSync(values.file === '-' ? 0 : values.file, 'utf8'), posted: { on } };
  } catch {
    throw new Error(`--file: we expected a file that can be read. We found none at ${values.file}.`);
  }
}

async function readFromGitHub(written: string): Promise<{ body: string; posted: Posted }> {
  const number = Number(/^#?(\d{1,9})$/.exec(written)?.[1]);
  if (!Number.isInteger(number)) throw new Error(`--issue: we expected the number of an issue, such as 12. We found “${written}”.`);
  const name = process.env.GITHUB_REPOSITORY || nameOnGitHub(process.env.SITE_REPOSITORY || readSettings().repository);
  if (!name) {
    throw new Error(
      'We expected to know the repository on GitHub. Set repository in content/site.yaml, or save the text of the issue in a file and type: npm run draft -- --file issue.md',
    );
  }
  const ask = askGitHub({ ...process.env, GITHUB_REPOSITORY: name });
  const issue = await ask<{ body: string | null; created_at: string }>('GET', `issues/${number}`);
  const on = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(issue.created_at));
  return { body: issue.body ?? '', posted: { on, number } };
}

function readSettings() {
  const site = readContentFolder(contentFolder(), ['single']).files.find(({ id }) => id === 'site');
  return siteSettings.parse(site?.fields);
}

function readSite(): Site {
  const { repository, branch } = readSettings();
  return {
    files: readContentFolder(contentFolder()).files,
    base: readSiteAddress(contentFolder(), process.env).base,
    today: today(),
    editAddress: (file) => editAddress(process.env.SITE_REPOSITORY || repository, branch, file),
  };
}
