/** The forms on GitHub and their reader: what is asked there is what is read here. */
import { describe, expect, test } from 'vitest';
import { FORMS, PEOPLE } from '~/drafting/draft-from-issue.ts';
import { readIssue, readIssueForm } from '~/drafting/issue-forms.ts';
import { formCalled, readForms, writeIssue } from '../../support/issue-forms.ts';

describe('The forms', () => {
  test('are just those whose answers the program can read', () => {
    expect(
      readForms()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.values(FORMS).sort());
  });

  test.each([
    [FORMS.missing, ['name', 'what', 'where', 'who', 'searched']],
    [FORMS.comment, ['about', 'comment', 'better', 'short', 'who']],
    [FORMS.wrong, ['page', 'wrong', 'right', 'how', 'where']],
    [FORMS.hardToUse, ['page', 'trying', 'happened', 'using', 'better']],
  ])('%s asks just what is read from it', (id, questions) => {
    expect(formCalled(id).questions.map((question) => question.id)).toEqual(questions);
  });

  test('offer only people whom the program can name', () => {
    const offered = readForms().flatMap(({ questions }) =>
      questions.filter(({ id }) => id === 'who').flatMap(({ choices }) => choices ?? []),
    );
    for (const choice of offered) expect(Object.keys(PEOPLE)).toContain(choice);
    expect(new Set(offered)).toEqual(new Set(Object.keys(PEOPLE)));
  });
});

describe('An issue made with a form', () => {
  test.each(readForms())('$id is known by its questions, with each answer in its place', (form) => {
    const given = Object.fromEntries(form.questions.map(({ id, choices }) => [id, choices?.[0] ?? `What I say to ${id}\n\nand more`]));
    expect(readIssue(readForms(), writeIssue(form, given))).toEqual({ form, answers: given });
  });

  test('says nothing where nothing was answered', () => {
    const { answers } = readIssue(readForms(), writeIssue(formCalled(FORMS.wrong), { page: '/services/' })) ?? {};
    expect(answers).toEqual({ page: '/services/', wrong: '', right: '', how: '', where: '' });
  });

  test('gives no answer to a list that the list does not hold', () => {
    const { answers } = readIssue(readForms(), writeIssue(formCalled(FORMS.missing), { name: 'A', who: 'The King <script>' })) ?? {};
    expect(answers?.who).toBe('');
  });

  test('keeps a heading that somebody typed within their answer', () => {
    const what = 'Read on.\n\n### What is it called?\n\nSomething else\n\n### My own heading';
    const { answers } = readIssue(readForms(), writeIssue(formCalled(FORMS.missing), { name: 'A', what, where: 'B' })) ?? {};
    expect(answers).toMatchObject({ name: 'A', what, where: 'B' });
  });

  test('is read when a question was taken out by hand', () => {
    const body = writeIssue(formCalled(FORMS.missing), { name: 'Club', what: 'Play' }).replace(/### Who are you\?[^]*/, '');
    expect(readIssue(readForms(), body)?.answers).toEqual({ name: 'Club', what: 'Play', where: '' });
  });
});

test.each(['', 'Hello', '### Which page is it?\n\n/services/', '###What is it called?\n\nClub'])('%j is no issue of our forms', (body) => {
  expect(readIssue(readForms(), body)).toBeUndefined();
});

test('a form that holds nothing to ask has no questions', () => {
  expect(readIssueForm('empty', 'name: Empty\nbody:\n  - type: markdown\n    attributes:\n      value: Hello')).toEqual({
    id: 'empty',
    questions: [],
  });
});
