/** Pages for young people speak to them, in words they can read: what a machine can tell of it. */
import { describe, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { youngPersonPage } from '~/content-model/page.ts';
import { readContentFolder } from '~/content-model/read-content.ts';
import { READER_AGES } from '~/content-model/page.ts';
import { readingGrade } from '../support/reading-grade.ts';

const pages = readContentFolder(contentFolder(), ['young-people']).files.map(({ id, fields, body }) => ({
  id,
  data: youngPersonPage.parse(fields),
  body: body ?? '',
}));

/** The words of a text without its marks, in sentences. A heading and an item of a list are sentences of their own. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/<[^>]+>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n/)
    .flatMap((line) => line.replace(/^\s*(?:[-#>]+|\d+\.)\s*/, '').split(/(?<=[.?!:])["”]?\s+/))
    .map((sentence) => sentence.replace(/[*_]/g, '').trim())
    .filter((sentence) => sentence !== '');
}

describe.skipIf(pages.length === 0)('For young people', () => {
  test('there are at least ten pages for each age', () => {
    for (const age of READER_AGES) expect(pages.filter(({ data }) => data.for_ages.includes(age)).length).toBeGreaterThanOrEqual(10);
  });

  test.each(pages)('$id asks for at most five years of school', ({ data, body }) => {
    expect(readingGrade(sentencesOf(`${data.title}\n${data.summary}\n${body}`))).toBeLessThanOrEqual(5);
  });

  test.each(pages)('$id speaks to the young person, and not of them', ({ data, body }) => {
    expect(`${data.summary} ${body}`).not.toMatch(/\byour (?:child|son|daughter|young person)\b/i);
    expect(body).toMatch(/\byou\b/i);
  });

  test.each(pages)('$id leads to somebody who can help', ({ data, body }) => {
    expect(data.services.length + (body.match(/<Service |\]\(\/services\//g) ?? []).length).toBeGreaterThan(0);
  });
});
