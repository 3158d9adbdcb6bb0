import { describe, expect, test } from 'vitest';
import { makeDirectory, makeEntry, makePlace, makeService, makeSetting, makeWait } from '../../support/entries.ts';

describe('an entry', () => {
  test('it carries the name of who runs it, and the id when that has no file', () => {
    expect(makeEntry().organisationName).toBe('anytown-council');
    const organisation = { id: 'anytown-council', data: { title: 'Anytown Council' } };
    const found = makeEntry({}, { organisations: [organisation as never] });
    expect(found.organisationName).toBe('Anytown Council');
  });

  test('it carries its places and its wait', () => {
    const more = { places: [makePlace('hall', ['1 High Street', 'Anytown'])], waits: [{ id: 'advice', data: makeWait() }] };
    const entry = makeEntry({ places: ['hall'], wait: 'advice' }, more);
    expect(entry.placesFound.map((place) => place.id)).toEqual(['hall']);
    expect(entry.waitFound?.id).toBe('advice');
  });

  test('without a wait it has none, rather than somebody else’s', () => {
    expect(makeEntry({}, { waits: [{ id: 'advice', data: makeWait() }] }).waitFound).toBeUndefined();
  });

  test('a school without words of its own is summed up from what is known, with the town of its place', () => {
    const { summary, whoFor } = makeEntry(makeSetting({ places: ['hall'] }), { places: [makePlace('hall', ['1 High Street', 'Anytown'])] });
    expect(summary).toBe('A special school in Anytown.');
    expect(whoFor).toBe('Children and young people.');
  });

  test('a school with words of its own keeps them', () => {
    expect(makeEntry(makeSetting({ summary: 'A small school.' })).summary).toBe('A small school.');
  });

  test('a way of asking that is not in the list stops the build, naming it', () => {
    expect(() => makeEntry({ referral: 'nobody' })).toThrow('Nothing is called “nobody” in the content. Run npm run check.');
  });
});

test('an entry knows whether it stands on the page of urgent numbers', () => {
  expect(makeEntry({}, { helpNow: ['entry'] }).isOnHelpNow).toBe(true);
  expect(makeEntry({}, { helpNow: ['another'] }).isOnHelpNow).toBe(false);
});

test('an entry knows whether it is for people here', () => {
  expect(makeEntry({ areas: ['north'] }).isLocal).toBe(true);
  expect(makeEntry({ areas: ['national', 'borough-wide'] }).isLocal).toBe(true);
  expect(makeEntry({ areas: ['national'] }).isLocal).toBe(false);
});

describe('the directory', () => {
  const directory = makeDirectory({
    school: makeSetting(),
    closed: makeService({ title: 'A closed group', status: 'closed' }),
    open: makeService({ title: 'Z open group' }),
  });

  test('entries come strongest first', () => {
    expect(directory.entries.map((entry) => entry.id)).toEqual(['open', 'school', 'closed']);
  });

  test('entries are found by id, in the order asked for', () => {
    expect(directory.entry('school').title).toBe('Anytown School');
    expect(directory.findEntries(['closed', 'open']).map((entry) => entry.id)).toEqual(['closed', 'open']);
  });

  test('an id that nothing has stops the build, even one that every object knows', () => {
    expect(() => directory.entry('missing')).toThrow('Nothing is called “missing”');
    expect(() => directory.entry('constructor')).toThrow('Nothing is called “constructor”');
    expect(() => directory.findGuides(['missing'])).toThrow('Nothing is called “missing”');
  });

  test('no wait is found for no id', () => {
    expect(directory.findWait(undefined)).toBeUndefined();
    expect(directory.findWait('missing')).toBeUndefined();
  });
});
