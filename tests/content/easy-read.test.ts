/** Easy read pages are easy to read: what a machine can tell of it. Whether they are is for people with learning disabilities to say. */
import { describe, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { readContentFolder } from '~/content-model/read-content.ts';
import { easyReadPage } from '~/content-model/page.ts';
import { readingGrade, wordsOf } from '../support/reading-grade.ts';

const pages = readContentFolder(contentFolder(), ['easy-read']).files.map(({ id, fields }) => ({ id, data: easyReadPage.parse(fields) }));

/** A line may hold two short sentences. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/);
}

describe.skipIf(pages.length === 0)('Easy read', () => {
  test('has a twin for each of the pages that families need first', () => {
    const twins = pages.map(({ data }) => data.twin_of);
    expect(twins.length).toBeGreaterThanOrEqual(12);
    expect(twins).toEqual(expect.arrayContaining(['/about/', '/guides/ehc-plans/', '/guides/short-breaks/', '/help-now/', '/have-your-say/']));
    expect(new Set(twins).size, 'no page has two twins').toBe(twins.length);
  });

  test.each(pages)('$id asks for at most five years of school', ({ data }) => {
    const texts = [data.summary, ...data.lines.flatMap(({ heading, text }) => [...(heading ? [heading] : []), text])];
    expect(readingGrade(texts.flatMap(sentencesOf))).toBeLessThanOrEqual(5);
  });

  test.each(pages)('$id has no sentence of more than fifteen words', ({ data }) => {
    const long = data.lines.flatMap(({ text }) => sentencesOf(text)).filter((sentence) => wordsOf(sentence).length > 15);
    expect(long).toEqual([]);
  });

  test.each(pages)('$id says who to ring, and is a draft until somebody has checked it', ({ data }) => {
    expect(data.services.length).toBeGreaterThan(0);
    if (data.checked_by !== undefined) expect(data.checked_by).not.toMatch(/nobody|not yet/i);
  });
});
