import { COMPONENTS_WITH_ID, GUIDANCE_COMPONENTS, type BodyProblem, type BodyProblemCode } from '../content-model/safe-body.ts';
import type { Rule } from './content.ts';
import { quote } from './finding.ts';
import { nearest } from './nearest.ts';
import { suggestWebAddress } from './suggestions.ts';

const NAMES = Object.keys(GUIDANCE_COMPONENTS);
const COMPONENTS = NAMES.map((name) => `<${name}>`).join(', ');

interface Explanation {
  /** What should stand there, to follow "We expected". */
  expected: string;
  /** What to write instead of what was found. */
  fix: (found: string) => string;
}

const EXPLANATIONS: Record<BodyProblemCode, Explanation> = {
  'less-than': { expected: 'words instead of the sign <, which starts a command here', fix: fixLessThan },
  'html-comment': {
    expected: 'only words that families should read',
    fix: () => 'Delete everything from <!-- to -->. Notes to each other belong in the pull request.',
  },
  'angle-link': { expected: 'a link written as [words](address)', fix: fixAngleLink },
  'html-tag': { expected: 'plain words, without HTML tags', fix: fixTag },
  'unknown-component': {
    expected: `one of ${COMPONENTS}`,
    fix: (found) => renameComponent(found) ?? 'Write plain words instead, or use one of those.',
  },
  'unclosed-component': { expected: 'every tag to be closed', fix: fixUnclosed },
  'closing-tag': { expected: 'a closing tag only where the same tag was opened before', fix: fixClosing },
  'words-inside': {
    expected: 'no words inside this tag',
    fix: (found) => `Write ${writeComponent(nameOf(found), found)} alone, and put the words above or below it.`,
  },
  'not-alone': {
    expected: 'a tag like this to stand on a line of its own, with an empty line above and below',
    fix: () => 'Press Enter twice before it and twice after it.',
  },
  'curly-bracket': {
    expected: 'words without curly brackets { }, which start a program here',
    fix: (found) => `Use round brackets instead: (${found.replace(/[{}]/g, '').trim()})`,
  },
  'import-or-export': {
    expected: 'words. A line cannot start with “import” or “export”: that is how programs start',
    fix: (found) =>
      `Start the line with a capital letter, “${found[0]?.toUpperCase() ?? ''}${/^\w(\w*)/.exec(found)?.[1] ?? ''}”, or delete it.`,
  },
  attribute: {
    expected: 'only what can stand in this tag: plain text in straight quotes',
    fix: (found) => `Write ${writeComponent(nameOf(found), found)}.`,
  },
  'unsafe-link': { expected: 'a link to a page: an address that starts with https://, or with / for a page of this site', fix: fixLink },
  'task-list': {
    expected: 'a plain list',
    fix: (found) => `Write ${quote(found.replace(/\[[ xX]?\]\s*/, ''))}, without the square brackets.`,
  },
  'first-heading': {
    expected: 'headings of the second size or smaller. The title of the page is already its first heading',
    fix: (found) => `Write ## ${found.replace(/^#\s*/, '')}`,
  },
  image: { expected: 'words', fix: () => 'Delete the picture, and say in words what it shows.' },
  'too-deep': {
    expected: 'a list or quote inside another at most a few times',
    fix: () => 'Take some of the signs > or - away from the start of the line.',
  },
  'not-readable': { expected: 'plain words', fix: () => 'Write the line again in plain words, without the signs < > { }.' },
};

/** What a body problem means to the person who edits. */
export function explainBodyProblem({ code, found }: BodyProblem): { message: string; fix: string } {
  const { expected, fix } = EXPLANATIONS[code];
  return { message: `We expected ${expected}. We found ${quote(found)}.`, fix: fix(found) };
}

