/** A site of a few pages, small enough to know what a search of it should find. */
import { packPages, type SearchFacets, type SearchPage } from '~/search/page-table.ts';
import { readSearchData, type PackedWords, type SearchData } from '~/search/search-data.ts';
import { makeSpeller } from '~/search/spelling.ts';

export const NO_FACETS: SearchFacets = {
  needs: [],
  help: [],
  areas: ['anytown'],
  ages: 'not-known',
  isFree: false,
  needsNoDiagnosis: false,
  needsNoPlan: false,
  isSelfReferred: false,
  isClosed: false,
  isPaused: false,
};

/** A page with what is not said left empty. */
export function searchPage(page: Partial<SearchPage> & { title: string }): SearchPage {
  const address = `/services/${page.title.toLowerCase().replace(/\W+/g, '-')}/`;
  return { address, kind: 'Help and services', otherWords: [], summary: '', headings: [], facts: '', phone: '', caution: '', ...page };
}

const PAGES = [
  searchPage({ title: 'Short breaks', otherWords: ['respite', 'overnight care'], summary: 'Time off from caring.' }),
  searchPage({ title: 'Wheelchair service', summary: 'Wheelchairs for children.', facets: NO_FACETS }),
  searchPage({ title: 'Anytown School', kind: 'School or college', summary: 'A school with room for a wheelchair.' }),
  searchPage({ title: 'Anytown Hall', summary: 'A hall with room for a wheelchair.' }),
  searchPage({ title: 'EHC plans, step by step', kind: 'Guides', otherWords: ['statement'], summary: 'How to ask for a plan.' }),
  searchPage({ title: 'Swimming club', facets: { ...NO_FACETS, ages: { from: 8, to: 16 } } }),
  searchPage({ title: 'Old swimming club', facets: { ...NO_FACETS, isClosed: true } }),
  searchPage({ title: 'Toddler club', facets: { ...NO_FACETS, ages: { from: 1, to: 4 } } }),
  searchPage({ title: 'Help to be in school', otherWords: ['attendance'], summary: 'When school is hard.' }),
];

const WORDS: PackedWords = {
  same: [
    ['wont', 'refuses', 'cant'],
    ['night', 'overnight'],
  ],
  light: ['child', 'son', 'help'],
  topics: [
    { name: 'short breaks', also: ['respite'], said: ['night off from caring'] },
    { name: 'school avoidance', also: ['attendance'], said: ['wont go to school'] },
    { name: 'EHC plan', also: ['EHC plans'], said: ['statement of needs'] },
  ],
  glossary: [
    { id: 'ehc-plan', title: 'EHC plan', standsFor: 'Education, health and care plan', meaning: 'A legal paper.', also: ['EHCP'] },
    { id: 'triage', title: 'Triage', standsFor: '', meaning: 'A first look.', also: [] },
  ],
  areas: [{ id: 'anytown', label: 'Anytown', names: ['anytown'] }],
  districts: ['AB12'],
  areaTerms: { local: ['anytown'], everywhere: ['borough-wide'] },
};

/** Its search, with a vocabulary of its own words. */
export function smallSearch(): SearchData {
  const data = readSearchData(packPages(PAGES, { needs: [], help: [], areas: ['anytown'] }), WORDS);
  data.speller = makeSpeller({ often: 'short\nbreaks', sometimes: 'wheelchair\nschool\nswimming', seldom: 'toddler', real: 'shirt' });
  return data;
}
