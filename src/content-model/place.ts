/** A building families go to: a file in content/places/. */
import { z } from 'zod';
import { freshness, line, slug, sources, threeValues } from './fields.ts';
import { NOT_KNOWN } from './not-known.ts';

export const place = z.strictObject({
  title: line(90, 'the name of the building or site'),
  address: z.array(line(80, 'one line of the address')).default([]).describe('the lines of the address, without the postcode'),
  postcode: z
    .strictObject({
      value: line(8, 'the postcode, such as "AB12 3CD"'),
      source: slug.describe('the id of the source, further down in this file, that shows it'),
    })
    .optional(),
  area: slug.describe('where it is: a name from the list in content/vocabulary/areas.yaml'),
  step_free: threeValues.default(NOT_KNOWN),
  parking: threeValues.default(NOT_KNOWN),
  changing_place: threeValues.default(NOT_KNOWN).describe('yes, no or not-known: does it have a Changing Places toilet?'),
  quiet_space: threeValues.default(NOT_KNOWN),
  access_note: line(300, 'anything else about getting in and around').optional(),
  ...freshness,
  sources,
});
export type PlaceData = z.infer<typeof place>;
