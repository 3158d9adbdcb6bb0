/** The page of the form editor: it works, or it says why not and what to do instead. */
import { describe, expect, test } from 'vitest';
import { writeEditorPage } from '~/editor/editor-page.ts';
import { COLLECTIONS } from '~/content-model/collections.ts';
import { findBackend, findForm } from '~/editor/where-it-works.ts';

const nothing = { repository: null, branch: 'main', editor_sign_in: null };
const github = { ...nothing, repository: 'https://github.com/forum/local-offer' };
const signIn = 'https://sign-in.example/auth';

function pageFor(
  settings: typeof nothing | typeof github | { repository: string; branch: string; editor_sign_in: string | null },
  base = '/',
) {
  const { repository, branch } = settings;
  return writeEditorPage({ siteName: 'Anytown & District', base, backend: findBackend(settings), repository, branch, hasGuide: false });
}

describe('Whether the editor works', () => {
  test('it needs a repository, on GitHub, and something that signs people in', () => {
    expect(findBackend(nothing)).toBe('no-repository');
    expect(findBackend({ ...nothing, repository: 'https://gitlab.com/forum/local-offer', editor_sign_in: signIn })).toBe('not-github');
    expect(findBackend(github)).toBe('no-sign-in');
    expect(findBackend({ ...github, editor_sign_in: signIn })).toEqual({
      kind: 'github',
      repository: 'forum/local-offer',
      branch: 'main',
      signIn,
    });
  });

  test('the name of the repository is read with and without .git or a slash at its end', () => {
    for (const end of ['', '/', '.git']) {
      const backend = findBackend({ ...github, repository: `${github.repository}${end}`, editor_sign_in: signIn });
      expect(backend).toMatchObject({ repository: 'forum/local-offer' });
    }
  });
});

describe('The door to the form of one page', () => {
  const on = { ...github, editor_sign_in: signIn };

  test('opens that very page, wherever it is kept', () => {
    expect(findForm(on, 'content/services/sensory-play.mdx')).toBe('/admin/#/collections/services/entries/sensory-play');
    for (const [name, { extension }] of Object.entries(COLLECTIONS)) {
      expect(findForm(on, `content/${name}/a${extension}`)).toBe(`/admin/#/collections/${name}/entries/a`);
    }
  });

  test('is not shown while it would not open', () => {
    for (const settings of [nothing, github, { ...nothing, editor_sign_in: signIn }, { ...on, repository: 'https://gitlab.com/a/b' }]) {
      expect(findForm(settings, 'content/services/sensory-play.mdx')).toBeUndefined();
    }
  });

  test('is not shown on a page that no form fills', () => {
    for (const file of [
      undefined,
      'content/vocabulary/needs.yaml',
      'content/site.yaml',
      'src/pages/index.astro',
      'content/services/../x.mdx',
    ]) {
      expect(findForm(on, file)).toBeUndefined();
    }
  });
});

describe('While the editor is off', () => {
  test('the page says so in words, runs no script, and leads to what works', () => {
    const html = pageFor(nothing);
    expect(html).toContain('It is off here, because nobody has said yet where the files of this site are kept');
    // Whoever reads it has a browser, and none of our files.
    expect(html).not.toContain('npm run');
    expect(html).toContain('<a href="/contact/">Tell us in words</a>');
    expect(html).not.toContain('<script');
    expect(html).toContain("script-src 'none'");
  });

  test('with a repository, the doors into it are open', () => {
    const html = pageFor(github);
    expect(html).toContain('needs a service that signs people in to GitHub');
    expect(html).toContain('href="https://github.com/forum/local-offer/blob/main/content/README.md"');
    expect(html).toContain('href="https://github.com/forum/local-offer/tree/main/content"');
  });
});

describe('While the editor is on', () => {
  const html = pageFor({ ...github, editor_sign_in: signIn }, '/x/');

  test('its program comes from this site, under its base path', () => {
    expect([...html.matchAll(/(?:src|data-config|data-program)="([^"]+)"/g)].map(([, address]) => address)).toEqual([
      '/x/admin/config.yml',
      '/x/admin/decap-cms.js',
      '/x/admin/editor.js',
    ]);
  });

  test('it may talk to GitHub and to what signs in, and to nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const allowed = /connect-src ([^;]+)/
      .exec(policy)?.[1]
      ?.split(' ')
      .filter((each) => each.startsWith('https:'));
    expect(allowed).toEqual(['https://api.github.com', 'https://www.githubstatus.com', 'https://sign-in.example']);
    expect(policy).toContain("default-src 'none'");
  });
});

test('search engines are asked to stay away, and the name of the site is written safely', () => {
  const html = pageFor(nothing);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('Anytown &amp; District');
});
