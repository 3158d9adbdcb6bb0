/** Pages for every reader: About and its neighbours, and the pages written to one kind of reader. */
import { z } from 'zod';
import { addressHere, day, freshness, line, otherWords, references, sources, webAddress } from './fields.ts';
import { PICTURES } from './pictures.ts';

/** About, privacy, accessibility and contact: content/pages/. */
export const page = z.strictObject({
  title: line(90, 'the title of the page'),
  summary: line(200, 'one plain sentence: what the page tells you'),
  updated: day.describe('the day the words were last changed'),
  other_words: otherWords,
  duties: references('duties'),
});

const picture = z.enum(PICTURES).describe(`the picture beside it. One of: ${PICTURES.join(', ')}`);

/** What a page written to young people has in common with one written to professionals. */
const readerFields = {
  title: line(90, 'the title of the page'),
  summary: line(200, 'one plain sentence: what the page tells you'),
  order: z.number().int().default(100).describe('a number: lower stands first'),
  services: references('services'),
  guides: references('guides'),
  duties: references('duties'),
  other_words: otherWords,
  ...freshness,
  sources,
};

/** The two ages that pages for young people are written to. At 16 many choices become their own. */
export const READER_AGES = ['11-to-16', '16-to-25'] as const;
export type ReaderAge = (typeof READER_AGES)[number];

/** A page written to young people: content/young-people/. */
export const youngPersonPage = z.strictObject({
  ...readerFields,
  for_ages: z
    .array(z.enum(READER_AGES).describe('one of: 11-to-16, 16-to-25'))
    .min(1)
    .describe('who it is written to: [11-to-16], [16-to-25] or both'),
  is_sensitive: z
    .boolean()
    .default(false)
    .describe('true if someone may be watching the reader, as on a page about being hurt: it gets a way to leave quickly'),
});
export type YoungPersonPageData = z.infer<typeof youngPersonPage>;

/** A page written to people who work with families: content/professionals/. */
export const professionalPage = z.strictObject({
  ...readerFields,
  sources: z
    .array(sources.element)
    .default([])
    .describe('where the facts come from. Leave out on a page that only says how to use this site'),
  shows: z
    .enum(['hand-over', 'referral-routes'])
    .describe('a list made from the other files, below the words: hand-over (the page for each situation) or referral-routes')
    .optional(),
});
export type ProfessionalPageData = z.infer<typeof professionalPage>;

/**
 * An easy read twin of another page: one idea a line, a picture beside each. It prints as a leaflet, so `services` (who to
 * ring) comes last on it.
 */
export const easyReadPage = z.strictObject({
  title: line(70, 'the title of the page'),
  summary: line(200, 'one plain sentence: what the page tells you'),
  twin_of: addressHere.describe('the address of the full page, from its first slash, such as /guides/ehc-plans/'),
  order: z.number().int().default(100).describe('a number: lower stands first'),
  lines: z
    .array(
      z.strictObject({
        heading: line(70, 'a heading that stands above this line, where a new part starts').optional(),
        text: line(160, 'one idea, in one short sentence'),
        picture,
      }),
    )
    .min(1)
    .describe('one idea a line'),
  services: references('services'),
  duties: references('duties'),
  other_words: otherWords,
  checked_by: line(160, 'who with a learning disability checked it. Leave out until somebody has').optional(),
  ...freshness,
  sources,
});
export type EasyReadData = z.infer<typeof easyReadPage>;

/** One comment from families and the reply: content/voices/. Nobody can be recognised from it. */
export const voice = z.strictObject({
  title: line(120, 'the comment in a few words'),
  said: line(600, 'what families said'),
  source: line(200, 'where they said it, such as "Ofsted and CQC inspection, January 2025"'),
  url: sources.element.shape.url,
  asked_on: day,
  reply: line(600, 'the reply').optional(),
  did: line(600, 'what was done').optional(),
  status: z.enum(['asked', 'doing', 'done', 'cannot']).describe('one of: asked, doing, done, cannot'),
  replied_on: day.optional(),
  change: z.union([addressHere, webAddress]).describe('the address of the change it led to, such as /news/new-quiet-room/').optional(),
});
export type VoiceData = z.infer<typeof voice>;

/** One update: content/news/. */
export const newsItem = z.strictObject({
  title: line(90, 'what changed, in a few words'),
  summary: line(200, 'one plain sentence: what is different now'),
  date: day,
});
export type NewsData = z.infer<typeof newsItem>;
