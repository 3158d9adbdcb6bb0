/** Who runs services: a file in content/organisations/. */
import { z } from 'zod';
import { contact, freshness, line, sources, webAddress } from './fields.ts';

export const organisation = z.strictObject({
  title: line(90, 'its name'),
  kind: z
    .enum(['council', 'nhs', 'charity', 'school', 'college', 'company', 'community-group', 'partnership', 'government'])
    .describe('one of: council, nhs, charity, school, college, company, community-group, partnership, government'),
  summary: line(200, 'one plain sentence: what it is'),
  website: webAddress.optional(),
  complaints: line(400, 'how to complain, as its source says. Leave out if not known').optional(),
  contacts: z.array(contact).default([]).describe('its own contacts, not those of its services'),
  ...freshness,
  sources,
});
export type OrganisationData = z.infer<typeof organisation>;
