/** The page to hand over: for each situation a family may be in, what to print or send, and who they ring. */
import type { EasyReadData } from '../content-model/page.ts';
import { describeContacts, type ContactLine } from './contact-lines.ts';
import type { Directory, Filed } from './directory.ts';
import { inOrder } from './order.ts';

export interface HandOver {
  id: string;
  title: string;
  guides: { id: string; title: string }[];
  /** The easy read twin of the situation's page, or of one of the guides beside it. */
  easyRead?: { id: string; title: string } | undefined;
  ring: { id: string; title: string; line?: ContactLine | undefined };
}

/** How many guides stand beside a situation. More than two, and nobody hands over any. */
const MOST_GUIDES = 2;

/**
 * Every situation in its order. The guides are those its file names first; who to ring is the first on its page that can be rung
 * or texted, or else the very first. `pathOf` gives the paths of pages, by which an easy read page says whose twin it is.
 */
export function listHandOvers(
  directory: Pick<Directory, 'situations' | 'findGuides' | 'entry'>,
  easyRead: readonly Filed<EasyReadData>[],
  pathOf: { situation: (id: string) => string; guide: (id: string) => string },
): HandOver[] {
  return inOrder(directory.situations).map(({ id, data }) => {
    const guides = directory.findGuides(data.guides.slice(0, MOST_GUIDES));
    const pages = [pathOf.situation(id), ...guides.map((guide) => pathOf.guide(guide.id))];
    const twin = easyRead
      .filter((page) => pages.includes(page.data.twin_of))
      .sort((a, b) => pages.indexOf(a.data.twin_of) - pages.indexOf(b.data.twin_of))[0];
    return {
      id,
      title: data.title,
      guides: guides.map((guide) => ({ id: guide.id, title: guide.data.title })),
      easyRead: twin && { id: twin.id, title: twin.data.title },
      ring: whoToRing(directory, data.ring),
    };
  });
}

function whoToRing(directory: Pick<Directory, 'entry'>, ring: readonly { service: string }[]): HandOver['ring'] {
  const choices = ring.map(({ service }) => {
    const { id, title, contacts } = directory.entry(service);
    return { id, title, line: describeContacts(contacts).find(({ isDialled }) => isDialled) };
  });
  const best = choices.find(({ line }) => line) ?? choices[0];
  if (!best) throw new Error('A situation names nobody to ring. Run npm run check.');
  return best;
}
