import type { FieldPath } from '../content-model/read-content.ts';
import { SCREENS } from '../content-model/screens.ts';
import { fieldsIn, itemsIn, type CheckedFile, type Content, type Rule } from './content.ts';
import { nameField, quote, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';

/** Which fields point at what. A `vocabulary/…` target is a term; `own sources` a source of the same file; any other a file in that folder. */
export const POINTERS: Record<string, Record<string, string>> = {
  services: {
    organisation: 'organisations',
    help: 'vocabulary/help',
    needs: 'vocabulary/needs',
    areas: 'vocabulary/areas',
    referral: 'vocabulary/referral',
    'not_for.try': 'services',
    'not_for.try_guide': 'guides',
    'ask_instead.service': 'services',
    places: 'places',
    wait: 'waits',
    related: 'services',
    duties: 'duties',
    opening_source: 'own sources',
    'to_refer.source': 'own sources',
    'contacts.source': 'own sources',
  },
  organisations: { 'contacts.source': 'own sources' },
  places: { area: 'vocabulary/areas', 'postcode.source': 'own sources' },
  guides: {
    help: 'vocabulary/help',
    part_of: 'guides',
    services: 'services',
    guides: 'guides',
    duties: 'duties',
    'clock.steps.source': 'own sources',
    'clock.comment.source': 'own sources',
    'clock.exceptions.source': 'own sources',
  },
  situations: {
    'ring.service': 'services',
    'today.service': 'services',
    'today.guide': 'guides',
    wait: 'waits',
    'rights.source': 'own sources',
    services: 'services',
    people: 'services',
    guides: 'guides',
    duties: 'duties',
  },
  waits: {
    'figure.source': 'own sources',
    'standard.source': 'own sources',
    'found.source': 'own sources',
    ask: 'services',
    meanwhile: 'services',
    guides: 'guides',
  },
  events: {
    organisation: 'organisations',
    place: 'places',
    areas: 'vocabulary/areas',
    needs: 'vocabulary/needs',
    'contacts.source': 'own sources',
  },
  duties: { 'gap.service': 'services' },
  glossary: { service: 'services', guide: 'guides' },
  'young-people': { services: 'services', guides: 'guides', duties: 'duties' },
  professionals: { services: 'services', guides: 'guides', duties: 'duties' },
  'easy-read': { services: 'services', duties: 'duties' },
  pages: { duties: 'duties' },
  'search-words': { 'topics.need': 'vocabulary/needs', 'topics.help': 'vocabulary/help' },
  'danger-phrases': { services: 'services' },
  site: {
    'help_now.services': 'services',
    'starting_points.situations': 'situations',
    'guide_groups.guides': 'guides',
    front_door: 'services',
    guide_for_settings: 'guides',
    'young_people.talk_now': 'services',
    'young_people.talk_page': 'young-people',
  },
};

/** What the components of a text point at. */
const COMPONENT_POINTERS: Record<string, string> = { Service: 'services', Wait: 'waits', Screen: 'pictures of screens' };

/** Words that stand where a list could and mean something of their own. */
const NOT_REFERENCES = new Set(['needs: any', 'needs: not-known', 'figure: not-published']);

export const referencesExist: Rule = {
  name: 'references-exist',
  reason: 'A page that points at something missing would have a hole in it, or a link to nowhere.',
  check: (content) => content.files.flatMap((file) => [...checkFields(content, file), ...checkBody(content, file), ...checkIds(file)]),
};

function checkFields(content: Content, file: CheckedFile): Finding[] {
  const pointers = POINTERS[file.group === 'single' ? file.id : file.group] ?? {};
  return Object.entries(pointers).flatMap(([field, target]) =>
    valuesAt(file.fields, field.split('.'), []).flatMap(({ value, path }) => {
      if (typeof value !== 'string' || !file.isSound(path) || NOT_REFERENCES.has(`${field}: ${value}`)) return [];
      const missing = explainMissing(content, file, target, value, nameField(path));
      return missing ? [{ file: file.path, line: file.lineOf(path), ...missing }] : [];
    }),
  );
}

/** Two sources or terms with one id could not be told apart. */
function checkIds(file: CheckedFile): Finding[] {
  return ['sources', 'terms'].flatMap((field) => {
    const first = new Map<unknown, number>();
    return itemsIn(fieldsIn(file.fields)?.[field]).flatMap((item, index): Finding[] => {
      const id = fieldsIn(item)?.id;
      const before = first.get(id);
      if (id === undefined || before === undefined) {
        first.set(id, index);
        return [];
      }
      const { within } = nameField([field, index, 'id']);
      const message = `${within}id is not right. We expected an id that no other one of the ${field} has. We found ${quote(id)}, which number ${before + 1} has too.`;
      const fix = 'Give one of the two another id, and write that id wherever this one is meant.';
      return [{ file: file.path, line: file.lineOf([field, index, 'id']), rule: 'references-exist', severity: 'error', message, fix }];
    });
  });
}

function checkBody(content: Content, file: CheckedFile): Finding[] {
  return file.reading.named.flatMap(({ component, id, line }) => {
    const target = COMPONENT_POINTERS[component];
    const missing = target && explainMissing(content, file, target, id, { within: `In <${component} />: `, name: 'id' });
    return missing ? [{ file: file.path, line: line + file.bodyLine - 1, ...missing }] : [];
  });
}

type Words = Omit<Finding, 'file' | 'line'>;

function explainMissing(
  content: Content,
  file: CheckedFile,
  target: string,
  id: string,
  { within, name }: ReturnType<typeof nameField>,
): Words | undefined {
  const known = knownIds(content, file, target);
  if (!known || known.has(id)) return undefined;
  const meant = nearest(id, [...known]);
  const choices = [...known].join(', ');
  const { place, otherwise } = describeTarget(target, choices);
  return {
    rule: 'references-exist',
    severity: 'error',
    message: `${within}${name} is not right. We expected ${place}. We found ${quote(id)}, and nothing has that name.`,
    fix: meant ? `Write ${meant} instead of ${id}.` : otherwise,
  };
}

function describeTarget(target: string, choices: string): { place: string; otherwise: string } {
  if (target === 'own sources') {
    const otherwise =
      choices === ''
        ? 'Add a source to this file, with an id, and write that id here.'
        : `Write one of these: ${choices}. Or add a source with this id to the file.`;
    return { place: 'the id of one of the sources in this file', otherwise };
  }
  if (target === 'pictures of screens') return { place: 'the name of a picture of a screen', otherwise: `Write one of these: ${choices}.` };
  if (target.startsWith('vocabulary/'))
    return { place: `a name from the list in content/${target}.yaml`, otherwise: `Write one of these: ${choices}.` };
  return {
    place: `the name of a file in content/${target}/`,
    otherwise: `Look in content/${target}/ for the file you mean, and write its name without the ending. If it is not there yet, add it or take this out.`,
  };
}

/** Undefined when the list itself cannot be read: that is said where the list stands. */
function knownIds(content: Content, file: CheckedFile, target: string): ReadonlySet<string> | undefined {
  if (target.startsWith('vocabulary/')) return content.termsOf(target.slice('vocabulary/'.length));
  if (target === 'pictures of screens') return new Set(Object.keys(SCREENS));
  if (target !== 'own sources') return content.idsOf(target);
  const sources = itemsIn(fieldsIn(file.fields)?.sources);
  const ids = sources.map((source) => fieldsIn(source)?.id);
  // A source without an id is reported as such, and may well be the one that is meant.
  return sources.length > 0 && ids.every((id) => typeof id === 'string') ? new Set(ids.filter((id) => typeof id === 'string')) : undefined;
}

function valuesAt(value: unknown, steps: string[], path: FieldPath): { value: unknown; path: FieldPath }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesAt(item, steps, [...path, index]));
  const [step, ...rest] = steps;
  if (step === undefined) return [{ value, path }];
  const inner = fieldsIn(value)?.[step];
  return inner === undefined ? [] : valuesAt(inner, rest, [...path, step]);
}
