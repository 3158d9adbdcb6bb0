/** What somebody says is wrong on a page that is there: which file that is, the lines they may mean, and what to do about it. */
import type { ContentFile } from '../content-model/read-content.ts';
import { fieldsIn } from '../content-rules/content.ts';
import { nearest } from '../content-rules/nearest.ts';
import { suggestSlug } from '../content-rules/suggestions.ts';
import { findContactsInText } from '../directory/contacts.ts';
import { addressOfFile } from '../navigation/published-addresses.ts';
import type { IssueAnswers } from './issue-forms.ts';
import { oneLine } from './plain-answer.ts';

type PageFile = Pick<ContentFile, 'group' | 'id' | 'path' | 'text' | 'fields'>;

/** Answers after which the facts come from the service itself, so that they may be called confirmed when it says the same again. */
const FIRST_HAND = new Set(['I rang, wrote or went there', 'I work there']);

export interface Site {
  files: readonly PageFile[];
  /** The path under which the site stands, such as /local-offer/. */
  base: string;
  /** YYYY-MM-DD */
  today: string;
  /** The address at which a file can be changed, where there is one. */
  editAddress: (file: string) => string | undefined;
}

/** The file of the page that was named by its address, its path or its title. Undefined when no page is near. */
export function findPage(files: readonly PageFile[], named: string, base: string): PageFile | undefined {
  const pages = files.filter(({ group }) => group !== 'vocabulary' && group !== 'single');
  const words = oneLine(named);
  const path = readPath(words, base);
  if (path !== undefined) {
    const last = path.split('/').findLast((step) => step !== '');
    return (
      pages.find(({ group, id }) => addressOfFile(group, id) === path) ?? pages.find(({ group, id }) => group === 'pages' && id === last)
    );
  }
  const bySlug = new Map(pages.map((file) => [suggestSlug(titleOf(file)) ?? file.id, file]));
  const slug = suggestSlug(words);
  if (slug === undefined) return undefined;
  return bySlug.get(slug) ?? bySlug.get(nearest(slug, [...bySlug.keys()]) ?? '');
}

/** What to look at and what to change, line by line. Nothing is changed by itself: only somebody who has looked knows what is right. */
export function describeCorrection(answers: IssueAnswers, { files, base, today, editAddress }: Site): string[] {
  const { page = '', wrong = '', right = '', how = '', where = '' } = answers;
  const file = findPage(files, page, base);
  if (!file) return [`We found no page that is called or stands at: ${oneLine(page)}. Search for it on the site.`, ...tell(answers)];
  const edit = editAddress(file.path);
  const lines = linesMeant(file.text, `${wrong}\n${right}`);
  return [
    `The file: ${file.path}`,
    ...(edit === undefined ? [] : [`Open it: ${edit}`]),
    ...tell({ wrong, right, how, where }),
    ...(lines.length > 0 ? ['The lines they may mean:', ...lines.map(({ line, text }) => `  line ${line}: ${text}`)] : []),
    how === 'I am not sure' ? 'They are not sure: ring the service, or read its own page.' : 'Look at the source, or ring the service.',
    `If they are right, change the line, and write: gathered: ${today}`,
    ...(FIRST_HAND.has(how) || how === '' ? [`If the service itself told you, type: npm run confirm -- ${file.group}/${file.id}`] : []),
    'If two sources do not agree, keep both: standing: disputed, with a note.',
  ];
}

/** What somebody found hard: no fact to change, so no draft. */
export function describeHardship({ page = '', trying = '', happened = '', using = '', better = '' }: IssueAnswers, site: Site): string[] {
  const file = findPage(site.files, page, site.base);
  return [
    file ? `The page is made from: ${file.path}` : `The page: ${oneLine(page)}`,
    ...tell({ trying, happened, using, better }),
    'Hard words are mended in that file. What is hard to press, see or find is a matter of the program: pass it on to someone who knows it.',
  ];
}

const SAID: Readonly<Record<string, string>> = {
  wrong: 'What is wrong',
  right: 'What is right, they say',
  how: 'How they know',
  where: 'Where they saw it',
  trying: 'What they wanted',
  happened: 'What happened',
  using: 'What they used',
  better: 'What would help',
};

function tell(answers: IssueAnswers): string[] {
  return Object.entries(answers).flatMap(([id, answer]) => (SAID[id] && answer !== '' ? [`${SAID[id]}: ${oneLine(answer)}`] : []));
}

function titleOf({ id, fields }: PageFile): string {
  const title = fieldsIn(fields)?.title;
  return typeof title === 'string' ? title : id;
}

/** The path of a page from the top of the site, from a whole address or a path. Undefined for words. */
function readPath(named: string, base: string): string | undefined {
  if (!/^(https?:\/\/|\/)\S*$/i.test(named)) return undefined;
  const address = URL.canParse(named, 'https://here.example') ? new URL(named, 'https://here.example').pathname : '/';
  const root = base.replace(/\/+$/, '');
  const path = root !== '' && address.startsWith(`${root}/`) ? address.slice(root.length) : address;
  return path.endsWith('/') ? path : `${path}/`;
}

/** The lines that hold a number of five digits or more, or an e-mail, that was written, however it was spaced. */
function linesMeant(text: string, written: string): { line: number; text: string }[] {
  const bare = (words: string) => words.toLowerCase().replace(/[\s().–-]/g, '');
  const numbers = (written.match(/\+?\d[\d\s().–-]{3,28}\d/g) ?? []).filter((number) => number.replace(/\D/g, '').length >= 5);
  const meant = [...numbers, ...findContactsInText(written).filter((contact) => contact.includes('@'))].map(bare);
  return text
    .split(/\r?\n/)
    .map((words, index) => ({ line: index + 1, text: words.trim() }))
    .filter(({ text: words }) => meant.some((each) => bare(words).includes(each)));
}
