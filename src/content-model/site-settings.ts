/** Everything another area would change: content/site.yaml. A null hides the feature and an honest line stands instead. */
import { z } from 'zod';
import { addressHere, line, slug, webAddress } from './fields.ts';

export const siteSettings = z.strictObject({
  name: line(60, 'the name of the site'),
  area_name: line(60, 'the name of the area, such as Anytown'),
  tagline: line(120, 'a few words under the name'),
  url: webAddress.nullable(),
  base: addressHere.describe('the folder under which the site stands, such as /local-offer/').nullable(),
  repository: webAddress.nullable(),
  branch: line(60, 'the branch that is published, such as main').default('main'),
  publisher: line(120, 'who publishes the site').nullable(),
  not_the_council: line(300, 'the words that say the site is independent'),
  contact: z
    .strictObject({
      e_mail: line(120, 'an e-mail address').nullable(),
      phone: line(30, 'a phone number').nullable(),
      post: line(200, 'a postal address').nullable(),
    })
    .nullable()
    .describe('how to reach who publishes the site: e_mail, phone and post, each of which may be null'),
  form_endpoint: webAddress.nullable(),
  editor_sign_in: webAddress
    .describe('the address of the service that signs people in to GitHub for the form editor, such as https://sign-in.example/auth')
    .nullable()
    .default(null),
  stage: z.enum(['preview', 'live']).describe('preview or live'),
  preview_notice: line(200, 'the words of the banner while the site is being built'),
  stale_after_days: z.number().int().min(30).max(1000).describe('after how many days an entry is out of date'),
  leave_quickly_to: webAddress.describe('where "leave this page quickly" goes'),
  help_now: z
    .array(
      z.strictObject({
        heading: line(80, 'what is happening, in the words of a parent'),
        text: line(240, 'what to do, in one sentence').optional(),
        services: z.array(slug).min(1).describe('who to ring: file names from content/services/'),
      }),
    )
    .min(1)
    .describe('the parts of the help now page, the most urgent first'),
  starting_points: z
    .array(
      z.strictObject({
        heading: line(60, 'what these have in common, such as "School"'),
        situations: z.array(slug).min(1).describe('file names from content/situations/'),
      }),
    )
    .default([])
    .describe('the groups in which the starting points stand on their own page'),
  guide_groups: z
    .array(
      z.strictObject({
        heading: line(60, 'what these have in common, such as "Money"'),
        guides: z.array(slug).min(1).describe('file names from content/guides/'),
      }),
    )
    .default([])
    .describe('the groups in which the guides stand on their own page'),
  home_searches: z
    .array(line(40, 'something families search for'))
    .default([])
    .describe('what families search for most, such as [short breaks, autism assessment]'),
  front_door: slug.describe('who to ask when you do not know who to ask: a file name from content/services/'),
  guide_for_settings: slug
    .describe('the guide that says what every school and college must do: a file name from content/guides/')
    .nullable()
    .default(null),
  young_people: z
    .strictObject({
      talk_now: z.array(slug).min(1).describe('who a young person can ring or text at any hour: file names from content/services/'),
      talk_page: slug.describe('the page that says more: a file name from content/young-people/'),
    })
    .nullable()
    .default(null)
    .describe('the line at the head of each page for young people: talk_now and talk_page'),
  licence: line(200, 'the licence of the words'),
  attributions: z.array(line(400, 'a line that a data licence asks for')).default([]).describe('the lines that data licences ask for'),
});
export type SiteSettings = z.infer<typeof siteSettings>;

/** Old addresses and where they went: content/redirects.yaml. */
export const redirects = z.array(
  z.strictObject({
    from: addressHere.describe('the old address, from its first slash, such as /guides/ehcp/'),
    to: addressHere.describe('the new address, from its first slash, such as /guides/ehc-plans/'),
    why: line(200, 'why it moved'),
  }),
);
