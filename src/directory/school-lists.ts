/** Schools, nurseries and colleges side by side, in the groups in which families compare them. */
import type { AreaTerm } from '../content-model/vocabulary.ts';
import type { Entry } from './directory.ts';

export interface SchoolList {
  /** For the address of the part, such as `special`. */
  id: string;
  heading: string;
  intro: string;
  entries: Entry[];
}

/**
 * The lists in the order in which families with SEND ask: special schools, units and bases, then what everyone goes to, by area.
 * A school stands in every list it belongs to. A list of which nothing is known is left out. Names come in the order of the alphabet.
 */
export function listSchools(entries: readonly Entry[], areas: readonly AreaTerm[]): SchoolList[] {
  const local = new Set(areas.filter((area) => area.covers === 'local').map((area) => area.id));
  const settings = entries
    .filter((entry) => entry.kind === 'setting' && entry.status !== 'closed')
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  const near = settings.filter((entry) => entry.areas.some((area) => local.has(area)));
  const far = settings.filter((entry) => !near.includes(entry));
  const ofType = (...types: NonNullable<Entry['setting']>['type'][]) =>
    near.filter(({ setting }) => setting && types.includes(setting.type));
  const mainstream = ofType('primary-school', 'secondary-school');

  const lists: SchoolList[] = [
    {
      id: 'special',
      heading: 'Special schools',
      intro: 'Schools only for children with special educational needs. Ask each one which needs it takes.',
      entries: ofType('special-school'),
    },
    {
      id: 'units',
      heading: 'SEND units and bases in mainstream schools',
      intro:
        'A smaller class inside an ordinary school, with more help. A school that is not in this list may have one that we do not know of.',
      entries: near.filter(({ setting }) => setting?.unit === 'yes'),
    },
    {
      id: 'alternative-provision',
      heading: 'Alternative provision',
      intro: 'Teaching for children who cannot be in their usual school, because of illness or after an exclusion.',
      entries: ofType('alternative-provision'),
    },
    {
      id: 'nurseries',
      heading: 'Nursery schools',
      intro: 'Schools only for children under 5. Many primary schools have a nursery class too.',
      entries: ofType('nursery'),
    },
    {
      id: 'colleges',
      heading: 'Colleges and sixth forms',
      intro: 'Where young people can learn after Year 11.',
      entries: near.filter(({ setting }) => setting?.type === 'college' || setting?.sixth_form === 'yes'),
    },
    ...areas
      .filter((area) => local.has(area.id))
      .map((area) => ({
        id: `mainstream-${area.id}`,
        heading: `Mainstream schools: ${area.label}`,
        intro: `Ordinary primary and secondary schools. Each must help children with special educational needs, with a plan or without.`,
        entries: mainstream.filter((entry) => entry.areas.includes(area.id)),
      })),
    {
      id: 'independent',
      heading: 'Independent schools',
      intro: 'Private schools that are not special schools.',
      entries: ofType('independent-school'),
    },
    {
      id: 'nearby',
      heading: 'Special schools and units near the area',
      intro: 'Just over the border. This list is not complete. Another council may have to agree.',
      entries: far,
    },
  ];
  return lists.filter((list) => list.entries.length > 0);
}

/** "3 to 19", or what is not known said in words. */
export function describeSchoolYears(ages: Entry['ages']): string {
  if (typeof ages !== 'object' || typeof ages.from !== 'number' || typeof ages.to !== 'number') return 'Not known';
  return `${ages.from} to ${ages.to}`;
}
