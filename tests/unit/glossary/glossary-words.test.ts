import { expect, test } from 'vitest';
import { glossaryTerm, type GlossaryTermData } from '~/content-model/glossary-term.ts';
import type { GuideData } from '~/content-model/guide.ts';
import type { Filed } from '~/directory/directory.ts';
import { findMore, wordsOf } from '~/glossary/glossary-words.ts';
import { makeDirectory, makeService } from '../../support/entries.ts';

const term = (change: Partial<GlossaryTermData> = {}) => ({
  id: 'ehc-plan',
  data: glossaryTerm.parse({ title: 'EHC plan', meaning: 'A legal paper.', ...change }),
});
const GUIDE = { id: 'plans', data: { title: 'Plans, step by step' } } as Filed<GuideData>;
const directoryOf = (...glossary: ReturnType<typeof term>[]) =>
  makeDirectory({ 'send-team': makeService({ title: 'The SEND team' }) }, { glossary, guides: [GUIDE] });

test('a term is found under its title, what it stands for and the other ways to write it, and not under what people type', () => {
  const full = term({ stands_for: 'Education, health and care plan', also: ['EHCP'], other_words: ['plan'] });
  expect(wordsOf(directoryOf(full))[0]?.names).toEqual(['EHC plan', 'Education, health and care plan', 'EHCP']);
});

test('a term that need not be explained where it stands is left out', () => {
  expect(wordsOf(directoryOf(term({ explain: false })))).toEqual([]);
});

test('the page that says more is the guide, or else the service, or none', () => {
  const directory = directoryOf();
  expect(findMore(term({ guide: 'plans', service: 'send-team' }), directory)).toEqual({
    path: '/guides/plans/',
    title: 'Plans, step by step',
  });
  expect(findMore(term({ service: 'send-team' }), directory)).toEqual({ path: '/services/send-team/', title: 'The SEND team' });
  expect(findMore(term(), directory)).toBeUndefined();
});
