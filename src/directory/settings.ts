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

/** "A special school in Brierley Hill for ages 3 to 19, with 155 places." Only what is known is said. */
export function summariseSetting(entry: Pick<ServiceData, 'setting' | 'ages'>, town: string | undefined): string {
  const { setting, ages } = entry;
  if (!setting) return '';
  const words = TYPES[setting.type];
  const article = /^[aeiou]/.test(words) ? 'An' : 'A';
  const where = town ? ` in ${town}` : '';
  const range =
    typeof ages === 'object' && typeof ages.from === 'number' && typeof ages.to === 'number' ? ` for ages ${ages.from} to ${ages.to}` : '';
  const size = setting.pupils
    ? `, with ${setting.pupils.toLocaleString('en-GB')} ${setting.type === 'college' ? 'students' : 'pupils'}`
    : '';
  return `${article} ${words}${where}${range}${size}.`;
}

/** Who a setting is for, in one sentence. */
export function describeWhoSettingIsFor(entry: Pick<ServiceData, 'setting' | 'ages'>): string {
  const { setting, ages } = entry;
  const young = setting?.type === 'college' ? 'Young people' : 'Children and young people';
  const range =
    typeof ages === 'object' && typeof ages.from === 'number' && typeof ages.to === 'number' ? ` aged ${ages.from} to ${ages.to}` : '';
  return `${young}${range}.`;
}
