/** From entries to what the filters look at. */
import type { Entry, Vocabularies } from './directory.ts';
import type { Facets, FilterTerms } from './filters.ts';

/** What of an entry the filters look at. */
export function facetsOf(entry: Entry): Facets {
  return {
    needs: entry.needs,
    ages: entry.ages,
    areas: entry.areas,
    help: entry.help,
    diagnosis: entry.diagnosis,
    plan: entry.plan,
    self: entry.referralTerm.self,
    cost: entry.cost,
    isSetting: entry.kind === 'setting',
    status: entry.status,
  };
}

/** The vocabulary as the filters need it. */
export function filterTermsOf(vocabularies: Vocabularies): FilterTerms {
  const ids = (terms: readonly { id: string }[]) => terms.map((term) => term.id);
  return {
    need: ids(vocabularies.needs),
    area: ids(vocabularies.areas),
    help: ids(vocabularies.help),
    ages: vocabularies.ages.map(({ id, from, to }) => ({ id, from, to })),
    local: ids(vocabularies.areas.filter((area) => area.covers === 'local')),
    everywhere: ids(vocabularies.areas.filter((area) => area.covers === 'everywhere')),
  };
}
