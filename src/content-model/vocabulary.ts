/** An allowed list with its labels, hints and other words: a file in content/vocabulary/. */
import { z } from 'zod';
import { line, otherWords, slug } from './fields.ts';

const term = z.strictObject({
  id: slug.describe('a short name that stands in addresses and never changes'),
  label: line(60, 'what families read'),
  hint: line(160, 'a few words that explain it'),
  intro: line(400, 'the first words of its list page').optional(),
  other_words: otherWords.unwrap().max(60).default([]).describe('up to 60 words or phrases that families use instead'),
});

/** One list: its terms in the order in which they are shown. */
export const vocabulary = z.strictObject({
  title: line(60, 'what the list is called'),
  terms: z.array(term).min(1).describe('the terms, in the order to show them'),
});

/** The list of ages also says which years each stage covers. */
export const ageVocabulary = z.strictObject({
  title: line(60, 'what the list is called'),
  terms: z
    .array(
      term.extend({
        from: z.number().int().min(0).max(25).describe('the first age in years'),
        to: z.number().int().min(0).max(25).describe('the last age in years'),
      }),
    )
    .min(1)
    .describe('the terms, in the order to show them'),
});

/** The list of referral routes also says whether families can ask themselves. */
export const referralVocabulary = z.strictObject({
  title: line(60, 'what the list is called'),
  terms: z
    .array(
      term.extend({
        self: z.enum(['yes', 'no', 'not-known']).describe('yes, no or not-known: can a family ask for themselves?'),
        to_professionals: line(120, 'who can refer, said to a professional').optional(),
      }),
    )
    .min(1)
    .describe('the terms, in the order to show them'),
});

/** The list of areas also says which are outside the borough. */
export const areaVocabulary = z.strictObject({
  title: line(60, 'what the list is called'),
  terms: z
    .array(
      term.extend({
        covers: z.enum(['local', 'everywhere', 'outside']).describe('local, everywhere (it serves every area here) or outside'),
      }),
    )
    .min(1)
    .describe('the terms, in the order to show them'),
});
export type Term = z.infer<typeof term>;
export type AgeTerm = z.infer<typeof ageVocabulary>['terms'][number];
export type ReferralTerm = z.infer<typeof referralVocabulary>['terms'][number];
export type AreaTerm = z.infer<typeof areaVocabulary>['terms'][number];
