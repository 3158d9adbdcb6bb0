/** Drafts from answers on GitHub: what a friendly answer starts, and that a hostile one starts no more than that. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '~/commands/surroundings.ts';
import { readFields, readFrontMatter } from '~/content-model/read-content.ts';
import { checkFolder } from '~/content-rules/check-content.ts';
import { draftService, draftVoice, type Draft } from '~/drafting/draft-from-issue.ts';
import { fillTemplate } from '~/drafting/fill-template.ts';
import { KINDS } from '~/drafting/questions.ts';
import { FIXTURE_DAY, withContent } from '../../support/content-folder.ts';

const club = {
  name: 'Sensory play in Lye',
  what: 'A soft room for under fives.',
  where: 'Their page, https://www.example.org/lye',
  who: 'A parent, carer or relative',
  searched: 'soft play, baby group',
};
const comment = {
  about: 'Something else',
  comment: 'I found nothing for teenagers.',
  better: 'Add a page for them.',
  short: 'Nothing for teenagers',
  who: 'A young person',
};
const posted = { on: '2026-11-20', number: 12 };

function fill({ kind, answers }: Draft): string {
  const { template = '' } = KINDS[kind] ?? {};
  return fillTemplate(readFileSync(join(contentFolder(), '_templates', template), 'utf8'), answers, { areWords: true });
}

function read({ kind, ...draft }: Draft) {
  const text = fill({ kind, ...draft });
  return kind === 'service' ? readFrontMatter('services', 'new', 'new.mdx', text) : readFields('voices', 'new', 'new.yaml', text);
}

/** What the check says about a draft: the rule and the field of each finding. */
function findingsOf(draft: Draft) {
  const path = draft.kind === 'service' ? 'services/new.mdx' : 'voices/new.yaml';
  return withContent({}, (folder) => {
    cpSync(join(contentFolder(), '_templates'), join(folder, '_templates'), { recursive: true });
    writeFileSync(join(folder, path), fill(draft));
    const { findings } = checkFolder(folder, FIXTURE_DAY);
    return findings.filter(({ file }) => file === `content/${path}`).map(({ rule, message }) => `${rule}: ${message}`);
  });
}

describe('A service that is missing', () => {
  test('starts a file with its name, what it does, where to read and the words for search', () => {
    expect(read(draftService(club)).fields).toMatchObject({
      title: 'Sensory play in Lye',
      summary: 'A soft room for under fives.',
      other_words: ['soft play', 'baby group'],
      sources: [{ url: 'https://www.example.org/lye', name: null }],
      gathered: null,
    });
  });

  test('keeps where it was read in words when there is no address', () => {
    expect(read(draftService({ ...club, where: 'A leaflet in the library' })).fields).toMatchObject({
      sources: [{ name: 'A leaflet in the library' }],
    });
  });

  test('cannot be published before somebody has read the source', () => {
    const left = findingsOf(draftService(club)).join('\n');
    for (const field of ['gathered', 'told_us', 'confidence', 'organisation']) expect(left).toContain(field);
  });

  test('takes no phone number, and says when there was one', () => {
    const draft = draftService({ ...club, where: 'Ring 0300 123 1234', what: 'Ring 0300 123 1234 for play.' });
    expect(fill(draft)).not.toContain('123 1234');
    expect(draft.notes.join('\n')).toContain('goes into the file only when its source shows it');
    expect(draftService(club).notes.join('\n')).not.toContain('goes into the file only');
  });
});

