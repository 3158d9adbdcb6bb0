/** The forms of .github/ISSUE_TEMPLATE/, and issues as GitHub makes them of answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIssueForm, type IssueForm } from '~/drafting/issue-forms.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';

/** Every form, as its own file describes it. */
export function readForms(): IssueForm[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yml') && name !== 'config.yml')
    .map((name) => readIssueForm(name.replace(/\.yml$/, ''), readFileSync(join(FOLDER, name), 'utf8')));
}

/** One form by the name of its file. */
export function formCalled(id: string): IssueForm {
  const form = readForms().find((each) => each.id === id);
  if (!form) throw new Error(`There is no form called ${id}.`);
  return form;
}

/** The text of an issue, as GitHub writes it: each question as a heading, and what stands for no answer. */
export function writeIssue(form: IssueForm, answers: Readonly<Record<string, string>>): string {
  return form.questions.map(({ id, label }) => `### ${label}\r\n\r\n${answers[id] || '_No response_'}`).join('\r\n\r\n');
}
