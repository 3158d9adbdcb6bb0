/**
 * Spelling, as it is written in Britain. Run with `npm run spelling`. A right word that it does not know goes into
 * spelling-words.txt; names need not, because every name in a title, an address or a source is known.
 * @see https://cspell.org/docs/Configuration
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'cspell';
import { parse } from 'yaml';

const content = process.env.LOCAL_OFFER_CONTENT ?? fileURLToPath(new URL('../content', import.meta.url));

/** Fields that hold addresses, ids and what families type with its mistakes, and what others call their pages. */
const NOT_WORDS = ['other_words', 'also', 'id', 'url', 'name', 'value', 'source', 'postcode', 'urn'];

export default defineConfig({
  version: '0.2',
  language: 'en-GB',
  import: ['@cspell/dict-en-gb/cspell-ext.json'],
  // The British list alone accepts some American words, so that of American words is shut out and these are named.
  dictionaries: ['en-gb', '!en_us', 'project'],
  dictionaryDefinitions: [{ name: 'project', path: './spelling-words.txt' }],
  flagWords: [
    'color->colour',
    'behavior->behaviour',
    'center->centre',
    'favorite->favourite',
    'neighbor->neighbour',
    'organize->organise',
    'organization->organisation',
    'organizations->organisations',
    'recognize->recognise',
    'specialized->specialised',
    'pediatrician->paediatrician',
    'enrollment->enrolment',
    'counseling->counselling',
  ],
  words: readNames(),
  files: ['content/**/*.{mdx,yaml,md}', '*.md', '.github/**/*.md', 'src/**/*.{astro,ts,md}', 'tests/*.md'],
  // Words as families type them, with their mistakes, and parts of words.
  ignorePaths: ['content/search-words/*.yaml', 'content/danger-phrases.yaml', 'src/search/**'],
  globRoot: '..',
  enableGlobDot: true,
  // Code speaks to browsers and calendars in their own words.
  overrides: [{ filename: 'src/**/*.{astro,ts}', ignoreWords: ['color', 'center', 'behavior'], ignoreRegExpList: ['/\\b[A-Z]{2,}\\b/g'] }],
  ignoreRegExpList: [
    `/^ *(?:- )?(?:${NOT_WORDS.join('|')}): *\\[[^\\]]*\\]/gm`,
    `/^ *(?:- )?(?:${NOT_WORDS.join('|')}):.*$/gm`,
    // A list over several lines of a field named above.
    `/^(?:other_words|also):\\n(?: +- .*\\n)+/gm`,
    '/\\]\\([^)]*\\)/g',
    '/<(?:Service|Wait) id="[^"]*"/g',
    // Ids of other files.
    '/^ *(?:- )?[a-z_]+: \\[?[a-z0-9]+(?:-[a-z0-9]+)+.*$/gm',
    '/^ *- [a-z0-9]+(?:-[a-z0-9]+)+$/gm',
  ],
});

/** The words with a capital in titles, addresses and names of sources: schools, places, teams, charities, websites. */
function readNames() {
  const names = new Set();
  for (const group of readdirSync(content, { withFileTypes: true })) {
    if (!group.isDirectory() || group.name.startsWith('_')) continue;
    for (const name of readdirSync(join(content, group.name)).filter((file) => /\.(mdx|yaml)$/.test(file))) {
      const text = readFileSync(join(content, group.name, name), 'utf8');
      const fields = parse(name.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text) ?? {};
      const sources = (fields.sources ?? []).map((source) => source.name);
      for (const words of [fields.title, fields.stands_for, ...(fields.also ?? []), ...(fields.address ?? []), ...sources]) {
        for (const [word] of String(words ?? '').matchAll(/\p{Lu}[\p{L}’']*/gu)) names.add(word.replace(/[’']s?$/, ''));
      }
    }
  }
  return [...names];
}
