/** The directory as pages see it: every entry with what it points at already found. */
import type { GuideData } from '../content-model/guide.ts';
import type { GlossaryTermData } from '../content-model/glossary-term.ts';
import type { OrganisationData } from '../content-model/organisation.ts';
import type { PlaceData } from '../content-model/place.ts';
import type { ServiceData } from '../content-model/service.ts';
import type { SituationData } from '../content-model/situation.ts';
import type { AgeTerm, AreaTerm, ReferralTerm, Term } from '../content-model/vocabulary.ts';
import type { WaitData } from '../content-model/wait.ts';
import { compareByStrength } from './order.ts';
import { describeWhoSettingIsFor, howToReachSetting, summariseSetting } from './settings.ts';

/** A file: its id and its fields. */
export interface Filed<Data> {
  id: string;
  data: Data;
}

/** Every vocabulary, in the order of its file. */
export interface Vocabularies {
  needs: Term[];
  ages: AgeTerm[];
  areas: AreaTerm[];
  help: Term[];
  access: Term[];
  referral: ReferralTerm[];
}

export interface RawContent {
  services: Filed<ServiceData>[];
  organisations: Filed<OrganisationData>[];
  places: Filed<PlaceData>[];
  guides: Filed<GuideData>[];
  situations: Filed<SituationData>[];
  waits: Filed<WaitData>[];
  glossary: Filed<GlossaryTermData>[];
  vocabularies: Vocabularies;
  /** The ids of the services that stand on the help now page. */
  helpNow: readonly string[];
}

/** One service, group, activity or setting, with its summary and who it is for always said. */
export interface Entry extends Omit<ServiceData, 'summary' | 'who_for'> {
  id: string;
  summary: string;
  whoFor: string;
  organisationName: string;
  referralTerm: ReferralTerm;
  placesFound: Filed<PlaceData>[];
  waitFound?: Filed<WaitData> | undefined;
  isOnHelpNow: boolean;
  /** It is for one of the areas here, or for all of them. */
  isLocal: boolean;
}

export interface Directory extends Omit<RawContent, 'services'> {
  entries: Entry[];
  /** The entry of that id. Throws when there is none: the content check has already said so in plain words. */
  entry(id: string): Entry;
  findEntries(ids: readonly string[]): Entry[];
  findGuides(ids: readonly string[]): Filed<GuideData>[];
  findWait(id: string | undefined): Filed<WaitData> | undefined;
}

/** Joins the content together. Entries come strongest first (see order.ts). */
export function buildDirectory(raw: RawContent): Directory {
  const organisations = byId(raw.organisations);
  const places = byId(raw.places);
  const waits = byId(raw.waits);
  const guides = byId(raw.guides);
  const referral = new Map(raw.vocabularies.referral.map((term) => [term.id, term]));
  const localAreas = new Set(raw.vocabularies.areas.filter(({ covers }) => covers !== 'outside').map(({ id }) => id));

  const entries = raw.services
    .map(({ id, data }): Entry => {
      const { summary, who_for, ...fields } = data;
      const placesFound = data.places.flatMap((place) => places.get(place) ?? []);
      const place = placesFound[0]?.data;
      const town = place?.address.at(-1) ?? nameSchoolArea(data, place, raw.vocabularies.areas);
      return {
        ...fields,
        id,
        summary: summary ?? summariseSetting(data, town),
        whoFor: who_for ?? describeWhoSettingIsFor(data),
        organisationName: data.organisation ? (organisations.get(data.organisation)?.data.title ?? data.organisation) : data.title,
        ask_instead: data.ask_instead ?? howToReachSetting(data),
        referralTerm: found(referral.get(data.referral), data.referral),
        placesFound,
        waitFound: data.wait ? waits.get(data.wait) : undefined,
        isOnHelpNow: raw.helpNow.includes(id),
        isLocal: data.areas.some((area) => localAreas.has(area)),
      };
    })
    .sort(compareByStrength);
  const entriesById = new Map(entries.map((entry) => [entry.id, entry]));

  return {
    ...raw,
    entries,
    entry: (id) => found(entriesById.get(id), id),
    findEntries: (ids) => ids.map((id) => found(entriesById.get(id), id)),
    findGuides: (ids) => ids.map((id) => found(guides.get(id), id)),
    findWait: (id) => (id ? waits.get(id) : undefined),
  };
}

/** Where a school without a known town is: "the Anytown area", or the council area of one further off. */
function nameSchoolArea(data: ServiceData, place: PlaceData | undefined, areas: readonly AreaTerm[]): string | undefined {
  if (data.setting?.authority) return `the ${data.setting.authority} council area`;
  const area = areas.find((term) => term.id === place?.area && term.covers === 'local');
  return area && `the ${area.label} area`;
}

function byId<Data>(files: Filed<Data>[]): Map<string, Filed<Data>> {
  return new Map(files.map((file) => [file.id, file]));
}

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`Nothing is called “${id}” in the content. Run npm run check.`);
  return value;
}
