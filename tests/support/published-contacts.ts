/** Phone numbers, e-mails and postcodes: those that pages show, and those that content files give with a source. */
import { parsePostcode } from '~/directory/contacts.ts';
import type { ContentFile } from '~/content-model/read-content.ts';
import { decodeEntities } from './built-pages.ts';

/** Contacts in one spelling, so that "+44 1384…" and "01384…" are the same: digits, small letters, or a postcode in capitals. */
export type Contacts = Set<string>;

/** Every contact that a content file gives beside the id of a source that stands in the same file. */
export function listSourced(files: readonly ContentFile[]): Contacts {
  const sourced: Contacts = new Set();
  for (const { fields } of files) {
    if (!isRecord(fields)) continue;
    const sources = new Set(
      Array.isArray(fields.sources) ? fields.sources.map((source: unknown) => (isRecord(source) ? source.id : undefined)) : [],
    );
    walk(fields, (record) => {
      if (typeof record.value === 'string' && sources.has(record.source))
        spellings(record.value).forEach((spelling) => sourced.add(spelling));
    });
  }
  return sourced;
}

/** The site's own contacts in site.yaml. They need no source: they are whoever runs the site. */
export function listOwn(files: readonly ContentFile[]): Contacts {
  const site = files.find((file) => file.group === 'single' && file.id === 'site')?.fields;
  const own = isRecord(site) && isRecord(site.contact) ? Object.values(site.contact) : [];
  return new Set(own.flatMap((value) => (typeof value === 'string' ? spellings(value) : [])));
}

/**
 * Every contact in a page, in one spelling: what its links dial or write to, and what stands in its text and attributes.
 * Looser on purpose than the search the content rules use, so that it sees what they might miss.
 */
export function findInHtml(html: string): Contacts {
  const body = html.replace(/<!--[^]*?-->/g, '').replace(/<(style|script)\b(?![^>]*application\/(?:ld\+)?json)[^>]*>[^]*?<\/\1>/gi, '\n');
  const found: Contacts = new Set();
  for (const [, scheme, value] of body.matchAll(/(tel|sms|mailto):([^"'<>\s]*)/gi)) {
    const target = decodeURIComponent(decodeEntities(value ?? '').replace(/[?&].*$/, ''));
    if (target !== '') found.add(scheme?.toLowerCase() === 'mailto' ? tidy(target) : tidy(target.replace(/[^\d+]/g, '')));
  }
  for (const part of readableParts(body)) findInText(part).forEach((contact) => found.add(tidy(contact)));
  return found;
}

/** Every contact in a file of data that pages show, such as the cards of the finder. */
export function findInJson(json: string): Contacts {
  const found: Contacts = new Set();
  walk(JSON.parse(json), (record) => {
    for (const value of Object.values(record))
      // A column of values has each on a line of its own.
      if (typeof value === 'string')
        value
          .split('\n')
          .flatMap(findInText)
          .forEach((contact) => found.add(tidy(contact)));
  });
  return found;
}

/** The text of a page, with a line end where a block ends, and each attribute that a person or a search may come to read. */
function readableParts(html: string): string[] {
  const attributes = [...html.matchAll(/\s(?:title|alt|aria-label|content|placeholder|value|data-pagefind-[a-z]+)="([^"]*)"/gi)].map(
    ([, value]) => value ?? '',
  );
  const inline = /<\/?(?:a|abbr|b|bdi|cite|em|i|mark|small|span|strong|sub|sup|time|u|wbr|svg|path|circle|rect|line|polyline)\b[^>]*>/gi;
  const text = html.replace(inline, '').replace(/<[^>]*>/g, '\n');
  return [...text.split('\n'), ...attributes].map(decodeEntities);
}

function findInText(text: string): string[] {
  const words = text.replace(/\b(?:https?:\/\/|www\.)[^\s)\]>"']+/gi, ' ');
  const emails = words.match(/[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
  const postcodes = (words.match(/\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b/gi) ?? []).filter(
    (each) => parsePostcode(each) && !/\d(?:st|nd|rd|th)$/.test(each),
  );
  // A date such as 05.06.2026 has a full stop after two digits; no number is written so.
  const long = (words.match(/(?<![\d£.,])(?:\+44|\(?0)[\d\s().–-]{5,}\d/g) ?? []).filter(
    (run) => !/^\d\d[./-]\d\d[./-]/.test(run) && run.replace(/\D/g, '').length >= 8,
  );
  const short = [
    ...words.matchAll(
      /\b(?:ring|rings|call|calls|dial|dials|phone|text|texts|nhs|or|to|on)\s+(999|111|112|101|119|105|18000|116\s\d{3}|[678]\d{4})\b(?!\s*(?:%|\d|people|children|pupils|places))/gi,
    ),
  ];
  return [...emails, ...postcodes, ...long, ...short.map(([, number]) => number ?? '')];
}

/** One spelling for each contact. A number dialled through Relay UK (18001) is the number behind it. */
function tidy(contact: string): string {
  if (contact.includes('@')) return contact.toLowerCase();
  const postcode = /[a-z]/i.test(contact) ? parsePostcode(contact) : undefined;
  if (postcode) return postcode;
  const digits = contact.replace(/\D/g, '');
  const atHome = /^\(?\+44/.test(contact.trim()) ? digits.replace(/^440?/, '0') : digits;
  return atHome.replace(/^18001(?=0)/, '');
}

/** A value of a content file in the spelling of pages: a number alone, or what stands in an address or a sentence. */
function spellings(value: string): string[] {
  const alone = value.replace(/\s*(?:x|ext\.?|extension)\s*\d+$/i, '').trim();
  return (/^[+(]{0,2}\d[\d\s().-]*$/.test(alone) ? [alone] : findInText(value)).map(tidy);
}

function walk(value: unknown, visit: (record: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) value.forEach((item) => walk(item, visit));
  else if (isRecord(value)) {
    visit(value);
    Object.values(value).forEach((item) => walk(item, visit));
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
