import { describe, expect, test } from 'vitest';
import { listReferralRoutes, type ReferralRoute } from '~/directory/referral-routes.ts';
import { makeContact, makeDirectory, makeService, makeSetting, VOCABULARIES } from '../../support/entries.ts';

const vocabularies = {
  ...VOCABULARIES,
  referral: [
    ...VOCABULARIES.referral,
    {
      id: 'either',
      label: 'You or a professional can ask',
      hint: 'Either',
      other_words: [],
      self: 'yes' as const,
      to_professionals: 'The family, or you',
    },
  ],
};
const answersOf = (route: ReferralRoute | undefined) =>
  Object.fromEntries(route?.answers.map(({ question, answer }) => [question, answer]) ?? []);

function listOf(services: Parameters<typeof makeDirectory>[0]) {
  return listReferralRoutes(makeDirectory(services, { vocabularies }));
}

describe('Referral routes', () => {
  test('stand under their first kind of help, in the order of that list, and empty kinds are left out', () => {
    const { groups } = listOf({
      groups: makeService({ title: 'A group', help: ['groups'], referral: 'gp' }),
      advice: makeService({ title: 'Advice', help: ['advice', 'groups'], referral: 'either' }),
    });
    expect(groups.map(({ heading, items }) => [heading, items.map(({ id }) => id)])).toEqual([
      ['Advice', ['advice']],
      ['Groups', ['groups']],
    ]);
  });

  test('leave out what families can only ask for themselves, and what has closed', () => {
    const { groups, unknown } = listOf({
      own: makeService({ referral: 'self' }),
      closed: makeService({ referral: 'gp', status: 'closed' }),
      gone: makeService({ status: 'closed' }),
    });
    expect(groups).toEqual([]);
    expect(unknown).toEqual([]);
  });

  test('answer every question, and say not known where no page does', () => {
    const { groups } = listOf({ one: makeService({ referral: 'gp', diagnosis: 'no', plan: 'yes' }) });
    expect(answersOf(groups[0]?.items[0])).toEqual({
      'Who can refer': 'Your GP has to refer you',
      'What to send': 'Not known. Ask them',
      'Diagnosis needed': 'No',
      'EHC plan needed': 'Yes',
      'How it is decided': 'Not known. Ask them',
    });
  });

  test('say who may refer in the words of the service, or else in the words of the list', () => {
    const { groups } = listOf({
      list: makeService({ title: 'A', referral: 'either' }),
      own: makeService({
        title: 'B',
        referral: 'gp',
        to_refer: { who: 'A nurse or a GP', send: 'The form', source: 'page' },
        decided: 'By a panel.',
      }),
    });
    const [list, own] = groups[0]?.items ?? [];
    expect(answersOf(list)['Who can refer']).toBe('The family, or you');
    expect(answersOf(own)).toMatchObject({
      'Who can refer': 'A nurse or a GP',
      'What to send': 'The form',
      'How it is decided': 'By a panel.',
    });
  });

  test('give the number to ring, or what to do when there is none', () => {
    const { groups } = listOf({
      rung: makeService({ title: 'A', referral: 'gp', contacts: [makeContact({ value: '0300 123 1231' })] }),
      written: makeService({ title: 'B', referral: 'gp', ask_instead: { text: 'Ask the GP.' } }),
    });
    expect(groups[0]?.items.map(({ phone, act }) => phone?.shown ?? act)).toEqual(['0300 123 1231', 'Ask the GP.']);
  });

  test('name the services about which nobody says who can refer, by title, and not schools', () => {
    const { groups, unknown } = listOf({
      z: makeService({ title: 'Zebra service' }),
      a: makeService({ title: 'Apple service' }),
      club: makeService({ title: 'A club', kind: 'activity' }),
      school: makeSetting(),
    });
    expect(groups).toEqual([]);
    expect(unknown.map(({ title }) => title)).toEqual(['Apple service', 'Zebra service']);
  });
});
