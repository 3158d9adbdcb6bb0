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

/** "A special school in Brierley Hill for ages 3 to 19, with 155 pupils." Only what is known is said. */
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

/** "3 to 19", or undefined when an end is not known. */
function nameYears(ages: ServiceData['ages']): string | undefined {
  if (typeof ages !== 'object' || typeof ages.from !== 'number' || typeof ages.to !== 'number') return undefined;
  return ages.from === ages.to ? String(ages.from) : `${ages.from} to ${ages.to}`;
}
