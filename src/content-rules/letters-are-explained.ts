import { fieldsIn, itemsIn, type CheckedFile, type Content, type Rule } from './content.ts';
import type { Finding } from './finding.ts';
import { runningTextOf, type Block } from './running-text.ts';

/**
 * Two to six capitals that stand alone: no part of a longer word, of an address such as GOV.UK, or of a model such as A4. With another
 * capital after them, as in "YHA Stourbridge", they are part of a name.
 */
const LETTERS = /(?<![\p{L}\p{N}@/.&’'-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}@/&-]|\.\p{L}|\s+\p{Lu}))/gu;

/** What nobody needs to be told, wherever they live; and AA, a level of the guidelines for websites, which stands for no words. */
const EVERYDAY = new Set('UK GP NHS MP TV BBC ITV DVD PDF USB ID OK PIN SMS IT PE SOS GCSE BTEC CV CD FM AM PM FC AA AAA'.split(' '));

/** Letters that stand for words are in the glossary, are a name that has a page, or are written out where they stand. */
export const lettersAreExplained: Rule = {
  name: 'letters-are-explained',
  reason: 'Letters that stand for words shut out whoever does not know them yet, and those families need the page most.',
  check: (content) => {
    const known = new Set([...EVERYDAY, ...lettersOfTerms(content), ...lettersOfNames(content)]);
    return content.files.flatMap((file): Finding[] => {
      const blocks = runningTextOf(file);
      const text = blocks.map((block) => block.text).join('\n');
      return firstUses(blocks)
        .filter(({ letters }) => !known.has(letters) && !isSource(letters, file) && !isWrittenOut(letters, text))
        .map(({ letters, line }) => ({
          file: file.path,
          line,
          rule: 'letters-are-explained',
          severity: 'warning',
          message: `We expected letters that the page or the glossary explains. We found “${letters}”.`,
          fix: `Write the words out, and the letters after them in round brackets: … (${letters}). If many pages need them, add a file to content/glossary/ with its source.`,
        }));
    });
  },
};

function firstUses(blocks: readonly Block[]): { letters: string; line: number }[] {
  const first = new Map<string, number>();
  for (const { text, line } of blocks) for (const [letters] of text.matchAll(LETTERS)) if (!first.has(letters)) first.set(letters, line);
  return [...first].map(([letters, line]) => ({ letters, line }));
}

/**
 * Whether a text says what letters stand for, or what they are: "Disabled Students' Allowance (DSA)", "DSA (help with the costs of
 * study)", "DSA, a grant", "DSA means", "called a DSA"; or that they are a word to write, as in "the word SHOUT".
 */
function isWrittenOut(letters: string, text: string): boolean {
  const before = `\\p{L}{2,}[’']? \\((?:\\p{L}+ )?${letters}\\)|\\b(?:called|words?) (?:an? |the )?${letters}\\b`;
  const after = `\\b${letters}s?(?: \\([^()]*\\p{L}{2,} [^()]*\\)|, (?:an?|the|which|who) | (?:means?|stands? for|is short for)\\b)`;
  return new RegExp(`${before}|${after}`, 'u').test(text);
}

/** Whoever wrote a source is named in its own letters, as in "(SENDAC)". */
function isSource(letters: string, { fields }: Pick<CheckedFile, 'fields'>): boolean {
  return itemsIn(fieldsIn(fields)?.sources).some((source) => new RegExp(`^${letters}\\b`).test(String(fieldsIn(source)?.name)));
}

/** Terms of the glossary, which each page explains where they stand. */
function lettersOfTerms({ files }: Content): string[] {
  return files
    .filter(({ group }) => group === 'glossary')
    .flatMap(({ fields }) => {
      const { title, stands_for, also } = fieldsIn(fields) ?? {};
      return [title, stands_for, ...itemsIn(also)].flatMap(lettersIn);
    });
}

/** What organisations, services, places and events call themselves. */
function lettersOfNames({ files }: Content): string[] {
  return files
    .filter(({ group }) => ['organisations', 'services', 'places', 'events'].includes(group))
    .flatMap(({ fields }) => lettersIn(fieldsIn(fields)?.title));
}

function lettersIn(name: unknown): string[] {
  return typeof name === 'string' ? (name.match(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu) ?? []) : [];
}
