import { expect, test } from 'vitest';
import { facetsOf, filterTermsOf } from '~/directory/facets.ts';
import { TERMS, VOCABULARIES, makeEntry, makeSetting } from '../../support/entries.ts';

test('the filters get what is known of an entry, and "not known" stays not known', () => {
  expect(facetsOf(makeEntry())).toEqual({
    needs: 'not-known',
    ages: 'not-known',
    areas: ['borough-wide'],
    help: ['advice'],
    diagnosis: 'not-known',
    plan: 'not-known',
    self: 'not-known',
    cost: 'not-known',
    isSetting: false,
    status: 'open',
  });
});

test('whether a family can ask themselves comes from the list of who can ask', () => {
  expect(facetsOf(makeEntry({ referral: 'self' })).self).toBe('yes');
  expect(facetsOf(makeEntry({ referral: 'gp' })).self).toBe('no');
});

test('a school is told from a service, and a closed service from an open one', () => {
  expect(facetsOf(makeEntry(makeSetting())).isSetting).toBe(true);
  expect(facetsOf(makeEntry({ status: 'closed' })).status).toBe('closed');
});

test('the vocabularies say which areas are local and which cover them all', () => {
  expect(filterTermsOf(VOCABULARIES)).toEqual(TERMS);
});
