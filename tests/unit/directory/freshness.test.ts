import { describe, expect, test } from 'vitest';
import { describeFreshness } from '~/directory/freshness.ts';

const TODAY = '2026-11-23';
const confirmed = { on: '2026-10-05', how: 'phone-call', role: 'team manager' };

describe('what was only read', () => {
  test('it says when the pages were read, and that nobody has confirmed it', () => {
    expect(describeFreshness({ gathered: '2026-11-01' }, TODAY, 365)).toEqual({
      date: '2026-11-01',
      check: 'gathered',
      isStale: false,
      text: 'From public pages we read on 1 November 2026. Nobody has confirmed it with the service yet.',
    });
  });

  test('the word "checked" is kept for what was confirmed', () => {
    expect(describeFreshness({ gathered: TODAY }, TODAY, 365).text).not.toMatch(/checked/i);
  });
});

describe('what was confirmed', () => {
  test.each([
    ['phone-call', 'by phone'],
    ['e-mail', 'by e-mail'],
    ['letter', 'by letter'],
    ['visit', 'on a visit'],
  ])('%s is said as "%s", with the day and the role', (how, words) => {
    const { check, text } = describeFreshness({ gathered: '2026-09-01', confirmed: { ...confirmed, how } }, TODAY, 365);
    expect(check).toBe('confirmed');
    expect(text).toBe(`Checked ${words} with the service on 5 October 2026 (team manager).`);
  });

  test('the later of the two days counts', () => {
    expect(describeFreshness({ gathered: '2026-09-01', confirmed }, TODAY, 365).date).toBe('2026-10-05');
    expect(describeFreshness({ gathered: '2026-11-01', confirmed }, TODAY, 365).date).toBe('2026-11-01');
  });

  test('pages read after the call are told apart from the call', () => {
    const { text } = describeFreshness({ gathered: '2026-11-01', confirmed }, TODAY, 365);
    expect(text).toBe(
      'Checked by phone with the service on 5 October 2026 (team manager). From public pages we read again on 1 November 2026.',
    );
  });

  test('pages read on the day of the call are not said twice', () => {
    expect(describeFreshness({ gathered: confirmed.on, confirmed }, TODAY, 365).text).not.toContain('read again');
  });
});

describe('when it is too old', () => {
  test('the last allowed day is not stale, the day after is', () => {
    expect(describeFreshness({ gathered: '2025-11-23' }, TODAY, 365).isStale).toBe(false);
    expect(describeFreshness({ gathered: '2025-11-22' }, TODAY, 365).isStale).toBe(true);
  });

  test('a call makes old pages fresh again', () => {
    expect(describeFreshness({ gathered: '2020-01-01', confirmed }, TODAY, 365).isStale).toBe(false);
  });
});
