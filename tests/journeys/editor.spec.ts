/** Somebody of the parent carer forum changes pages by filling in a form, and what comes out is just that change, for review. */
import { expect, test } from '@playwright/test';
import { findForm } from '../../src/editor/where-it-works.ts';
import { FIXTURE_DAY } from '../support/content-folder.ts';
import { EditorForm, EditorOnThisComputer } from '../support/form-editor.ts';

// A large program, and git behind each save: on a busy computer both take their time.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

let editor: EditorOnThisComputer;
test.beforeAll(async () => {
  editor = await EditorOnThisComputer.start();
});
test.afterAll(() => editor.clearAway());

test('a new phone number becomes a branch for review with that one line changed, which passes the check', async ({ page }) => {
  const form = new EditorForm(page);
  await form.enter(editor.address);
  await form.openEntry('Anytown helpline');
  const contacts = form.part('contacts');
  await contacts.getByRole('button', { name: 'Expand' }).click();
  const number = contacts.locator('input[value="116 123"]');
  await number.fill('0300 123 1234');
  await form.save();

  editor.bringBack();
  const branch = 'cms/services/anytown-helpline';
  expect(editor.branches()).toContain(branch);
  expect(editor.changesOn(branch)).toEqual([
    '+++ b/content/services/anytown-helpline.mdx',
    '-    value: 116 123',
    '+    value: 0300 123 1234',
  ]);
  expect(editor.check(branch, FIXTURE_DAY)).toContain('Nothing to put right');
});

test('the link at the foot of a page opens the form of that very page, once signed in', async ({ page }) => {
  const settings = { repository: 'https://github.com/forum/local-offer', branch: 'main', editor_sign_in: 'https://sign-in.example/auth' };
  const path = findForm(settings, 'content/services/anytown-school.mdx') ?? '';
  await page.goto(new URL(path, editor.address).href);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(new EditorForm(page).field('Title')).toHaveValue('Anytown School', { timeout: 60_000 });
});

test('a new service becomes a branch for review with one new file, which passes the check', async ({ page }) => {
  const form = new EditorForm(page);
  await form.enter(editor.address);
  await form.startEntry('service');
  await form.field('Title').fill('Sensory play, Anytown');
  await form.field('Summary').fill('Play in a quiet room, with lights and textures.');
  await form.choose('Organisation', 'Anytown Council');
  await form.choose('Kind', 'Activity');
  await form.choose('Confidence', 'Medium');
  await form.choose('Help', 'Breaks');
  await form.choose('Needs', 'Autism');
  await form.choose('In a word', 'Not known', form.part('ages'));
  await form.choose('Areas', 'Anytown');
  await form.field('Who for').fill('For children who like a quiet place to play.');
  await form.choose('Diagnosis', 'No');
  await form.choose('Plan', 'Not known');
  await form.choose('Referral', 'You can ask yourself');
  const steps = form.part('steps');
  await steps.getByRole('button', { name: 'Add step' }).click();
  await form.field('Step', steps).fill('Ring to book a time.');
  await form.choose('Cost', 'Free');
  const contacts = form.part('contacts');
  await contacts.getByRole('button', { name: 'Add contact' }).click();
  await form.choose('Kind', 'Phone', contacts);
  await form.field('Value', contacts).fill('0300 123 1234');
  await form.field('Label', contacts).fill('Play team');
  await form.field('Source', contacts).fill('play-page');
  await form.field('Gathered').fill('2026-11-20');
  const sources = form.part('sources');
  await sources.getByRole('button', { name: 'Add source' }).click();
  await form.field('Id', sources).fill('play-page');
  await form.choose('Kind', 'Web page', sources);
  await form.field('Name', sources).fill('Anytown Council, play page');
  await form.field('Told us', sources).fill('The number, and that it is free.');
  await form.field('Web address', sources).fill('https://www.anytown.example/play');
  await form.save();

  editor.bringBack();
  const branch = 'cms/services/sensory-play-anytown';
  const file = 'content/services/sensory-play-anytown.mdx';
  expect(editor.branches()).toContain(branch);
  expect(editor.changesOn(branch).filter((line) => line.startsWith('+++') || line.startsWith('-'))).toEqual([`+++ b/${file}`]);
  expect(editor.fileOn(branch, file)).toBe(
    [
      '---',
      'title: Sensory play, Anytown',
      'summary: Play in a quiet room, with lights and textures.',
      'organisation: anytown-council',
      'kind: activity',
      'confidence: medium',
      'help: [breaks]',
      'needs: [autism]',
      'ages: not-known',
      'areas: [anytown]',
      'who_for: For children who like a quiet place to play.',
      "diagnosis: 'no'",
      'plan: not-known',
      'referral: self',
      'steps:',
      '  - Ring to book a time.',
      'cost: free',
      'contacts:',
      '  - kind: phone',
      '    value: 0300 123 1234',
      '    label: Play team',
      '    source: play-page',
      'gathered: 2026-11-20',
      'sources:',
      '  - id: play-page',
      '    kind: web-page',
      '    name: Anytown Council, play page',
      '    told_us: The number, and that it is free.',
      '    url: https://www.anytown.example/play',
      '---',
    ].join('\n'),
  );
  expect(editor.check(branch, FIXTURE_DAY)).toContain('Nothing to put right');
});

test('it stops when it is told to, and says what was saved', async () => {
  const { said, code } = await editor.stop();
  expect(code).toBe(0);
  expect(said).toContain('Saved in the copy: cms/services/anytown-helpline, cms/services/sensory-play-anytown');
});
