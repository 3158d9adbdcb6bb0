/** One service, group, activity, school or college: a file in content/services/. */
import { z } from 'zod';
import { contact, freshness, line, openingTimes, otherWords, references, slug, sources, threeValues } from './fields.ts';
import { NOT_KNOWN } from './not-known.ts';

const years = z.union([z.number().int().min(0).max(25), z.literal(NOT_KNOWN)]).describe('an age in years from 0 to 25, or not-known');

const yearsFromTo = z
  .strictObject({ from: years, to: years })
  .refine(({ from, to }) => typeof from !== 'number' || typeof to !== 'number' || from <= to, {
    path: ['to'],
    error: 'We expected a last age that is not less than the first.',
  });

/** Which ages it serves. Leave nothing out: an age that no page gives is "not-known". */
export const ages = z
  .union([z.literal('any'), z.literal(NOT_KNOWN), yearsFromTo])
  .describe('any (a source says all ages), not-known, or from and to in years, such as {from: 5, to: 18}');
export type Ages = z.infer<typeof ages>;

/** Which needs it serves. "any" only when a source says so. */
export const needs = z
  .union([z.literal('any'), z.literal(NOT_KNOWN), z.array(slug).min(1)])
  .describe('any (a source says every need), not-known, or names from the list in content/vocabulary/needs.yaml');
export type Needs = z.infer<typeof needs>;

/** What schools, colleges and nurseries have that other services do not. */
export const setting = z.strictObject({
  type: z
    .enum(['nursery', 'primary-school', 'secondary-school', 'special-school', 'independent-school', 'alternative-provision', 'college'])
    .describe('one of: nursery, primary-school, secondary-school, special-school, independent-school, alternative-provision, college'),
  official_type: line(80, 'the type of establishment as the Department for Education writes it').optional(),
  urn: z.number().int().describe('the school number that the Department for Education gives, such as 103878').optional(),
  pupils: z.number().int().min(1).describe('how many pupils, as published').optional(),
  capacity: z.number().int().min(1).describe('how many places, as published').optional(),
  sixth_form: threeValues.default(NOT_KNOWN),
  unit: threeValues.default(NOT_KNOWN).describe('yes, no or not-known: does it have a SEND unit or base inside a mainstream school?'),
  authority: line(60, 'the council whose area it is in, for a school outside the area of this site').optional(),
  send: z
    .array(line(240, 'one thing it offers for children with SEND, as a sentence'))
    .default([])
    .describe('what it offers for children with SEND, one sentence each. Leave empty if not known'),
});

