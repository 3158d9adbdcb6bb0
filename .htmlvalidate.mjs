/**
 * What valid HTML means here: every rule of three presets, less those below. Each has its reason on the line above.
 * @type {import('html-validate').ConfigData}
 */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Every script and style comes from the site itself, so there is no other host whose files could be swapped.
    'require-sri': 'off',
    // Astro writes <meta> and <path></path> in its own way; browsers read both styles alike.
    'void-style': 'off',
    // White space at the end of a line comes from templates and nobody sees it.
    'no-trailing-whitespace': 'off',
    // A title is the name a service goes by, then the name of the site. Cutting names for search engines would hide them from readers.
    'long-title': 'off',
    // At 400% zoom a long number must be able to go over two lines; held together it would run off the screen (WCAG 1.4.10).
    'tel-non-breaking': 'off',
    // Boxes to tick that belong together share a name, as in ?need=autism&need=adhd. That is how a form sends several choices.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  },
};
