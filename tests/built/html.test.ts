/** What every page must be, whatever stands on it: valid HTML, one title of its own, one first heading, in order. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { attribute, readBuiltPages } from '../support/built-pages.ts';

const pages = await readBuiltPages();

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(config);
  const faults = new Map<string, string[]>();
  for (const { file, html } of pages) {
    const report = await validator.validateString(withoutStyles(html), file);
    for (const { ruleId, message, selector, line, column } of report.results.flatMap(({ messages }) => messages)) {
      const fault = `${ruleId}: ${message} (${selector ?? ''})`;
      faults.set(fault, [...(faults.get(fault) ?? []), `${file}:${line}:${column}`]);
    }
  }
  // A fault of the header is a fault of every page: say it once.
  expect([...faults].map(([fault, places]) => `${fault} on ${places.length} pages, first on ${places[0]}`)).toEqual([]);
}, 240_000);

test('every page says its language, what it is about, and where its main part is', () => {
  const faults = pages.flatMap(({ file, root }) => {
    const html = root.querySelector('html');
    const description = root.querySelector('meta[name="description"]');
    return [
      html && attribute(html, 'lang') === 'en-GB' ? [] : `${file}: lang is not en-GB`,
      description && attribute(description, 'content')?.trim() ? [] : `${file}: no description`,
      root.querySelectorAll('main').length === 1 ? [] : `${file}: not one main part`,
      root.querySelector('title')?.textContent.trim() ? [] : `${file}: no title`,
    ].flat();
  });
  expect(faults).toEqual([]);
});

test('no two pages have the same title', () => {
  const byTitle = Map.groupBy(pages, ({ root }) => root.querySelector('title')?.textContent.trim() ?? '');
  const shared = [...byTitle]
    .filter(([, same]) => same.length > 1)
    .map(([title, same]) => `“${title}”: ${same.map(({ file }) => file).join(', ')}`);
  expect(shared).toEqual([]);
});

test('every page has one first heading, and no level is left out', () => {
  const faults = pages.flatMap(({ file, root }) => {
    // A blank that a script copies is not part of the page.
    const levels = root
      .querySelectorAll('h1, h2, h3, h4, h5, h6')
      .filter((heading) => heading.closest('template') === null)
      .map((heading) => Number(heading.tagName.slice(1)));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const firsts = levels.filter((level) => level === 1).length;
    return [
      firsts === 1 ? [] : `${file}: ${firsts} first headings`,
      jumps.length === 0 ? [] : `${file}: levels go ${levels.join(' ')}`,
    ].flat();
  });
  expect(faults).toEqual([]);
});

test('every id stands once on its page, and every label belongs to a field', () => {
  const faults = pages.flatMap(({ file, root }) => {
    const ids = root.querySelectorAll('[id]').map((element) => attribute(element, 'id') ?? '');
    const labels = root.querySelectorAll('label[for]').map((element) => attribute(element, 'for') ?? '');
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: id ${id} twice`),
      ...labels.filter((id) => !ids.includes(id)).map((id) => `${file}: a label for ${id}, which is not there`),
    ];
  });
  expect(faults).toEqual([]);
});

/** Styles are no HTML, and reading them on every page takes longer than all the rest. */
function withoutStyles(html: string): string {
  return html.replace(/(<style[^>]*>)[^]*?(?=<\/style>)/g, '$1');
}
