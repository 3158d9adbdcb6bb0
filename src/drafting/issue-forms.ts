/**
 * Reads the answers out of an issue that was made with one of our forms. GitHub writes each question as a heading of the third
 * level with its answer below, and "_No response_" where there is none. The questions stand in .github/ISSUE_TEMPLATE/ alone.
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
import { parse } from 'yaml';
import { fieldsIn, itemsIn } from '../content-rules/content.ts';

export interface IssueForm {
  /** The name of its file without the ending, such as a-service-is-missing. */
  id: string;
  questions: readonly FormQuestion[];
}

export interface FormQuestion {
  /** By which the program knows it. */
  id: string;
  /** As people read it. */
  label: string;
  /** For a list to choose from. */
  choices?: readonly string[];
}

/** What somebody answered, by the ids of the questions. An empty answer is no answer. */
export type IssueAnswers = Readonly<Record<string, string>>;

/** A form as its file describes it. Parts that ask nothing are left out. */
export function readIssueForm(id: string, yaml: string): IssueForm {
  const questions = itemsIn(fieldsIn(parse(yaml))?.body).flatMap((item): FormQuestion[] => {
    const { id: question, attributes } = fieldsIn(item) ?? {};
    const { label, options } = fieldsIn(attributes) ?? {};
    if (typeof question !== 'string' || typeof label !== 'string') return [];
    const choices = itemsIn(options).filter((option) => typeof option === 'string');
    return [{ id: question, label, ...(choices.length > 0 && { choices }) }];
  });
  return { id, questions };
}

/**
 * Which form an issue was made with, and its answers. Undefined when fewer than half of the questions of every form stand in it. An
 * answer goes on to the next question of the form, whatever stands in it; what is not among the choices of a list is no answer.
 */
export function readIssue(forms: readonly IssueForm[], body: string): { form: IssueForm; answers: IssueAnswers } | undefined {
  const lines = body.split(/\r\n|\r|\n/);
  let best: { form: IssueForm; answers: IssueAnswers; found: number } | undefined;
  for (const form of forms) {
    const { answers, found } = readAnswers(form, lines);
    if (found * 2 >= form.questions.length && found > (best?.found ?? 0)) best = { form, answers, found };
  }
  return best && { form: best.form, answers: best.answers };
}

function readAnswers({ questions }: IssueForm, lines: readonly string[]): { answers: IssueAnswers; found: number } {
  const starts = new Map<FormQuestion, number>();
  let from = 0;
  for (const question of questions) {
    const at = lines.findIndex((line, index) => index >= from && line.trim() === `### ${question.label}`);
    if (at === -1) continue;
    starts.set(question, at);
    from = at + 1;
  }
  const ends = [...starts.values(), lines.length];
  const answers = [...starts].map(([{ id, choices }, start], index) => {
    const answer = lines
      .slice(start + 1, ends[index + 1])
      .join('\n')
      .trim();
    const isNone = answer === '_No response_' || (choices !== undefined && !choices.includes(answer));
    return [id, isNone ? '' : answer] as const;
  });
  return { answers: Object.fromEntries(answers), found: starts.size };
}
