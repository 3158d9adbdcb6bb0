/** A building families go to: a file in content/places/. */
import { z } from 'zod';
import { NOT_KNOWN, freshness, line, slug, sources, threeValues } from './fields.ts';

export const place = z.strictObject({
  title: line(90, 'the name of the building or site'),
  address: z.array(line(80, 'one line of the address')).default([]).describe('the lines of the address, without the postcode'),
  postcode: z
    .strictObject({
      value: line(8, 'the postcode, such as DY1 1HF'),
      source: slug.describe('the id of the source below in this file that shows it'),
    })
    .optional(),
  area: slug.describe('an id from content/vocabulary/areas.yaml'),
  step_free: threeValues.default(NOT_KNOWN),
  parking: threeValues.default(NOT_KNOWN),
  changing_place: threeValues.default(NOT_KNOWN).describe('a Changing Places toilet: yes, no or not-known'),
  quiet_space: threeValues.default(NOT_KNOWN),
  access_note: line(300, 'anything else about getting in and around').optional(),
  ...freshness,
  sources,
});
export type PlaceData = z.infer<typeof place>;
