/**
 * The content of this build, loaded once. The only module that asks Astro for content; everything else is handed plain
 * data.
 */
import { getCollection } from 'astro:content';
import { readPostcodes } from './content-model/postcodes.ts';
import { readContentFolder } from './content-model/read-content.ts';
import { readSiteAddress } from './content-model/site-address.ts';
import { dangerPhrases, type DangerPhrasesData } from './content-model/search-words.ts';
import { siteSettings, type SiteSettings } from './content-model/site-settings.ts';
import { VOCABULARIES } from './content-model/collections.ts';
import { contentFolder, today } from './commands/surroundings.ts';
import type { EventData } from './content-model/event.ts';
import type { EasyReadData, NewsData, ProfessionalPageData, VoiceData, YoungPersonPageData } from './content-model/page.ts';
import { buildDirectory, type Directory, type Entry, type Filed, type Vocabularies } from './directory/directory.ts';
import { describeCard, type Card } from './directory/card.ts';
import { nameSettingType } from './directory/settings.ts';

export interface Published {
  directory: Directory;
  events: Filed<EventData>[];
  easyRead: Filed<EasyReadData>[];
  youngPeople: Filed<YoungPersonPageData>[];
  professionals: Filed<ProfessionalPageData>[];
  voices: Filed<VoiceData>[];
  news: Filed<NewsData>[];
  /** What brings up the numbers to ring. An area may do without. */
  danger: DangerPhrasesData | undefined;
  settings: SiteSettings & { address: ReturnType<typeof readSiteAddress>; repository: string | null };
  /** Today in the United Kingdom, YYYY-MM-DD. Frozen when the site is built. */
  today: string;
  card: (entry: Entry) => Card;
  /** The lines that the licence of the postcodes asks for, where distances are shown. Empty where there are no postcodes. */
  postcodeAttribution: string;
}

let loaded: Promise<Published> | undefined;

/** Everything that pages need. In development it is read anew each time, so that edits show. */
export function getPublished(): Promise<Published> {
  if (!loaded || import.meta.env.DEV) loaded = load();
  return loaded;
}

async function load(): Promise<Published> {
  const { vocabularies, danger, settings } = readSingles();
  const [services, organisations, places, guides, situations, waits, glossary] = await Promise.all([
    getCollection('services'),
    getCollection('organisations'),
    getCollection('places'),
    getCollection('guides'),
    getCollection('situations'),
    getCollection('waits'),
    getCollection('glossary'),
  ]);
  const [events, easyRead, youngPeople, professionals, voices, news] = await Promise.all([
    getCollection('events'),
    getCollection('easy-read'),
    getCollection('young-people'),
    getCollection('professionals'),
    getCollection('voices'),
    getCollection('news'),
  ]);
  const helpNow = settings.help_now.flatMap((part) => part.services);
  const directory = buildDirectory({ services, organisations, places, guides, situations, waits, glossary, vocabularies, helpNow });
  // A card stands in a dozen lists; it says the same in each.
  const cards = new WeakMap<Entry, Card>();
  const card = (entry: Entry) => {
    const known = cards.get(entry) ?? describeCard(entry, vocabularies, nameKind(entry));
    cards.set(entry, known);
    return known;
  };
  const postcodeAttribution = readPostcodes(contentFolder())?.attribution ?? '';
  return {
    directory,
    events,
    easyRead,
    youngPeople,
    professionals,
    voices,
    news,
    danger,
    settings,
    today: today(),
    card,
    postcodeAttribution,
  };
}

const KINDS: Record<Entry['kind'], string> = { service: 'Service', group: 'Group', activity: 'Activity', setting: 'School or college' };

function nameKind(entry: Entry): string {
  return entry.setting ? nameSettingType(entry.setting.type) : KINDS[entry.kind];
}

function readSingles() {
  const folder = contentFolder();
  const { files } = readContentFolder(folder, ['vocabulary', 'single']);
  const fieldsOf = (group: string, id: string) => files.find((file) => file.group === group && file.id === id)?.fields;
  const terms = (name: keyof typeof VOCABULARIES) => VOCABULARIES[name].parse(fieldsOf('vocabulary', name)).terms;
  const vocabularies = {
    needs: terms('needs'),
    ages: terms('ages'),
    areas: terms('areas'),
    help: terms('help'),
    access: terms('access'),
    referral: terms('referral'),
  } as Vocabularies;
  const danger = dangerPhrases.optional().parse(fieldsOf('single', 'danger-phrases'));
  const settings = siteSettings.parse(fieldsOf('single', 'site'));
  const repository = process.env.SITE_REPOSITORY || settings.repository;
  return { vocabularies, danger, settings: { ...settings, repository, address: readSiteAddress(folder, process.env) } };
}
