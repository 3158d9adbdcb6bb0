/**
 * Every link inside the site leads somewhere, under any base path. `npm test` runs this on a site built under /x/, where an
 * address that forgot the base leads nowhere; `npm run test:built` runs it on dist/.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { check, LinkState } from 'linkinator';
import { beforeAll, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { serveFolder } from '../../src/commands/serve.mjs';
import { attribute, listAttributes, readBuiltPages } from '../support/built-pages.ts';
import { builtSite } from '../support/built-site.ts';

const pages = await readBuiltPages();
const siteUrl = process.env.SITE_URL || undefined;
/** Pages that no page links to: one stands in for addresses that lead nowhere, the other is for those who build the site. */
const UNLINKED = new Set(['/404.html', '/about/design/']);

let links: Awaited<ReturnType<typeof check>>['links'] = [];
/** The addresses met on the way through the site from its home page. */
let reached = new Set<string>();

beforeAll(async () => {
  const server = await serveFolder(builtSite);
  const { origin } = new URL(server.url);
  const isElsewhere = (link: string) => Promise.resolve(!link.startsWith(`${origin}/`));
  const options = {
    checkCss: true,
    // A link that needs a redirect costs a family a second on a slow line, so it counts as broken.
    redirects: 'error',
    concurrency: 20,
    // On a busy machine a connection may drop. That is no broken link; one that says 404 is, at once.
    retryErrors: true,
    retryErrorsCount: 3,
    retryErrorsJitter: 200,
    linksToSkip: isElsewhere,
    // Unpacking what our own server packed would take longer than reading it.
    headers: { 'accept-encoding': 'identity' },
  } as const;
  try {
    const fromHome = await check({ ...options, path: server.url, recurse: true });
    // Not together with the home page: linkinator then forgets to follow what both link to.
    const others = await check({ ...options, path: [...UNLINKED].map((address) => server.url + address.slice(1)) });
    reached = new Set(fromHome.links.map(({ url }) => new URL(url).pathname));
    links = [...fromHome.links, ...others.links];
  } finally {
    await server.close();
  }
}, 240_000);

test('every link inside the site leads somewhere', () => {
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  const lost = new Set(broken.map(({ url }) => url));
  // The page for lost addresses repeats itself at each of them.
  const faults = broken.filter(({ parent = '' }) => !lost.has(parent)).map(({ url, status, parent }) => `${url} (${status}) on ${parent}`);
  expect(faults).toEqual([]);
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(pages.length);
});

test('every #fragment names a place on the page it leads to', () => {
  // Our own, because linkinator misses a fragment when the page was already met without it.
  const ids = new Map(
    pages.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map((element) => attribute(element, 'id')))]),
  );
  const faults = pages.flatMap(({ file, address, root }) =>
    root.querySelectorAll('a[href], area[href]').flatMap((element) => {
      const href = attribute(element, 'href') ?? '';
      const target = new URL(href, `http://here${builtSite.base}${address.slice(1)}`);
      const places = target.host === 'here' ? ids.get(`/${target.pathname.slice(builtSite.base.length)}`) : undefined;
      const isThere =
        places === undefined ||
        target.hash === '' ||
        isFormOfAFile(href) ||
        element.closest('template') !== null ||
        places.has(decodeURIComponent(target.hash.slice(1)));
      return isThere ? [] : [`${file}: ${href}`];
    }),
  );
  expect(faults).toEqual([]);
});

/** Whether an address opens the form of a file that is there: the form editor reads what follows # itself. */
function isFormOfAFile(href: string): boolean {
  const [, group = '', id = ''] = /\/admin\/#\/collections\/([a-z-]+)\/entries\/([a-z0-9-]+)$/.exec(href) ?? [];
  return id !== '' && ['mdx', 'yaml'].some((ending) => existsSync(join(contentFolder(), group, `${id}.${ending}`)));
}

test('every page can be reached by links from the home page', () => {
  const lost = pages.filter(({ address }) => !UNLINKED.has(address) && !reached.has(builtSite.base + address.slice(1)));
  expect(lost.map(({ file }) => file)).toEqual([]);
});

test('every address of this site that a page holds stands under its base path', () => {
  const faults = pages.flatMap((page) =>
    listAttributes(page)
      .filter(
        ({ element, name, value }) =>
          holdsAddress(name) &&
          value !== '' &&
          !isRight(value) &&
          !(name === 'href' && element.closest('template') !== null && value === '#'),
      )
      .map(({ element, name, value }) => `${page.file}: <${element.tagName} ${name}="${value}">`),
  );
  const fromStyles = pages.flatMap(({ file, html }) =>
    [...html.matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, address = '']) =>
      isRight(address) ? [] : [`${file}: a style fetches ${address}`],
    ),
  );
  expect([...faults, ...fromStyles]).toEqual([]);
});

test('every page says its whole address when the site has one, and none shows another', () => {
  const faults = pages.flatMap(({ file, address, root }) => {
    const canonical = root.querySelector('link[rel="canonical"]');
    const found = canonical ? attribute(canonical, 'href') : undefined;
    const expected = siteUrl && new URL(builtSite.base + address.slice(1), siteUrl).href.replace('/404.html', '/404');
    return found === expected ? [] : [`${file}: expected ${expected}, found ${found}`];
  });
  expect(faults).toEqual([]);
});

/** Attributes that hold one address, those that scripts read included. */
function holdsAddress(name: string): boolean {
  return /^(?:href|src|action|formaction|poster|data-pagefind|data-shards|data-entry-path)$/.test(name);
}

/** An address under the base, a place on the same page, something else than a page, or another site. */
function isRight(address: string): boolean {
  if (address.startsWith('/')) return address.startsWith(builtSite.base) && !address.startsWith('//');
  if (/^(?:#[^\s]+|tel:|sms:|mailto:|data:)/.test(address)) return true;
  return /^https?:\/\//.test(address) && !/^https?:\/\/(?:localhost|127\.)/.test(address);
}
