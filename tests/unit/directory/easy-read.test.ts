import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PICTURES } from '~/content-model/pictures.ts';
import { partsOf } from '~/directory/easy-read.ts';

const line = (text: string, heading?: string) => ({ text, picture: 'telephone' as const, heading });

test('a line that brings a heading starts a new part', () => {
  const parts = partsOf([line('One.'), line('Two.'), line('Three.', 'How to ask'), line('Four.')]);
  expect(parts.map(({ heading, lines }) => [heading, lines.map(({ text }) => text)])).toEqual([
    [undefined, ['One.', 'Two.']],
    ['How to ask', ['Three.', 'Four.']],
  ]);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(2);
});

test('a page may start with a heading', () => {
  expect(partsOf([line('One.', 'First')]).map(({ heading }) => heading)).toEqual(['First']);
  expect(partsOf([])).toEqual([]);
});

test('every name of a picture has its drawing, and every drawing its name', () => {
  const drawings = readdirSync('src/assets/easy-read').filter((name) => name.endsWith('.svg'));
  expect(drawings.map((name) => name.slice(0, -'.svg'.length)).sort()).toEqual([...PICTURES].sort());
});

test('a drawing is small and holds nothing that the Content-Security-Policy would stop or that could clash on a page', () => {
  for (const name of PICTURES) {
    const svg = readFileSync(`src/assets/easy-read/${name}.svg`, 'utf8');
    expect(svg.length, name).toBeLessThan(7_000);
    expect(svg, name).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 72 72"/);
    expect(svg, name).not.toMatch(/\s(?:id|class|style|on\w+|href)=|<(?:script|style|image|use|text)\b/);
  }
});