export const bodiesAreSafe: Rule = {
  name: 'bodies-are-safe',
  reason: 'Content is data, never program: nothing in a content file may run on a family’s phone.',
  check: ({ files }) =>
    files.flatMap((file) =>
      file.reading.problems.map((problem) => ({
        file: file.path,
        line: problem.line + file.bodyLine - 1,
        rule: 'bodies-are-safe',
        severity: 'error' as const,
        ...explainBodyProblem(problem),
      })),
    ),
};

function nameOf(tag: string): string {
  return /^<\/?([\w.:-]*)/.exec(tag)?.[1] ?? '';
}

function renameComponent(tag: string): string | undefined {
  const meant = NAMES.find((name) => name.toLowerCase() === nameOf(tag).toLowerCase()) ?? nearest(nameOf(tag), NAMES);
  return meant && `Write <${meant}> instead of <${nameOf(tag)}>, and </${meant}> at its end.`;
}

/** A component as it should stand, with what was already right in it. */
function writeComponent(name: string, tag: string): string {
  const allowed = GUIDANCE_COMPONENTS[name] ?? [];
  const attributes = allowed.map((attribute) => {
    const given = new RegExp(`\\b${attribute}=(?:"([^"]*)"|'([^']*)'|([\\w-]+))`).exec(tag);
    return ` ${attribute}="${given?.[1] ?? given?.[2] ?? given?.[3] ?? (attribute === 'id' ? 'file-name' : 'words')}"`;
  });
  return `<${name}${attributes.join('')}${COMPONENTS_WITH_ID.includes(name) ? ' />' : '>'}`;
}

function fixLessThan(found: string): string {
  const amount = /^<=?\s*([£$]?[\d.,]+)/.exec(found);
  if (!amount) return 'Write “less than” or “under” in words.';
  return `Write “${found.startsWith('<=') ? 'up to' : 'under'} ${amount[1]}” instead of “${found}”.`;
}

function fixAngleLink(found: string): string {
  const address = found.replace(/[<>]/g, '');
  if (!/^https?:/.test(address))
    return 'Take the e-mail address out of here. It belongs under contacts in the file of the service, with its source.';
  return `Write [words that say where it goes](${address})`;
}

function fixTag(found: string): string {
  if (/^<br\b/i.test(found)) return 'Delete it. For a new paragraph, leave an empty line.';
  if (/^<(b|strong)\b/i.test(found)) return 'Delete the tags. For bold words, write **words**.';
  if (/^<(i|em)\b/i.test(found)) return 'Delete the tags. For words in italics, write *words*.';
  if (/^<a\b/i.test(found)) return 'Delete the tags. For a link, write [words that say where it goes](address).';
  if (/^<img\b/i.test(found)) return 'Delete the picture, and say in words what it shows.';
  return renameComponent(found) ?? `Delete the tags, and write plain words. The only tags here are ${COMPONENTS}.`;
}

function fixUnclosed(found: string): string {
  const name = nameOf(found);
  if (!Object.hasOwn(GUIDANCE_COMPONENTS, name)) return renameComponent(found) ?? 'Delete the tag, and write plain words.';
  if (COMPONENTS_WITH_ID.includes(name)) return `Write ${writeComponent(name, found)}, with the slash before the last bracket.`;
  return `Write </${name}> on a line of its own after the words.`;
}

function fixClosing(found: string): string {
  const meant = NAMES.find((name) => name.toLowerCase() === nameOf(found).toLowerCase());
  return meant && meant !== nameOf(found) ? `Write </${meant}> instead.` : `Delete ${found}.`;
}

function fixLink(found: string): string {
  const address = suggestWebAddress(found);
  if (address) return `Write ${address}`;
  const bare = found.replace(/^[./]+/, '');
  if (!/[:\s\\]/.test(found) && bare !== '')
    return `For a page of this site, write its address from the first slash, such as /${bare.replace(/\.(mdx|html?)$/, '').replace(/\/?$/, '/')}`;
  return 'Open the page in your browser and copy its whole address, from https:// on. If there is no such page, delete the link and keep the words.';
}
