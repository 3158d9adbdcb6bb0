/** Phone numbers, e-mails and postcodes: how they are read, shown and found in a text. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { parse as parsePostcodeParts } from 'postcode';

/**
 * Short and special numbers that the phone library does not know, as they are shown. Sources: NHS 111 and 999 (Ofcom
 * National Telephone Numbering Plan, type A access codes), 18000 (Relay UK), 116 numbers (European helplines).
 */
const SHORT_NUMBERS = ['111', '999', '112', '101', '119', '105', '18000', '116 123', '116 000', '116 111', '116 006'];
const SHORT_BY_DIGITS = new Map(SHORT_NUMBERS.map((shown) => [shown.replace(/\s/g, ''), shown]));

/** Dialled before a number by people who are deaf or cannot speak, to be joined by a relay assistant (Relay UK). */
const RELAY_PREFIX = '18001';

/** The places that share +44 and can be rung from the UK as at home. */
const HOME = new Set(['GB', 'GG', 'JE', 'IM']);

/** The postcode areas of the United Kingdom (Royal Mail). Without them "KS1 2nd" would look like a postcode. */
const POSTCODE_AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU ' +
    'HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH ' +
    'PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GY'
  ).split(' '),
);

export interface Phone {
  /** With its usual spaces, such as "0300 123 1234". */
  shown: string;
  /** For a `tel:` or `sms:` link, such as "+443001231234" or "111". */
  dialled: string;
}

/** Reads a UK phone number. Undefined when nobody could ring it, or when more than a number is written. */
export function parsePhone(written: string): Phone | undefined {
  const tidy = written.trim().replace(/^\(\+44\)/, '+44');
  if (!/^[+(]?\d[\d\s().–-]*(?:\s*(?:x|ext\.?|extension)\s*\d{1,6})?$/i.test(tidy)) return undefined;
  const digits = tidy.replace(/\D/g, '');
  const short = SHORT_BY_DIGITS.get(digits);
  if (short) return { shown: short, dialled: digits };
  if (isTextNumber(tidy)) return { shown: digits, dialled: digits };
  if (tidy.startsWith(RELAY_PREFIX)) {
    const rest = parsePhone(tidy.slice(RELAY_PREFIX.length));
    return rest && { shown: `${RELAY_PREFIX} ${rest.shown}`, dialled: RELAY_PREFIX + rest.shown.replace(/\D/g, '') };
  }
  // Every number one can ring starts with 0 at home. Without it, a school's number would do for a phone's.
  if (!/^\(?[0+]/.test(tidy)) return undefined;
  const number = parsePhoneNumberFromString(tidy, { defaultCountry: 'GB', extract: false });
  if (!number?.isValid() || !HOME.has(number.country ?? '')) return undefined;
  return { shown: number.formatNational().replace(/ x(\d+)$/, ' ext. $1'), dialled: number.number };
}

/** Whether it is a short number for text messages only, such as a charity's 85258. Such numbers have five digits. */
export function isTextNumber(written: string): boolean {
  return /^[678]\d{4}$/.test(written.replace(/\s/g, ''));
}

/** A postcode in capitals with one space, or undefined when it is not one. */
export function parsePostcode(written: string): string | undefined {
  const { postcode, area } = parsePostcodeParts(written.trim());
  return postcode && area && POSTCODE_AREAS.has(area) ? postcode : undefined;
}

/**
 * Every phone number, e-mail and postcode that stands in a text, as written. Dates, money, addresses of pages and short
 * numbers that never change, such as 999, are left alone.
 */
export function findContactsInText(text: string): string[] {
  const words = text.replace(/\b(?:https?:\/\/|www\.)[^\s)\]>"']+/gi, ' ');
  const emails = words.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi) ?? [];
  const rest = emails.reduce((kept, email) => kept.replace(email, ' '), words);
  return [...emails, ...findPhones(rest), ...findPostcodes(rest)];
}

/** A run of digits, spaces and hyphens may hold a number and more digits after it: the longest start that can be rung counts. */
function findPhones(text: string): string[] {
  const found: string[] = [];
  const starts = /(?<![\w£]|\d[.,:]|[a-z]-)(?:\(?0|\+\s?44|\(\+44\)?)[\d\s().–-]{5,28}/gi;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const phone = longestPhone(match[0], text[match.index + match[0].length] ?? '');
    if (phone) found.push(phone);
    starts.lastIndex = match.index + (phone?.length ?? 1);
  }
  return found;
}

function longestPhone(run: string, after: string): string | undefined {
  for (let end = run.length; end >= 7; end -= 1) {
    const isWhole = /\d/.test(run[end - 1] ?? '') && !/[\p{L}\d]/u.test(run[end] ?? after);
    if (!isWhole) continue;
    const candidate = run.slice(0, end);
    if (candidate.replace(/\D/g, '').length <= 14 && parsePhone(candidate)) return candidate;
  }
  return undefined;
}

function findPostcodes(text: string): string[] {
  const found = text.match(/(?<![\w-])[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}(?![\w-])/gi) ?? [];
  // "b3 4th" is a class, not a postcode.
  return found.filter((postcode) => parsePostcode(postcode) && !/\d(?:st|nd|rd|th)$/.test(postcode));
}
