/** What the commands take from the machine they run on: which content, and which day it is. */
import { resolve } from 'node:path';

/** The content folder: LOCAL_OFFER_CONTENT, or content/ beside package.json. */
export function contentFolder(): string {
  return resolve(process.env.LOCAL_OFFER_CONTENT ?? 'content');
}

/** Today in the United Kingdom as YYYY-MM-DD: LOCAL_OFFER_TODAY, or the machine's clock. */
export function today(): string {
  const fixed = process.env.LOCAL_OFFER_TODAY;
  if (fixed === undefined || fixed === '') return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(fixed) || Number.isNaN(Date.parse(fixed))) {
    throw new Error(`LOCAL_OFFER_TODAY: we expected a day such as 2026-11-23. We found “${fixed}”.`);
  }
  return fixed;
}
