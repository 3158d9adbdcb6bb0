/** The glossary as pages need it: every way each term is written, and the page that says more. */
import type { GlossaryTermData } from '../content-model/glossary-term.ts';
import type { Directory, Filed } from '../directory/directory.ts';
import { paths } from '../navigation/addresses.ts';
import type { Word } from './find-words.ts';

/** The terms to explain where they stand. A term that says `explain: false` stands only in the A to Z. */
export function wordsOf(directory: Pick<Directory, 'glossary' | 'entry' | 'findGuides'>): Word[] {
  return directory.glossary
    .filter(({ data }) => data.explain)
    .map(({ id, data }) => ({
      id,
      title: data.title,
      standsFor: data.stands_for,
      meaning: data.meaning,
      names: [data.title, ...(data.stands_for ? [data.stands_for] : []), ...data.also],
      more: findMore({ id, data }, directory),
    }));
}

/** The page that says most about a term: its guide, or else its service. */
export function findMore({ data }: Filed<GlossaryTermData>, directory: Pick<Directory, 'entry' | 'findGuides'>): Word['more'] {
  const guide = data.guide ? directory.findGuides([data.guide])[0] : undefined;
  if (guide) return { path: paths.guide(guide.id), title: guide.data.title };
  const service = data.service ? directory.entry(data.service) : undefined;
  return service && { path: paths.service(service.id), title: service.title };
}
