/** Addresses on this site. Every internal link goes through here, so that the site works under any base path. */

/** Puts a path of this site, such as `/services/`, under the base path, such as `/x/`. */
export function underBase(path: string, base: string): string {
  const root = base.replace(/\/+$/, '');
  return `${root}${path}`;
}

/** The paths of the pages that others link to. */
export const paths = {
  home: '/',
  finder: '/services/',
  service: (id: string) => `/services/${id}/`,
  list: (kind: ListKind, term: string) => `/services/${kind}/${term}/`,
  schools: '/services/schools/',
  place: (id: string) => `/places/${id}/`,
  organisation: (id: string) => `/organisations/${id}/`,
  situations: '/situations/',
  situation: (id: string) => `/situations/${id}/`,
  waiting: '/waiting/',
  wait: (id: string) => `/waiting/${id}/`,
  guides: '/guides/',
  guide: (id: string) => `/guides/${id}/`,
  helpNow: '/help-now/',
  events: '/events/',
  event: (id: string) => `/events/${id}/`,
  easyRead: '/easy-read/',
  easyReadPage: (id: string) => `/easy-read/${id}/`,
  youngPeople: '/young-people/',
  youngPersonPage: (id: string) => `/young-people/${id}/`,
  professionals: '/professionals/',
  professionalPage: (id: string) => `/professionals/${id}/`,
  haveYourSay: '/have-your-say/',
  youSaidWeDid: '/have-your-say/you-said-we-did/',
  news: '/news/',
  newsItem: (id: string) => `/news/${id}/`,
  jargon: '/jargon/',
  search: '/search/',
  aToZ: '/a-z/',
  contact: '/contact/',
  about: '/about/',
  accessibility: '/about/accessibility/',
  privacy: '/about/privacy/',
  howWeCheck: '/about/how-we-check/',
  whatTheLawAsks: '/about/what-the-law-asks/',
  edit: '/about/edit/',
  design: '/about/design/',
  editor: '/admin/',
} as const;

/** The files that are not pages: calendars to add, and news to follow. */
export const files = {
  eventsCalendar: '/events.ics',
  eventCalendar: (id: string) => `/events/${id}.ics`,
  newsFeed: '/news.xml',
} as const;

/** The kinds of list that need no script. Each is a folder under /services/. */
export type ListKind = 'need' | 'age' | 'area' | 'help';
export const LIST_KINDS: readonly ListKind[] = ['need', 'age', 'area', 'help'];
