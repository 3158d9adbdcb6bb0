/** How old a fact is and how strong. Gathered from public pages and confirmed with the service are different things. */
import { daysBetween, formatDate } from './dates.ts';

export interface Dated {
  gathered: string;
  confirmed?: { on: string; how: string; role: string } | undefined;
}

export interface Freshness {
  /** The later of gathered and confirmed. */
  date: string;
  /** Whether somebody rang, wrote or visited. */
  check: 'gathered' | 'confirmed';
  /** Whether it is older than the site allows. */
  isStale: boolean;
  /** One line that says so to families. */
  text: string;
}

const HOW: Record<string, string> = {
  'phone-call': 'by phone',
  'e-mail': 'by e-mail',
  letter: 'by letter',
  visit: 'on a visit',
};

const UNCONFIRMED = {
  service: 'Nobody has confirmed it with the service yet.',
  guide: 'Nobody who gave us these facts has confirmed this page yet.',
};

/**
 * What families are told about the age and strength of an entry's facts. Today is YYYY-MM-DD. A guide has no one service that
 * could confirm it, so it says so in other words.
 */
export function describeFreshness(
  entry: Dated,
  today: string,
  staleAfterDays: number,
  subject: 'service' | 'guide' = 'service',
): Freshness {
  const { gathered, confirmed } = entry;
  const date = confirmed && confirmed.on > gathered ? confirmed.on : gathered;
  const isStale = daysBetween(date, today) > staleAfterDays;
  const read = `From public pages we read on ${formatDate(gathered)}.`;
  const text = confirmed ? describeConfirmed(confirmed, gathered) : `${read} ${UNCONFIRMED[subject]}`;
  return { date, check: confirmed ? 'confirmed' : 'gathered', isStale, text };
}

/** Public pages that were read after the service was asked are told apart: they did not confirm anything. */
function describeConfirmed({ on, how, role }: NonNullable<Dated['confirmed']>, gathered: string): string {
  const checked = `Checked ${HOW[how] ? `${HOW[how]} ` : ''}with the service on ${formatDate(on)} (${role}).`;
  return gathered > on ? `${checked} From public pages we read again on ${formatDate(gathered)}.` : checked;
}
