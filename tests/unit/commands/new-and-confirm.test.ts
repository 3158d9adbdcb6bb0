/** The two commands as a volunteer types them, where every answer is a flag. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { FIXTURE_DAY, withContent } from '../../support/content-folder.ts';

function run(folder: string, command: 'new' | 'confirm', ...args: string[]) {
  const env = { ...process.env, LOCAL_OFFER_CONTENT: folder, LOCAL_OFFER_TODAY: FIXTURE_DAY };
  const { stdout, stderr, status } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    encoding: 'utf8',
    env,
    input: '',
  });
  return { said: stdout + stderr, status };
}

function withBlanks(use: (folder: string) => void) {
  withContent({}, (folder) => {
    cpSync(join(contentFolder(), '_templates'), join(folder, '_templates'), { recursive: true });
    use(folder);
  });
}

describe('npm run new', () => {
  test('makes a file named after the title and says what is left to fill in', () => {
    withBlanks((folder) => {
      const { said, status } = run(folder, 'new', 'service', '--title', 'Sensory play in Lye', '--organisation', 'anytown-council');
      expect(status).toBe(0);
      expect(said).toContain('We made content/services/sensory-play-in-lye.mdx.');
      expect(said).toMatch(/line \d+ \(error\): .*confidence/);
      const file = readFileSync(join(folder, 'services/sensory-play-in-lye.mdx'), 'utf8');
      expect(file).toContain('title: Sensory play in Lye\n');
      expect(file).toContain(`gathered: ${FIXTURE_DAY}\n`);
    });
  });

  test('makes a news item that needs nothing more', () => {
    withBlanks((folder) => {
      const { said } = run(
        folder,
        'new',
        'news',
        '--title',
        'A new quiet room',
        '--summary',
        'There is a quiet room now.',
        '--name',
        'a-new-room',
      );
      expect(said).toBe('We made content/news/a-new-room.mdx. Open it, and fill in what is still blank.\n');
    });
  });

  test('never writes over a file', () => {
    withBlanks((folder) => {
      const before = readFileSync(join(folder, 'services/anytown-helpline.mdx'), 'utf8');
      const { said, status } = run(folder, 'new', 'service', '--title', 'Anytown helpline');
      expect(status).toBe(1);
      expect(said).toContain('content/services/anytown-helpline.mdx is there already.');
      expect(readFileSync(join(folder, 'services/anytown-helpline.mdx'), 'utf8')).toBe(before);
    });
  });

  test.each([
    [
      'a kind that there is not',
      ['page', '--title', 'A'],
      'We expected one of: service, guide, situation, event, news, voice. We found “page”.',
    ],
    ['no title', ['guide'], 'What is it called? We expected an answer.'],
    ['a name that leads elsewhere', ['guide', '--title', 'A', '--name', '../../x'], 'The file needs a name in lower case with hyphens.'],
  ])('says in words what is wrong with %s', (_, args, words) => {
    withBlanks((folder) => {
      const { said, status } = run(folder, 'new', ...args);
      expect(status).toBe(1);
      expect(said).toContain(words);
      expect(said).not.toMatch(/\n\s+at /);
      expect(existsSync(join(folder, '../x.mdx'))).toBe(false);
    });
  });
});

describe('npm run confirm', () => {
  test('writes down who told us, how and when', () => {
    withBlanks((folder) => {
      const { said, status } = run(
        folder,
        'confirm',
        'services/anytown-school',
        '--how',
        'phone-call',
        '--role',
        'head teacher',
        '--on',
        '20/11/2026',
      );
      expect(said).toContain('content/services/anytown-school.mdx is confirmed now.');
      expect(status).toBe(0);
      expect(readFileSync(join(folder, 'services/anytown-school.mdx'), 'utf8')).toContain(
        'confirmed:\n  on: 2026-11-20\n  how: phone-call\n  role: head teacher\n',
      );
    });
  });

  test.each([
    ['a page that there is not', ['services/nowhere'], 'We found “services/nowhere”, and no such file.'],
    ['a path that leads elsewhere', ['../package'], 'We found “../package”, and no such file.'],
    [
      'another way',
      ['services/anytown-school', '--how', 'call'],
      'We expected one of: phone-call, e-mail, letter, visit. We found “call”.',
    ],
    [
      'a name',
      ['services/anytown-school', '--how', 'visit', '--role', 'Mrs Smith'],
      'We expected a job, never a name. We found “Mrs Smith”.',
    ],
    [
      'a day to come',
      ['services/anytown-school', '--how', 'visit', '--role', 'clerk', '--on', '2027-01-01'],
      'or an earlier day. We found 2027-01-01.',
    ],
  ])('says in words what is wrong with %s', (_, args, words) => {
    withBlanks((folder) => {
      const { said, status } = run(folder, 'confirm', ...args);
      expect(status).toBe(1);
      expect(said).toContain(words);
      expect(said).not.toMatch(/\n\s+at /);
    });
  });
});
