/** Postcode sectors and their middle points: content/postcodes.json. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const point = z.tuple([z.number().min(49).max(61), z.number().min(-9).max(2)]);

export const postcodeTable = z.strictObject({
  /** The lines that the licence of the data asks for. They are shown where distances are. */
  attribution: z.string().min(1),
  source: z.string().min(1),
  /** The middle of each sector, such as "AB12 3": latitude and longitude in degrees. It is the mean of its postcodes. */
  sectors: z.record(z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]? \d$/), point),
});
export type PostcodeTable = z.infer<typeof postcodeTable>;
export type Point = z.infer<typeof point>;

/** The table of a content folder, or undefined where there is none: another area may do without. */
export function readPostcodes(folder: string): PostcodeTable | undefined {
  const file = join(folder, 'postcodes.json');
  return existsSync(file) ? postcodeTable.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
