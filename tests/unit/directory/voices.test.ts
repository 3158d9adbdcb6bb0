import { expect, test } from 'vitest';
import { nameStatus, newestNewsFirst, newestVoicesFirst } from '~/directory/voices.ts';

test('comments and news stand newest first', () => {
  const said = (id: string, asked_on: string) => ({ id, data: { title: id, said: 'x', source: 'y', asked_on, status: 'asked' as const } });
  expect(newestVoicesFirst([said('old', '2019-07-16'), said('new', '2025-11-02')]).map(({ id }) => id)).toEqual(['new', 'old']);
  const item = (id: string, date: string) => ({ id, data: { title: id, summary: 'x', date } });
  expect(newestNewsFirst([item('b', '2026-11-23'), item('c', '2026-11-25'), item('a', '2026-11-23')]).map(({ id }) => id)).toEqual([
    'c',
    'a',
    'b',
  ]);
});

test('what we cannot change is said as plainly as what we did', () => {
  expect(nameStatus('cannot')).toBe('We cannot change this');
  expect(nameStatus('done')).toBe('Done on this site');
});
