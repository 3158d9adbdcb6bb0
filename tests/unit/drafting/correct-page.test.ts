/** What a maintainer is told when somebody says that a page is wrong: which file, which line, what to do. */
import { describe, expect, test } from 'vitest';
import { readContentFolder } from '~/content-model/read-content.ts';
import { describeCorrection, describeHardship, findPage } from '~/drafting/correct-page.ts';
import { FIXTURE_DAY, GOOD_CONTENT } from '../../support/content-folder.ts';

const { files } = readContentFolder(GOOD_CONTENT);
const site = { files, base: '/', today: FIXTURE_DAY, editAddress: () => undefined };

describe('The page somebody speaks of', () => {
  test.each([
    ['its path', '/services/anytown-helpline/', 'content/services/anytown-helpline.mdx'],
    ['its path without the last slash', '/waiting/advice', 'content/waits/advice.mdx'],
    [
      'its whole address, with what follows',
      'https://offer.example/services/anytown-helpline/?x=1#y',
      'content/services/anytown-helpline.mdx',
    ],
    ['its title', 'Anytown helpline', 'content/services/anytown-helpline.mdx'],
    ['its title, nearly', 'anytown help line', 'content/services/anytown-helpline.mdx'],
    ['the path of a page about the site', '/about/', 'content/pages/about.mdx'],
  ])('is found by %s', (_, named, path) => {
    expect(findPage(files, named, '/')?.path).toBe(path);
  });

  test('is found where the site stands in a folder', () => {
    expect(findPage(files, 'https://forum.example/offer/guides/asking-for-help/', '/offer/')?.id).toBe('asking-for-help');
  });

  test.each(['/services/nowhere/', 'https://elsewhere.example/', '//', 'Something else', '', '../../package.json', '/vocabulary/needs/'])(
    'is not made up for %j',
    (named) => {
      expect(findPage(files, named, '/')).toBeUndefined();
    },
  );
});

describe('What to do about it', () => {
  const answers = {
    page: '/services/anytown-helpline/',
    wrong: 'The number 116123 rings out.',
    right: '',
    how: 'I am not sure',
    where: '',
  };

  test('names the file, the line, what was said, and to look first', () => {
    expect(describeCorrection(answers, site)).toEqual([
      'The file: content/services/anytown-helpline.mdx',
      'What is wrong: The number 116123 rings out.',
      'How they know: I am not sure',
      'The lines they may mean:',
      '  line 33: value: 116 123',
      'They are not sure: ring the service, or read its own page.',
      `If they are right, change the line, and write: gathered: ${FIXTURE_DAY}`,
      'If two sources do not agree, keep both: standing: disputed, with a note.',
    ]);
  });

  test('says how to write it down when the service itself told them', () => {
    const said = describeCorrection({ ...answers, how: 'I work there', right: 'Ask the team' }, site).join('\n');
    expect(said).toContain('What is right, they say: Ask the team');
    expect(said).toContain('If the service itself told you, type: npm run confirm -- services/anytown-helpline');
  });

  test('opens the file in the web editor where there is one', () => {
    const said = describeCorrection(answers, { ...site, editAddress: (file) => `https://git.example/edit/${file}` });
    expect(said).toContain('Open it: https://git.example/edit/content/services/anytown-helpline.mdx');
  });

  test('says so when no page is found, and keeps what was said', () => {
    const said = describeCorrection({ ...answers, page: 'The swimming page' }, site);
    expect(said[0]).toBe('We found no page that is called or stands at: The swimming page. Search for it on the site.');
    expect(said).toContain('What is wrong: The number 116123 rings out.');
  });

  test('gives a terminal no orders', () => {
    expect(describeCorrection({ ...answers, wrong: 'red\u001B[31m' }, site).join('')).not.toContain('\u001B');
  });
});

test('what is hard to use starts no file, and says which page it was', () => {
  const said = describeHardship({ page: '/about/', trying: 'Read it', happened: 'Too small', using: '', better: 'Bigger' }, site);
  expect(said.slice(0, 4)).toEqual([
    'The page is made from: content/pages/about.mdx',
    'What they wanted: Read it',
    'What happened: Too small',
    'What would help: Bigger',
  ]);
});
