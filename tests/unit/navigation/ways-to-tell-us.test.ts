import { expect, test } from 'vitest';
import { canBeTold, listWaysToTellUs, needsAccount } from '~/navigation/ways-to-tell-us.ts';

const nothing = { contact: null, form_endpoint: null, repository: null, branch: 'main', name: 'Local Offer' };
const page = {
  title: 'Sensory play & songs',
  path: '/services/play/',
  address: 'https://a.example/services/play/',
  file: 'content/services/play.mdx',
};

test('while nothing is set there is no way, and none is made up', () => {
  expect(canBeTold(listWaysToTellUs(nothing, page))).toBe(false);
});

test('a letter is begun with the page it is about, and asks for no name or diagnosis', () => {
  const { mail } = listWaysToTellUs({ ...nothing, contact: { e_mail: 'hello@a.example', phone: null, post: null } }, page);
  const letter = new URL(mail?.href ?? '');
  expect(letter.pathname).toBe('hello@a.example');
  expect(letter.searchParams.get('subject')).toBe('Local Offer: Sensory play & songs');
  expect(letter.searchParams.get('body')).toMatch(/^The page: Sensory play & songs\r\nhttps:\/\/a\.example\/services\/play\/\r\n/);
  expect(letter.searchParams.get('body')).toContain('Please leave out your child’s name and diagnosis.');
});

test('a repository opens two doors: the form that reports, and the file itself', () => {
  const ways = listWaysToTellUs({ ...nothing, repository: 'https://github.com/forum/local-offer' }, page);
  expect(ways.edit).toBe('https://github.com/forum/local-offer/edit/main/content/services/play.mdx');
  expect(ways.report).toContain('/issues/new?template=something-is-wrong.yml');
  expect(ways.form).toBeUndefined();
});

test('a form, a phone and an address by post are shown as they are set', () => {
  const ways = listWaysToTellUs(
    { ...nothing, form_endpoint: 'https://forms.example/a', contact: { e_mail: null, phone: '0300 123 1234', post: '1 High Street' } },
    page,
  );
  expect(ways).toMatchObject({ form: 'https://forms.example/a', phone: { shown: '0300 123 1234' }, post: '1 High Street' });
});

test('whoever has no account is told when each way needs one', () => {
  const repository = 'https://github.com/anytown/local-offer';
  const contact = { e_mail: 'hello@a.example', phone: null, post: null };
  expect(needsAccount(listWaysToTellUs({ ...nothing, repository }, page))).toBe(true);
  expect(needsAccount(listWaysToTellUs({ ...nothing, repository, contact }, page))).toBe(false);
  expect(needsAccount(listWaysToTellUs({ ...nothing, repository, form_endpoint: 'https://forms.example/x' }, page))).toBe(false);
  expect(needsAccount(listWaysToTellUs(nothing, page))).toBe(false);
});
