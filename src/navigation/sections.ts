/** The few doors that stand in the header of every page, in the order a family needs them. */
import { paths } from './addresses.ts';

export interface Section {
  label: string;
  path: string;
  /** Left out of the header where there is no room for it. It stands on the home page and at the foot. */
  isForWideScreens?: boolean;
}

export const MAIN_SECTIONS: readonly Section[] = [
  { label: 'Find help', path: paths.finder },
  { label: 'Situations', path: paths.situations },
  { label: 'Waiting', path: paths.waiting },
  { label: 'Guides', path: paths.guides, isForWideScreens: true },
  { label: 'A to Z', path: paths.aToZ },
];

/** The doors of the front page for whoever is not a parent, in their own words. */
export const OTHER_READERS: readonly Section[] = [
  { label: 'I am a young person', path: paths.youngPeople },
  { label: 'I work with families', path: paths.professionals },
];

/** The doors of the front page to what is neither a service nor a guide, each with what it is for. */
export const ALSO_HERE: readonly (Section & { hint: string })[] = [
  { label: 'Easy read', path: paths.easyRead, hint: 'Short words, with a picture beside each. It prints as a leaflet.' },
  { label: 'What is on', path: paths.events, hint: 'Events and groups, by age, need and area.' },
  { label: 'Have your say', path: paths.haveYourSay, hint: 'Change this site, help to shape services, or complain.' },
  { label: 'News', path: paths.news, hint: 'What has changed on this site.' },
];

/** The links at the foot of every page. */
export const FOOT_SECTIONS: readonly Section[] = [
  { label: 'Guides', path: paths.guides },
  { label: 'For young people', path: paths.youngPeople },
  { label: 'For professionals', path: paths.professionals },
  { label: 'Easy read', path: paths.easyRead },
  { label: 'What is on', path: paths.events },
  { label: 'Have your say', path: paths.haveYourSay },
  { label: 'News', path: paths.news },
  { label: 'About this site', path: paths.about },
  { label: 'How we check our facts', path: paths.howWeCheck },
  { label: 'Accessibility', path: paths.accessibility },
  { label: 'Privacy', path: paths.privacy },
  { label: 'Words explained', path: paths.jargon },
  { label: 'Contact and corrections', path: paths.contact },
];

/** Whether a page lies in a section: the section itself or anything under it. */
export function isWithin(path: string, section: string): boolean {
  return path.startsWith(section);
}
