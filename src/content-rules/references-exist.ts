import { idsNamedInBody } from '../content-model/safe-body.ts';
import type { Content, ParsedFile, Rule } from './content.ts';
import { hasFile, termIds } from './content.ts';
import { nearest, quote, type Finding } from './finding.ts';

/** Which fields point at what. A `vocabulary/…` target is a term; any other is a file in that folder. */
const POINTERS: Record<string, Record<string, string>> = {
  services: {
    organisation: 'organisations', help: 'vocabulary/help', needs: 'vocabulary/needs', areas: 'vocabulary/areas',
    referral: 'vocabulary/referral', 'not_for.try': 'services', 'not_for.try_guide': 'guides', 'ask_instead.service': 'services',
    places: 'places', wait: 'waits', related: 'services', duties: 'duties', opening_source: 'own sources', 'contacts.source': 'own sources',
  },
  organisations: { 'contacts.source': 'own sources' },
  places: { area: 'vocabulary/areas', 'postcode.source': 'own sources' },
  guides: { help: 'vocabulary/help', services: 'services', guides: 'guides', duties: 'duties' },
  situations: {
    'ring.service': 'services', 'today.service': 'services', 'today.guide': 'guides', wait: 'waits', 'rights.source': 'own sources',
    services: 'services', people: 'services', guides: 'guides',
  },
  waits: {
    'figure.source': 'own sources', 'standard.source': 'own sources', 'found.source': 'own sources', ask: 'services',
    meanwhile: 'services', guides: 'guides',
  },
  events: {
    organisation: 'organisations', place: 'places', areas: 'vocabulary/areas', needs: 'vocabulary/needs', 'contacts.source': 'own sources',
  },
  glossary: { service: 'services', guide: 'guides' },
  'young-people': { services: 'services', guides: 'guides', duties: 'duties' },
  professionals: { services: 'services', guides: 'guides', duties: 'duties' },
  'easy-read': { services: 'services' },
  site: { 'help_now.services': 'services', front_door: 'services' },
};

/** Words that stand where a reference could and mean something of their own. */
const NOT_REFERENCES = new Set(['any', 'not-known', 'not-published']);

export const referencesExist: Rule = {
  name: 'references-exist',
  reason: 'A page that points at something missing would have a hole in it, or a link to nowhere.',
  check: (content) => content.parsed.flatMap((file) => [...checkFields(content, file), ...checkBody(content, file)]),
};

function checkFields(content: Content, file: ParsedFile): Finding[] {
  const pointers = POINTERS[file.group === 'single' ? file.id : file.group] ?? {};
  return Object.entries(pointers).flatMap(([field, target]) =>
    valuesAt(file.data, field.split('.'), []).flatMap(({ value, path }) =>
      typeof value === 'string' && !NOT_REFERENCES.has(value) ? checkOne(content, file, target, value, path) : [],
    ),
  );
}

function checkBody(content: Content, file: ParsedFile): Finding[] {
  const named = (component: string, target: string) => {
    let ids: { id: string; line: number }[] = [];
    try {
      ids = idsNamedInBody(file.body, component);
    } catch {
      // A body that cannot be parsed is reported by bodies-are-safe.
    }
    return ids.flatMap(({ id, line }) => checkOne(content, file, target, id, [], line + file.bodyLine - 1));
  };
  return [...named('Service', 'services'), ...named('Wait', 'waits')];
}

function checkOne(content: Content, file: ParsedFile, target: string, id: string, path: (string | number)[], line?: number): Finding[] {
  const known = knownIds(content, file, target);
  if (known ? known.includes(id) : hasFile(content, target, id)) return [];
  const candidates = known ?? content.files.filter((other) => other.group === target).map((other) => other.id);
  const meant = nearest(id, candidates);
  const where = target === 'own sources' ? 'the sources of this file' : target.startsWith('vocabulary/') ? `content/${target}.yaml` : `content/${target}/`;
  const field = String(path.filter((step) => typeof step === 'string').at(-1) ?? 'id');
  return [
    {
      file: file.path,
      line: line ?? file.lineOf(path),
      rule: 'references-exist',
      severity: 'error',
      message: `${field} points at ${quote(id)}. We expected something that is in ${where}. We found nothing of that name.`,
      fix: meant ? `Write ${meant} instead of ${id}.` : `Use one of: ${candidates.slice(0, 8).join(', ') || '(there are none yet)'}.`,
    },
  ];
}

function knownIds(content: Content, file: ParsedFile, target: string): string[] | undefined {
  if (target === 'own sources') return ((file.data as { sources?: { id: string }[] }).sources ?? []).map((source) => source.id);
  if (target.startsWith('vocabulary/')) return termIds(content, target.slice('vocabulary/'.length));
  return undefined;
}

function valuesAt(value: unknown, steps: string[], path: (string | number)[]): { value: unknown; path: (string | number)[] }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesAt(item, steps, [...path, index]));
  const [step, ...rest] = steps;
  if (step === undefined) return [{ value, path }];
  if (value === null || typeof value !== 'object') return [];
  return valuesAt((value as Record<string, unknown>)[step], rest, [...path, step]);
}
