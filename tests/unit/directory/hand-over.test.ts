import { describe, expect, test } from 'vitest';
import type { EasyReadData } from '~/content-model/page.ts';
import type { SituationData } from '~/content-model/situation.ts';
import type { Filed, RawContent } from '~/directory/directory.ts';
import { listHandOvers } from '~/directory/hand-over.ts';
import { makeContact, makeDirectory, makeService } from '../../support/entries.ts';

const dated = {
  gathered: '2026-11-01',
  sources: [{ id: 'page', kind: 'web-page' as const, name: 'A page', told_us: 'A fact.', page_date: 'undated' }],
  other_words: [],
};
const pathOf = { situation: (id: string) => `/situations/${id}/`, guide: (id: string) => `/guides/${id}/` };

function makeSituation(id: string, change: Partial<SituationData> = {}): Filed<SituationData> {
  const data = {
    title: `Situation ${id}`,
    short_title: id,
    summary: 'What to do.',
    order: 1,
    first: ['Ring.'],
    ring: [{ service: 'silent', why: 'They help.' }],
    today: [],
    next: [],
    rights: [],
    services: [],
    people: [],
    guides: [],
    duties: [],
    ...dated,
    ...change,
  };
  return { id, data };
}

function makeGuide(id: string): RawContent['guides'][number] {
  return {
    id,
    data: {
      title: `Guide ${id}`,
      summary: 'About it.',
      for_whom: 'Families',
      order: 1,
      help: [],
      services: [],
      guides: [],
      duties: [],
      ...dated,
    },
  };
}

function makeTwin(id: string, twin_of: string): Filed<EasyReadData> {
  return {
    id,
    data: {
      title: `Easy ${id}`,
      summary: 'Short words.',
      twin_of,
      order: 1,
      lines: [{ text: 'One.', picture: 'book' }],
      services: [],
      duties: [],
      ...dated,
    },
  };
}

function handOver(situations: Filed<SituationData>[], easyRead: Filed<EasyReadData>[] = []) {
  const services = {
    silent: makeService({ title: 'Silent service' }),
    rung: makeService({
      title: 'Rung service',
      contacts: [makeContact({ kind: 'e-mail', value: 'a@b.uk' }), makeContact({ value: '0300 123 1231' })],
    }),
  };
  return listHandOvers(makeDirectory(services, { situations, guides: ['one', 'two', 'three'].map(makeGuide) }), easyRead, pathOf);
}

describe('What to hand over', () => {
  test('is listed for every situation, in their order', () => {
    expect(handOver([makeSituation('late', { order: 9 }), makeSituation('early')]).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  test('is at most two guides, the first that the situation names', () => {
    const [row] = handOver([makeSituation('a', { guides: ['two', 'one', 'three'] })]);
    expect(row?.guides.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  test('names the first who can be rung, and else the first', () => {
    const both = [
      { service: 'silent', why: 'They help.' },
      { service: 'rung', why: 'They help too.' },
    ];
    const [rung] = handOver([makeSituation('a', { ring: both })]);
    expect(rung?.ring.title).toBe('Rung service');
    expect(rung?.ring.line?.shown).toBe('0300 123 1231');
    const [silent] = handOver([makeSituation('a')]);
    expect(silent?.ring).toEqual({ id: 'silent', title: 'Silent service', line: undefined });
  });

  test('has the easy read twin of its own page before that of a guide, and never that of a guide which is not beside it', () => {
    const situation = makeSituation('a', { guides: ['one', 'two', 'three'] });
    const ofGuide = makeTwin('guide', '/guides/two/');
    expect(handOver([situation], [ofGuide, makeTwin('own', '/situations/a/')])[0]?.easyRead?.id).toBe('own');
    expect(handOver([situation], [ofGuide])[0]?.easyRead?.id).toBe('guide');
    expect(handOver([situation], [makeTwin('third', '/guides/three/')])[0]?.easyRead).toBeUndefined();
  });
});
