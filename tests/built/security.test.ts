/** What no page may do: run or fetch what is not ours. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attribute, listAttributes, readBuiltPages, type BuiltPage } from '../support/built-pages.ts';

const pages = await readBuiltPages();
/** Attributes whose address a browser fetches by itself. A link that a person presses may lead anywhere. */
const FETCHED = new Set(['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'manifest', 'ping']);
const FETCHED_BY_HREF = new Set(['link', 'image', 'use']);
/** Links in the head that tell a robot something and fetch nothing. */
const TELLING = new Set(['canonical', 'license', 'alternate']);
const policies = pages.map((page) => ({ page, policy: readPolicy(page) }));

test('every page carries one and the same Content-Security-Policy', () => {
  const known = policies[0]?.policy ?? '';
  expect(policies.filter(({ policy }) => policy !== known).map(({ page }) => page.file)).toEqual([]);
  for (const directive of [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "script-src 'self'",
    "style-src 'self'",
  ]) {
    expect(known).toContain(directive);
  }
  expect(known).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('every script and style that stands in a page is named in its policy', () => {
  const faults = policies.flatMap(({ page, policy }) =>
    [...page.html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/g)].flatMap(([, tag, attributes = '', text = '']) => {
      if (/\bsrc=|type="application\/(?:ld\+)?json"/.test(attributes)) return [];
      const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      return policy.includes(hash) ? [] : [`${page.file}: a ${tag} that the policy would stop: ${text.slice(0, 60)}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('no page has a style or a script in an attribute', () => {
  const faults = pages.flatMap((page) =>
    listAttributes(page)
      .filter(({ name, value }) => name === 'style' || /^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value))
      .map(({ element, name, value }) => `${page.file}: <${element.tagName} ${name}="${value.slice(0, 60)}">`),
  );
  expect(faults).toEqual([]);
});

test('no page fetches anything from another host or sends a form to one', () => {
  const faults = pages.flatMap((page) => {
    const fromAttributes = listAttributes(page)
      .filter(
        ({ element, name, value }) =>
          (FETCHED.has(name) || (name === 'href' && FETCHED_BY_HREF.has(element.tagName))) && isElsewhere(value),
      )
      .filter(({ element, name }) => name !== 'href' || !TELLING.has(attribute(element, 'rel') ?? ''))
      .map(({ element, name, value }) => `${page.file}: <${element.tagName} ${name}="${value}">`);
    const fromStyles = [...page.html.matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')]+)/g)].map(
      ([, address]) => `${page.file}: a style fetches ${address}`,
    );
    return [...fromAttributes, ...fromStyles];
  });
  expect(faults).toEqual([]);
});

function isElsewhere(address: string): boolean {
  return /(?:^|[\s,])(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);
}

function readPolicy(page: BuiltPage): string {
  const metas = page.root
    .querySelectorAll('meta')
    .filter((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  return metas.map((meta) => attribute(meta, 'content') ?? '').join(' AND ');
}
