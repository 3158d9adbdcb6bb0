import { expect, test } from 'vitest';
import { confirmEntry } from '~/drafting/confirm-entry.ts';

const CALL = { on: '2026-11-24', how: 'phone-call', role: 'team manager' } as const;

test('an entry is marked as confirmed below the day it was gathered, and nothing else changes', () => {
  expect(confirmEntry('title: A\ngathered: 2026-11-01\nsources: []\n', CALL)).toBe(
    'title: A\ngathered: 2026-11-01\nconfirmed:\n  on: 2026-11-24\n  how: phone-call\n  role: team manager\nsources: []\n',
  );
});

test('an older confirmation gives way', () => {
  const before = 'gathered: 2026-11-01\nconfirmed:\n  on: 2025-01-01\n  how: visit\n  role: clerk\nsources: []\n';
  expect(confirmEntry(before, CALL)).toBe(
    'gathered: 2026-11-01\nconfirmed:\n  on: 2026-11-24\n  how: phone-call\n  role: team manager\nsources: []\n',
  );
});

test('the line ends of Windows stay', () => {
  expect(confirmEntry('gathered: 2026-11-01\r\nsources: []\r\n', CALL)).toBe(
    'gathered: 2026-11-01\r\nconfirmed:\r\n  on: 2026-11-24\r\n  how: phone-call\r\n  role: team manager\r\nsources: []\r\n',
  );
});

test('a file that does not say when it was gathered is an error', () => {
  expect(() => confirmEntry('title: A\n', CALL)).toThrow('Add a line such as: gathered: 2026-11-23');
});