export const service = z
  .strictObject({
    title: line(90, 'the name families know it by'),
    summary: line(200, 'one plain sentence: what it does for you').optional(),
    organisation: slug.describe('who runs it: a file name from content/organisations/').optional(),
    kind: z
      .enum(['service', 'group', 'activity', 'setting'])
      .describe('one of: service, group, activity, setting (for a school, college or nursery)'),
    status: z.enum(['open', 'paused', 'closed', 'unknown']).default('unknown').describe('one of: open, paused, closed, unknown'),
    confidence: z
      .enum(['high', 'medium', 'low', 'conflict'])
      .describe('high, medium, low (the sources are old or thin) or conflict (they disagree)'),
    doubt: line(400, 'what is not certain, said to families in one or two plain sentences, when confidence is low or conflict').optional(),

    help: z.array(slug).min(1).describe('kinds of help: one or more names from the list in content/vocabulary/help.yaml'),
    needs,
    ages,
    areas: z.array(slug).min(1).describe('where it serves families: one or more names from the list in content/vocabulary/areas.yaml'),
    who_for: line(300, 'who it is for, as a sentence that starts "For" or "You"').optional(),
    not_for: z
      .array(
        z.strictObject({
          who: line(160, 'who it is not for, as in "You need help tonight"'),
          try: slug.describe('what to try instead: a file name from content/services/').optional(),
          try_guide: slug.describe('what to read instead: a file name from content/guides/').optional(),
        }),
      )
      .default([])
      .describe('who it is not for, each with what to try instead'),

    diagnosis: threeValues.describe('yes, no or not-known: does it need a diagnosis?'),
    plan: threeValues.describe('yes, no or not-known: does it need an EHC plan?'),
    referral: slug.describe('who can ask: a name from the list in content/vocabulary/referral.yaml, such as self'),
    steps: z
      .array(line(240, 'one step, starting with a verb'))
      .default([])
      .describe('how to get it: one step a line, the first thing to do first'),
    to_refer: z
      .strictObject({
        who: line(240, 'which professionals can refer, as the source says').optional(),
        send: line(240, 'what a professional sends, such as "The CAMHS referral form"').optional(),
        source: slug.describe('the id of the source, further down in this file, that says so'),
      })
      .optional()
      .describe('for professionals: who of them can refer and what they send. Leave out what no page says'),
    next: line(400, 'what happens after you ask. Leave out if no page says').optional(),
    decided: line(300, 'how it is decided who gets it. Leave out if no page says').optional(),
    cost: z.enum(['free', 'paid', 'some-cost', NOT_KNOWN]).describe('one of: free, paid, some-cost, not-known'),
    cost_note: line(240, 'the price or what is free, as the source says').optional(),

    contacts: z.array(contact).default([]).describe('ways to reach it, the best first'),
    ask_instead: z
      .strictObject({
        text: line(240, 'what to do when we know no phone or e-mail'),
        service: slug.describe('who to ask: a file name from content/services/').optional(),
      })
      .optional()
      .describe('when no phone or e-mail is known: who to ask instead'),
    places: references('places'),
    opening_times: z.array(openingTimes).default([]).describe('when it is open'),
    opening_note: line(240, 'opening times in words, or how old they are').optional(),
    opening_source: slug.describe('the id of the source, further down in this file, that gives the opening times').optional(),
    before_you_go: z
      .array(line(240, 'one thing to know before a visit'))
      .default([])
      .describe('parking, step-free way in, quiet space, what to expect: one fact a line, only from a source'),
    languages: z.array(line(40, 'a language')).default([]).describe('languages it works in'),
    formats: z.array(line(60, 'a format')).default([]).describe('formats it comes in, such as [British Sign Language, easy read]'),

    wait: slug.describe('the file name from content/waits/ that says how long the wait is').optional(),
    related: references('services'),
    other_words: otherWords,
    duties: references('duties'),
    setting: setting.optional(),
    ...freshness,
    sources,
  })
  .refine(({ kind, setting: details }) => kind !== 'setting' || details !== undefined, {
    path: ['setting'],
    error: 'A school, college or nursery says under setting what type it is.',
    when: isObject,
  })
  .refine(({ kind, organisation }) => !isOffered(kind) || organisation !== undefined, {
    path: ['organisation'],
    error: 'Every service says who runs it.',
    when: isObject,
  })
  .refine(({ kind, summary }) => !isOffered(kind) || summary !== undefined, {
    path: ['summary'],
    error: 'Every service says in one sentence what it does for you.',
    when: isObject,
  })
  .refine(({ kind, who_for }) => !isOffered(kind) || who_for !== undefined, {
    path: ['who_for'],
    error: 'Every service says who it is for.',
    when: isObject,
  })
  .refine(({ kind, steps }) => !isOffered(kind) || (steps !== undefined && steps.length > 0), {
    path: ['steps'],
    error: 'Every service says the first thing to do.',
    when: isObject,
  })
  .refine(({ confidence, doubt }) => !(confidence === 'low' || confidence === 'conflict') || doubt !== undefined, {
    path: ['doubt'],
    error: 'When the sources are thin or disagree, families are told what is not certain.',
    when: isObject,
  });
export type ServiceData = z.infer<typeof service>;

/** The last checks run even when a field is wrong, so that one run tells everything. */
function isObject({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null;
}

/** Whether families ask for it, unlike a school, whose place comes about in another way. */
function isOffered(kind: unknown): boolean {
  return kind === 'service' || kind === 'group' || kind === 'activity';
}
