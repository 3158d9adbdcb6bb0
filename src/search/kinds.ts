/** The kinds under which search finds pages, in the order of its filter. */
export const SEARCH_KINDS = [
  'Help and services',
  'What is happening',
  'Guides',
  'Waiting',
  'For young people',
  'What is on',
  'School or college',
  'Organisations',
  'Places',
  'Lists',
  'Easy read',
  'For professionals',
  'News',
  'Words explained',
  'About this site',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
