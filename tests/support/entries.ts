/** Made-up vocabularies and services for unit tests: complete, small, and changed a field at a time. */
import type { ServiceData } from '~/content-model/service.ts';
import { buildDirectory, type Directory, type Entry, type Filed, type RawContent, type Vocabularies } from '~/directory/directory.ts';
import type { Facets, FilterTerms } from '~/directory/filters.ts';

const term = (id: string, label: string) => ({ id, label, hint: `About ${label}`, other_words: [] });

/** Two needs, three stages, four areas, three kinds of help: enough for every rule. */
export const VOCABULARIES: Vocabularies = {
  needs: [term('autism', 'Autism'), term('sleep', 'Sleep')],
  ages: [
    { ...term('under-5', 'Under 5'), from: 0, to: 4 },
    { ...term('primary', '5 to 10'), from: 5, to: 10 },
    { ...term('young-adults', '19 to 25'), from: 19, to: 25 },
  ],
  areas: [
    { ...term('north', 'Anytown North'), covers: 'local' },
    { ...term('south', 'Anytown South'), covers: 'local' },
    { ...term('borough-wide', 'The whole borough'), covers: 'everywhere' },
    { ...term('national', 'National or online'), covers: 'outside' },
  ],
  help: [term('advice', 'Advice'), term('breaks', 'Breaks'), term('groups', 'Groups')],
  access: [],
  referral: [
    { ...term('self', 'You can ask yourself'), self: 'yes' },
    { ...term('gp', 'Your GP has to refer you'), self: 'no' },
    { ...term('not-known', 'We do not know who can ask'), self: 'not-known' },
  ],
};

/** The same vocabularies as the filters need them. */
export const TERMS: FilterTerms = {
  need: ['autism', 'sleep'],
  area: ['north', 'south', 'borough-wide', 'national'],
  help: ['advice', 'breaks', 'groups'],
  ages: [
    { id: 'under-5', from: 0, to: 4 },
    { id: 'primary', from: 5, to: 10 },
    { id: 'young-adults', from: 19, to: 25 },
  ],
  local: ['north', 'south'],
  everywhere: ['borough-wide'],
};

/** A service of which nothing is known but its name, its help and its area. */
export function makeService(change: Partial<ServiceData> = {}): ServiceData {
  return {
    title: 'Anytown Advice',
    summary: 'Advice for families.',
    organisation: 'anytown-council',
    kind: 'service',
    status: 'open',
    confidence: 'high',
    help: ['advice'],
    needs: 'not-known',
    ages: 'not-known',
    areas: ['borough-wide'],
    who_for: 'For families.',
    not_for: [],
    diagnosis: 'not-known',
    plan: 'not-known',
    referral: 'not-known',
    steps: ['Ring them.'],
    cost: 'not-known',
    contacts: [],
    places: [],
    opening_times: [],
    before_you_go: [],
    languages: [],
    formats: [],
    related: [],
    other_words: [],
    duties: [],
    gathered: '2026-11-01',
    sources: [{ id: 'page', kind: 'web-page', name: 'Its page', told_us: 'What it does.', page_date: 'undated' }],
    ...change,
  };
}

/** What a school is, over and above a service. */
export function makeSetting(change: Partial<ServiceData> = {}): ServiceData {
  return makeService({
    title: 'Anytown School',
    kind: 'setting',
    summary: undefined,
    who_for: undefined,
    steps: [],
    setting: { type: 'special-school', sixth_form: 'not-known', unit: 'not-known', send: [] },
    ...change,
  });
}

/** A way to reach a service. */
export function makeContact(change: Partial<ServiceData['contacts'][number]> = {}): ServiceData['contacts'][number] {
  return { kind: 'phone', value: '0300 123 1231', label: 'Front desk', source: 'page', standing: 'usual', ...change };
}

/** A directory of these services, each filed under its key. */
export function makeDirectory(services: Record<string, ServiceData>, more: Partial<RawContent> = {}): Directory {
  return buildDirectory({
    services: Object.entries(services).map(([id, data]) => ({ id, data })),
    organisations: [],
    places: [],
    guides: [],
    situations: [],
    waits: [],
    glossary: [],
    vocabularies: VOCABULARIES,
    helpNow: [],
    ...more,
  });
}

/** One entry of a directory that holds nothing else. */
export function makeEntry(change: Partial<ServiceData> = {}, more: Partial<RawContent> = {}): Entry {
  return makeDirectory({ entry: makeService(change) }, more).entry('entry');
}

/** What the filters look at, of an entry about which everything is known and nothing is asked. */
export function makeFacets(change: Partial<Facets> = {}): Facets {
  return {
    needs: 'any',
    ages: 'any',
    areas: ['borough-wide'],
    help: ['advice'],
    diagnosis: 'no',
    plan: 'no',
    self: 'yes',
    cost: 'free',
    isSetting: false,
    status: 'open',
    ...change,
  };
}

/** A place families go to. */
export function makePlace(id: string, address: string[], postcode?: string): Filed<RawContent['places'][number]['data']> {
  return {
    id,
    data: {
      title: 'Anytown Hall',
      address,
      postcode: postcode ? { value: postcode, source: 'page' } : undefined,
      area: 'north',
      step_free: 'not-known',
      parking: 'not-known',
      changing_place: 'not-known',
      quiet_space: 'not-known',
      gathered: '2026-11-01',
      sources: [],
    },
  };
}

/** A waiting time. */
export function makeWait(change: Partial<RawContent['waits'][number]['data']> = {}): RawContent['waits'][number]['data'] {
  return {
    title: 'Assessments',
    summary: 'How long an assessment takes.',
    order: 1,
    figure: 'not-published',
    holder: 'The health service',
    check: 'Ring them.',
    worse: 'Ring your GP.',
    meanwhile: [],
    guides: [],
    other_words: [],
    gathered: '2026-11-01',
    sources: [],
    ...change,
  };
}