describe('A comment', () => {
  test('starts a file with what was said, when, and by whom without a name', () => {
    expect(read(draftVoice(comment, posted)).fields).toEqual({
      title: 'Nothing for teenagers',
      said: 'I found nothing for teenagers. Add a page for them.',
      source: 'Comment on this site, from a young person',
      asked_on: '2026-11-20',
      status: 'asked',
    });
    expect(findingsOf(draftVoice(comment, posted))).toEqual([]);
  });

  test('without a heading is called by its number, or by its day', () => {
    expect(draftVoice({ ...comment, short: '' }, posted).name).toBe('comment-12');
    expect(draftVoice({ ...comment, short: '' }, { on: '2026-11-20' }).name).toBe('comment-of-2026-11-20');
    expect(draftVoice(comment, posted).name).toBeUndefined();
  });

  test('comes with a word on what not to publish', () => {
    expect(draftVoice(comment, posted).notes.join('\n')).toMatch(/nobody can be recognised[^]*need not be published/);
  });
});

/** Answers that try to run, to break the file or to bring in other fields. The word “club” keeps each an answer. */
const HOSTILE = [
  'club <script>alert(1)</script>',
  'club <img src=x onerror=alert(1)>',
  'club {process.exit(1)} ${alert(1)}',
  "import x from 'y'\n\nexport const club = 1",
  '---\nlayout: ../../evil.astro\n---\nclub',
  'club\n---\nimport x from "y"',
  'club: [\nstatus: open\nconfidence: high',
  'club # a note\norganisation: evil',
  '"club',
  "'club",
  'club" # \\',
  '{club: [}',
  '[club',
  '!!js/function club',
  '&a club *a',
  '<<: *club',
  '- club\n- status: open',
  '? club',
  '| club',
  '> club',
  '%tag ! club',
  '@club club',
  '`club`',
  'club \\u003Cscript\\u003E \\',
  '\uFEFFclub\u2028status: open\u0000\u0085x',
  'club\r\rstatus: open',
  '[club](javascript:alert(1)) [b]: javascript:alert(1)',
  '<!-- club --> club <!--',
  '<Service id="x" /> club </Note>',
  '&lt;script&gt;club',
  '~club~ ```club',
  'club ../../../etc/passwd',
];

describe.each(HOSTILE)('The hostile answer %j', (hostile) => {
  test('starts a service that has just the same left to fill in as a friendly one', () => {
    const answers = { name: hostile, what: hostile, where: `https://www.example.org/a ${hostile}`, who: hostile, searched: hostile };
    const draft = draftService(answers);
    const { problems, body, fields } = read(draft);
    expect(problems).toEqual([]);
    expect(body.trim()).toBe('');
    expect(Object.keys(fields as object)).toEqual(Object.keys(read(draftService(club)).fields as object));
    expect(fields).toMatchObject({ confidence: null, organisation: null, status: 'unknown' });
    expect(findingsOf(draft)).toEqual(findingsOf(draftService(club)));
    expectPlain(fields);
  });

  test('starts a comment that holds it as plain words', () => {
    const draft = draftVoice({ about: hostile, comment: hostile, better: hostile, short: hostile, who: hostile }, posted);
    const { problems, fields } = read(draft);
    expect(problems).toEqual([]);
    expect(Object.keys(fields as object)).toEqual(['title', 'said', 'source', 'asked_on', 'status']);
    expect(fields).toMatchObject({ source: 'Comment on this site', status: 'asked' });
    expect(findingsOf(draft)).toEqual([]);
    expectPlain(fields);
  });
});

/** No value of any field holds a sign that starts a tag, a program or a link. */
function expectPlain(value: unknown): void {
  if (typeof value === 'string') expect(value).not.toMatch(/[<>{}`|\\\p{Cc}\p{Cf}\u2028]|\]\(/u);
  else if (value !== null && typeof value === 'object') Object.values(value).forEach(expectPlain);
}

test.each(['null', 'true', 'yes', '123', '1e5', '0x1F', '~', '.5', '2026-11-20', '{a: b}'])(
  'the answer %j is words, not a value',
  (words) => {
    const text = fillTemplate('title:\n', { title: words }, { areWords: true });
    expect(readFields('news', 'x', 'x', text).fields).toEqual({ title: words });
  },
);
