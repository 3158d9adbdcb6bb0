/** Schools, nurseries and colleges: short, honest words composed from what is known. */
import type { ServiceData } from '../content-model/service.ts';

type Setting = NonNullable<ServiceData['setting']>;

const TYPES: Record<Setting['type'], string> = {
  nursery: 'nursery school',
  'primary-school': 'primary school',
  'secondary-school': 'secondary school',
  'special-school': 'special school',
  'independent-school': 'independent school',
  'alternative-provision': 'place that teaches children who cannot be in their usual school',
  college: 'college',
};

/** "Special school", for a label. */
export function nameSettingType(type: Setting['type']): string {
  if (type === 'alternative-provision') return 'Alternative provision';
  const words = TYPES[type];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "A special school in Anytown for ages 3 to 19, with 155 pupils." Only what is known is said. */
export function summariseSetting(entry: Pick<ServiceData, 'setting' | 'ages'>, town: string | undefined): string {
  const { setting, ages } = entry;
  if (!setting) return '';
  const words = TYPES[setting.type];
  const article = /^[aeiou]/.test(words) ? 'An' : 'A';
  const where = town ? ` in ${town}` : '';
  const years = nameYears(ages);
  const range = years ? ` for ${years.includes(' ') ? 'ages' : 'age'} ${years}` : '';
  const learner = setting.type === 'college' ? 'student' : 'pupil';
  const size = setting.pupils ? `, with ${setting.pupils.toLocaleString('en-GB')} ${learner}${setting.pupils === 1 ? '' : 's'}` : '';
  return `${article} ${words}${where}${range}${size}.`;
}

/** Who a setting is for, in one sentence. */
export function describeWhoSettingIsFor(entry: Pick<ServiceData, 'setting' | 'ages'>): string {
  const { setting, ages } = entry;
  const young = setting?.type === 'college' ? 'Young people' : 'Children and young people';
  const years = nameYears(ages);
  return `${young}${years ? ` aged ${years}` : ''}.`;
}

/** What to do when no page gave its phone, e-mail or website: the government's list has them, by school number (URN). */
export function howToReachSetting(entry: Pick<ServiceData, 'setting' | 'contacts' | 'title'>): ServiceData['ask_instead'] {
  const { setting, contacts } = entry;
  if (!setting || contacts.length > 0) return undefined;
  const what = setting.urn ? `the number ${String(setting.urn)}` : 'its name';
  return {
    text: `We found no phone number or website for it. Look it up by ${what} on the government's list, Get Information About Schools.`,
  };
}

/** What a place in it depends on, in one sentence, when its own page adds nothing. Undefined where there is no rule to name. */
export function describeHowPlacesAreGiven(setting: Setting): string {
  if (setting.type === 'special-school')
    return 'Want a place? The council has to name the school in an EHC plan. Tell the team that writes the plans.';
  if (setting.type === 'alternative-provision') return 'The council or your present school arranges a place here. You do not apply.';
  if (setting.type === 'college') return 'Ask the college how to apply and who leads its learning support.';
  if (setting.type === 'nursery') return 'Ask the nursery for a visit, and who leads its special needs support.';
  return 'Ask the school for a visit, and ask to meet the SENCO (the special needs lead).';
}

/** "3 to 19", or undefined when an end is not known. */
function nameYears(ages: ServiceData['ages']): string | undefined {
  if (typeof ages !== 'object' || typeof ages.from !== 'number' || typeof ages.to !== 'number') return undefined;
  return ages.from === ages.to ? String(ages.from) : `${ages.from} to ${ages.to}`;
}
