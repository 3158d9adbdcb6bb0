import { describe, expect, it } from 'vitest';
import { redirectPage } from '../../../src/integrations/redirects.ts';

describe('a page that has moved', () => {
  const redirect = { from: '/services/old/', to: '/services/new/', why: 'renamed' };

  it('leads to the new address by itself and by a link', () => {
    const page = redirectPage(redirect, '/');
    expect(page).toContain('content="0; url=/services/new/"');
    expect(page).toContain('<a href="/services/new/">Go to the new page</a>');
  });

  it('leads on under a base path', () => {
    expect(redirectPage(redirect, '/x/')).toContain('url=/x/services/new/"');
  });

  it('asks search engines to forget the old address', () => {
    expect(redirectPage(redirect, '/')).toContain('<meta name="robots" content="noindex">');
  });
});
