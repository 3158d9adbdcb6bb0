/** What families said, and news: in which order, and in which words. */
import type { NewsData, VoiceData } from '../content-model/page.ts';
import type { Filed } from './directory.ts';

const STATUSES: Record<VoiceData['status'], string> = {
  asked: 'We are looking at it',
  doing: 'Under way',
  done: 'Done on this site',
  cannot: 'We cannot change this',
};

/** How far a comment has come, in words. */
export function nameStatus(status: VoiceData['status']): string {
  return STATUSES[status];
}

/** Comments, the newest first. */
export function newestVoicesFirst(voices: readonly Filed<VoiceData>[]): Filed<VoiceData>[] {
  return [...voices].sort((a, b) => b.data.asked_on.localeCompare(a.data.asked_on) || a.id.localeCompare(b.id));
}

/** News, the newest first. Items of one day stand by their file names. */
export function newestNewsFirst<Item extends Filed<NewsData>>(news: readonly Item[]): Item[] {
  return [...news].sort((a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id));
}
