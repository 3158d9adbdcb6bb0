/**
 * The page of the form editor, /admin/. Not a page like the others: Decap CMS writes its own styles into it and makes programs
 * from text, which the policy of the site forbids everywhere else, so that it has a policy of its own.
 */
import { paths, underBase } from '../navigation/addresses.ts';
import type { Backend } from './form-config.ts';
import type { Obstacle } from './where-it-works.ts';

export interface EditorPage {
  siteName: string;
  /** The base path of the site. */
  base: string;
  backend: Backend | Obstacle;
  repository: string | null;
  branch: string;
  /** Whether the site has its own page about editing. */
  hasGuide: boolean;
}

/** The files beside the page: the editor itself, and what makes it ours. */
export const EDITOR_FILES = { program: 'decap-cms.js', start: 'editor.js', config: 'config.yml' } as const;

const REASONS: Record<Obstacle, string> = {
  'no-repository':
    'It is off here, because nobody has said yet where the files of this site are kept (<code>repository</code> in site.yaml).',
  'not-github': 'It is off here, because it works with GitHub, and the files of this site are kept elsewhere.',
  'no-sign-in':
    'It is off here, because it needs a service that signs people in to GitHub, and none is set up yet (<code>editor_sign_in</code> in site.yaml).',
};

/** The HTML of the page. Without script, or while the editor is off, it says so and how to edit instead. */
export function writeEditorPage(page: EditorPage): string {
  const { backend, siteName, base } = page;
  const isOn = typeof backend === 'object';
  const folder = underBase(paths.editor, base);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${writePolicy(isOn ? backend : undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The form editor, ${escape(siteName)}</title>
<meta name="description" content="A form for changing the pages of this site.">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${underBase('/favicon.svg', base)}" type="image/svg+xml">
${isOn ? `<link rel="preload" href="${folder}${EDITOR_FILES.program}" as="script">` : ''}
<style>main{font:1.125rem/1.5 system-ui,sans-serif;max-width:38rem;margin:0 auto;padding:1.5rem 1rem}a{display:inline-block;padding:.5rem 0}</style>
</head>
<body>
<div id="nc-root" data-config="${folder}${EDITOR_FILES.config}" data-program="${folder}${EDITOR_FILES.program}">
<main>
<h1>The form editor</h1>
<p>A form for changing the pages of this site. You fill in boxes. What you save is a proposal: somebody reads it, and only then does the site change.</p>
${isOn ? '<p>It is being fetched, which may take a minute: it is a large program. It works best on a computer. <noscript><strong>It needs a script, and scripts are off here.</strong></noscript></p>' : `<p><strong>${REASONS[backend]}</strong></p>`}
<h2>How to change a page without it</h2>
<ul>
${listOtherWays(page)
  .map((way) => `<li>${way}</li>`)
  .join('\n')}
</ul>
<p><a href="${underBase(paths.home, base)}">Back to ${escape(siteName)}</a></p>
</main>
</div>
${isOn ? `<script defer src="${folder}${EDITOR_FILES.start}"></script>` : ''}
</body>
</html>
`;
}

function listOtherWays({ repository, branch, base, hasGuide }: EditorPage): string[] {
  const top = repository?.replace(/\/$/, '');
  return [
    ...(hasGuide ? [`<a href="${underBase(paths.edit, base)}">Read how to edit this site</a>`] : []),
    ...(top
      ? [
          `<a href="${escape(`${top}/blob/${branch}/content/README.md`)}">Change a page in your browser, step by step</a>`,
          `<a href="${escape(`${top}/tree/${branch}/content`)}">Open the files of the pages</a>`,
        ]
      : []),
    `<a href="${underBase(paths.contact, base)}">Tell us in words</a>`,
  ];
}

/** Decap makes programs from text (to check its configuration) and writes styles into the page. It talks to one place only. */
function writePolicy(backend: Backend | undefined): string {
  const isGitHub = backend?.kind === 'github';
  const signIn = isGitHub ? [new URL(backend.signIn).origin] : [];
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': backend ? ["'self'", "'unsafe-eval'"] : ["'none'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...(isGitHub ? ['https://avatars.githubusercontent.com'] : [])],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'data:', 'blob:', ...(isGitHub ? ['https://api.github.com', 'https://www.githubstatus.com', ...signIn] : [])],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
