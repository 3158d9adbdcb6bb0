/** The table of postcode sectors, where the content has one. Another area may do without. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../commands/surroundings.ts';
import { postcodeTable, type PostcodeTable } from '../content-model/postcodes.ts';

/** The table, or undefined where there is none. */
export function readPostcodes(folder = contentFolder()): PostcodeTable | undefined {
  const file = join(folder, 'postcodes.json');
  return existsSync(file) ? postcodeTable.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** The lines that the licence of the table asks for. */
export function readAttribution(): string {
  return readPostcodes()?.attribution ?? '';
}
