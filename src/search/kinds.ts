/** The kinds under which search finds pages, in the order of its filter. */
export const SEARCH_KINDS = [
  'Help and services',
  'What is happening',
  'Guides',
  'Waiting',
  'What is on',
  'School or college',
  'Organisations',
  'Places',
  'Lists',
  'Easy read',
  'News',
  'Words explained',
  'About this site',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
