import { expect, test } from 'vitest';
import { compareByStrength, inOrder } from '~/directory/order.ts';
import type { ServiceData } from '~/content-model/service.ts';
import { makeContact, makeService, makeSetting } from '../../support/entries.ts';

const ordered = (...services: (ServiceData & { isOnHelpNow?: boolean; isLocal?: boolean })[]) =>
  services
    .map((service) => ({ isOnHelpNow: false, isLocal: true, ...service }))
    .sort(compareByStrength)
    .map((service) => service.title);
const phone = [makeContact()];

test('what is closed comes last, after what is paused', () => {
  const closed = makeService({ title: 'A closed', status: 'closed', contacts: phone });
  const paused = makeService({ title: 'B paused', status: 'paused', contacts: phone });
  const school = makeSetting({ title: 'C school', contacts: phone });
  const thin = makeService({ title: 'D thin', confidence: 'low' });
  expect(ordered(closed, paused, school, thin)).toEqual(['D thin', 'C school', 'B paused', 'A closed']);
});

test('a closed school comes after everything else', () => {
  const school = makeSetting({ title: 'A', status: 'closed' });
  const service = makeService({ title: 'B', status: 'closed', confidence: 'low' });
  expect(ordered(school, service)).toEqual(['B', 'A']);
});

test('thin facts come after strong ones, and what nobody can ring or write to comes after what one can', () => {
  const strong = makeService({ title: 'D', contacts: phone });
  const silent = makeService({ title: 'C', contacts: [makeContact({ kind: 'website', value: 'https://a.org.uk/' })] });
  const thin = makeService({ title: 'B', confidence: 'low', contacts: phone });
  const thinAndSilent = makeService({ title: 'A', confidence: 'low' });
  expect(ordered(thinAndSilent, thin, silent, strong)).toEqual(['D', 'C', 'B', 'A']);
});

test('numbers for a crisis, which have a page of their own, come after other help and before schools', () => {
  const crisis = { ...makeService({ title: 'A crisis line', contacts: phone }), isOnHelpNow: true };
  const thin = makeService({ title: 'B thin', confidence: 'low' });
  const school = makeSetting({ title: 'A school', contacts: phone });
  expect(ordered(crisis, school, thin).at(-1)).toBe('A school');
  expect(ordered(crisis, makeService({ title: 'C', contacts: phone }))).toEqual(['C', 'A crisis line']);
});

test('help from here comes before a line for the whole country, however that is called', () => {
  const national = { ...makeService({ title: 'A national line', contacts: phone }), isLocal: false };
  const silent = makeService({ title: 'B here, with nobody to ring' });
  expect(ordered(national, silent, makeService({ title: 'C here', contacts: phone }))).toEqual([
    'C here',
    'B here, with nobody to ring',
    'A national line',
  ]);
});

test('a text number or an e-mail is enough to be reached', () => {
  const text = makeService({ title: 'B', contacts: [makeContact({ kind: 'text', value: '85258' })] });
  const mail = makeService({ title: 'C', contacts: [makeContact({ kind: 'e-mail', value: 'a@a.org.uk' })] });
  const form = makeService({ title: 'A', contacts: [makeContact({ kind: 'form', value: 'https://a.org.uk/' })] });
  expect(ordered(form, mail, text)).toEqual(['B', 'C', 'A']);
});

test('nothing else deciding, titles decide', () => {
  expect(ordered(makeService({ title: 'b' }), makeService({ title: 'A' }), makeService({ title: 'C' }))).toEqual(['A', 'b', 'C']);
});

test('guides stand in the order their files give, then by title, and the list given is left as it was', () => {
  const items = [{ data: { order: 2, title: 'A' } }, { data: { order: 1, title: 'C' } }, { data: { order: 1, title: 'B' } }];
  expect(inOrder(items).map((item) => item.data.title)).toEqual(['B', 'C', 'A']);
  expect(items[0]?.data.title).toBe('A');
});
