import GithubSlugger from 'github-slugger';
import { paths } from '../navigation/addresses.ts';
import { addressOfFile, listAddresses, standingAddresses } from '../navigation/published-addresses.ts';
import { fieldsIn, itemsIn, type CheckedFile, type Content, type Rule } from './content.ts';
import { nameField, quote, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';

/** A link to a page of this site leads to a page that is there, and to a heading that is on it. */
export const linksLeadSomewhere: Rule = {
  name: 'links-lead-somewhere',
  reason: 'A link to nowhere ends a family’s search at eleven at night.',
  check: (content) => {
    const site = readSite(content);
    return content.files.flatMap((file) => [...checkBody(file, site), ...checkFields(file, site)]);
  },
};

interface Site {
  addresses: ReadonlySet<string>;
  /** Where an old address went. */
  moved: ReadonlyMap<string, string>;
  /** The headings of the texts, by address. Pages that are made of more than a text are not among them. */
  headings: ReadonlyMap<string, ReadonlySet<string>>;
}

function readSite(content: Content): Site {
  const { files } = content;
  const headings = new Map<string, ReadonlySet<string>>();
  const addresses = new Set([...standingAddresses(), ...listAddresses((name) => content.termsOf(name) ?? [])]);
  for (const file of files) {
    const address = addressOfFile(file.group, file.id);
    if (address === undefined) continue;
    addresses.add(address);
    headings.set(address, idsOfHeadings(file));
  }
  const terms = files.filter(({ group }) => group === 'glossary').map(({ id }) => id);
  headings.set(paths.jargon, new Set(terms));
  return { addresses, headings, moved: readMoved(files) };
}

function readMoved(files: readonly CheckedFile[]): Map<string, string> {
  const redirects = files.find(({ group, id }) => group === 'single' && id === 'redirects');
  const pairs = itemsIn(redirects?.fields).map((item) => [fieldsIn(item)?.from, fieldsIn(item)?.to] as const);
  return new Map(pairs.filter((pair): pair is readonly [string, string] => pair.every((address) => typeof address === 'string')));
}

/** The ids that the build gives to the headings of a text: it counts repeated ones with the same library. */
function idsOfHeadings({ reading }: CheckedFile): Set<string> {
  const slugger = new GithubSlugger();
  return new Set(reading.headings.map(({ words }) => slugger.slug(words)));
}

function checkBody(file: CheckedFile, site: Site): Finding[] {
  const own = addressOfFile(file.group, file.id) ?? '';
  return file.reading.links.flatMap(({ url, line }) => {
    const wrong = explain(url.startsWith('#') ? `${own}${url}` : url, site);
    if (!wrong) return [];
    const message = `The text has a link that leads nowhere. We expected ${wrong.expected}. We found ${quote(url)}.`;
    return [report(file, line + file.bodyLine - 1, message, wrong.fix)];
  });
}

/** Addresses of this site that stand in fields: where a redirect leads, the twin of an easy read page, the change a comment led to. */
function checkFields(file: CheckedFile, site: Site): Finding[] {
  const paths =
    file.group === 'single' && file.id === 'redirects' ? itemsIn(file.fields).map((_, index) => [index, 'to']) : [['twin_of'], ['change']];
  return paths.flatMap((path) => {
    const value = path.reduce<unknown>(
      (inner, step) => (typeof step === 'number' ? itemsIn(inner)[step] : fieldsIn(inner)?.[step]),
      file.fields,
    );
    const wrong = typeof value === 'string' && file.isSound(path) ? explain(value, site) : undefined;
    if (!wrong) return [];
    const { within, name } = nameField(path);
    const message = `${within}${name} leads nowhere. We expected ${wrong.expected}. We found ${quote(value)}.`;
    return [report(file, file.lineOf(path), message, wrong.fix)];
  });
}

function explain(url: string, { addresses, moved, headings }: Site): { expected: string; fix: string } | undefined {
  if (!url.startsWith('/')) return undefined;
  const [address = '', fragment] = url.split('#');
  const page = address.split('?')[0] ?? '';
  if (!addresses.has(page)) {
    const better = moved.get(page) ?? nearest(page, [...addresses]);
    const fix = better
      ? `Write ${better} instead of ${page}.`
      : 'Open the page on the site and copy its address, from the first slash after the name of the site.';
    return { expected: 'the address of a page of this site', fix };
  }
  const known = headings.get(page);
  // The parts that every page of a kind has carry ids of their own, which end in -heading.
  if (fragment === undefined || fragment === '' || known === undefined || known.has(fragment) || fragment.endsWith('-heading'))
    return undefined;
  const better = nearest(fragment, [...known]);
  const choices = [...known].slice(0, 12).join(', ');
  const fix = better
    ? `Write ${page}#${better}. If the heading was renamed, this link has to follow.`
    : choices === ''
      ? `Take away #${fragment}: that page has no headings in its text.`
      : `Write one of these after the #: ${choices}. Or take #${fragment} away.`;
  return { expected: 'a heading that is on that page', fix };
}

function report(file: CheckedFile, line: number, message: string, fix: string): Finding {
  return { file: file.path, line, rule: 'links-lead-somewhere', severity: 'error', message, fix };
}
