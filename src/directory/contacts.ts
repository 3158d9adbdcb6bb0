/** Phone numbers, e-mails and postcodes: how they are read, shown and found in a text. */
import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { parse as parsePostcodeParts } from 'postcode';

/**
 * Short and special numbers that the phone library does not know. Sources: NHS 111 and 999 (Ofcom National Telephone
 * Numbering Plan, type A access codes), 18000 and 18001 (Relay UK), 85258 (Shout), 116 numbers (European helplines).
 */
const SHORT_NUMBERS = new Set(['111', '999', '112', '101', '119', '105', '18000', '85258', '116 123', '116 000', '116 111']);

export interface Phone {
  /** With its usual spaces, such as "01384 817373". */
  shown: string;
  /** For a `tel:` or `sms:` link, such as "+441384817373" or "111". */
  dialled: string;
}

/** Reads a UK phone number. Undefined when nobody could ring it. */
export function parsePhone(written: string): Phone | undefined {
  const tidy = written.trim();
  if (SHORT_NUMBERS.has(tidy)) return { shown: tidy, dialled: tidy.replace(/\s/g, '') };
  if (!isValidPhoneNumber(tidy, 'GB')) return undefined;
  const number = parsePhoneNumberFromString(tidy, 'GB');
  if (!number) return undefined;
  return { shown: number.formatNational(), dialled: number.number };
}

/** A postcode in capitals with one space, or undefined when it is not one. */
export function parsePostcode(written: string): string | undefined {
  return parsePostcodeParts(written).postcode ?? undefined;
}

/** Every phone number, e-mail and postcode that stands in a text, as written. Dates and money are left alone. */
export function findContactsInText(text: string): string[] {
  const emails = text.match(/[\w.+-]+@[\w-]+\.[\w.-]+\w/g) ?? [];
  const rest = emails.reduce((kept, email) => kept.replace(email, ' '), text);
  const phones = rest.match(/(?<![\d.£/-])(?:\+44\s?|0)\d(?:[\s-]?\d){8,10}(?!\d)/g) ?? [];
  const postcodes = rest.match(/\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/g) ?? [];
  return [...emails, ...phones.filter((phone) => parsePhone(phone)), ...postcodes.filter((postcode) => parsePostcode(postcode))];
}
