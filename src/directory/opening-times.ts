import type { z } from 'zod';
import type { openingTimes } from '../content-model/fields.ts';

type OpeningTimes = z.infer<typeof openingTimes>;

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "Monday to Friday: 9am to 5pm" for each line of opening times. */
export function describeOpeningTimes(times: readonly OpeningTimes[]): string[] {
  return times.map(
    ({ days, opens, closes, note }) => `${nameDays(days)}: ${nameTime(opens)} to ${nameTime(closes)}${note ? ` (${note})` : ''}`,
  );
}

function nameDays(days: readonly string[]): string {
  const positions = [...new Set(days)].map((day) => DAYS.indexOf(day)).sort((a, b) => a - b);
  const isRun = positions.length > 2 && positions.every((position, index) => index === 0 || position === (positions[index - 1] ?? 0) + 1);
  const names = positions.map((position) => capitalise(DAYS[position] ?? ''));
  if (isRun) return `${names[0]} to ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}

/** "9.30am" for 09:30, as people say it. Noon and midnight are named. */
export function nameTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours === 12) return 'noon';
  if (minutes === 0 && hours === 0) return 'midnight';
  const shown = hours % 12 === 0 ? 12 : hours % 12;
  return `${shown}${minutes ? `.${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
