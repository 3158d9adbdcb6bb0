/**
 * Postcodes, as somebody types them. A full one tells where a family lives, so only its district (AB12) may stand in an address;
 * the sector (AB12 3) is used on the device to work out how far things are, and then forgotten.
 */

export interface WrittenPostcode {
  /** As it was typed. */
  written: string;
  /** The sector when it can be told, such as "AB12 3", else the district, such as "AB12". */
  known: string;
  district: string;
}

const FULL = /(?<![\p{L}\p{N}])([a-z]{1,2}\d[a-z\d]?)[\s-]*(\d)[a-z]{2}(?![\p{L}\p{N}])/iu;
const SECTOR = /(?<![\p{L}\p{N}])([a-z]{1,2}\d[a-z\d]?) (\d)(?![\p{L}\p{N}])/iu;
const DISTRICT = /(?<![\p{L}\p{N}])([a-z]{1,2}\d[a-z\d]?)(?![\p{L}\p{N}])/giu;

/** The first postcode in a text. A part of one counts only when its district is known: "KS1" is none. */
export function findPostcode(text: string, districts: ReadonlySet<string>): WrittenPostcode | undefined {
  const full = FULL.exec(text);
  if (full?.[1] && full[2]) return found(full[0], full[1], full[2]);
  const sector = SECTOR.exec(text);
  if (sector?.[1] && sector[2] && districts.has(sector[1].toUpperCase())) return found(sector[0], sector[1], sector[2]);
  for (const [written, district = ''] of text.matchAll(DISTRICT)) {
    if (districts.has(district.toUpperCase())) return found(written, district);
  }
  return undefined;
}

/** A text with every full postcode cut to its district: what may stand in an address. */
export function shortenPostcodes(text: string): string {
  return text.replace(new RegExp(FULL.source, 'giu'), (_, district: string) => district.toUpperCase());
}

function found(written: string, district: string, sector = ''): WrittenPostcode {
  const upper = district.toUpperCase();
  return { written, district: upper, known: sector ? `${upper} ${sector}` : upper };
}
