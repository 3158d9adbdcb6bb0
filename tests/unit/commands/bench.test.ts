import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countBytes } from '~/commands/bench/count-bytes.ts';
import { median } from '~/commands/bench/measure-pages.ts';
import { formatTable, kilobytes, row } from '~/commands/bench/table.ts';

test('the table sets budget beside measure, and stays silent where there is no budget', () => {
  const rows = [row('bytes of a page', '40 KB', kilobytes(24_240), true), row('build', '', '9.1 s', null), row('paint', '1', '2', false)];
  expect(formatTable(rows).split('\n')).toEqual([
    'what             budget  measured  within?',
    '───────────────  ──────  ────────  ───────',
    'bytes of a page  40 KB   24.2 KB   yes',
    'build                    9.1 s',
    'paint            1       2         NO',
  ]);
});

test('the middle one of an odd number and of an even number', () => {
  expect([median([9, 1, 5]), median([4, 1, 2, 3])]).toEqual([5, 2.5]);
});

describe('counting bytes', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer((_, response) => response.end('x'.repeat(10_000)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  test('counts what the server sends, headers included, and starts again when asked', async () => {
    const counter = await countBytes((server.address() as AddressInfo).port);
    expect(await (await fetch(counter.url)).text()).toHaveLength(10_000);
    expect(counter.take()).toBeGreaterThan(10_050);
    expect(counter.take()).toBe(0);
    await counter.close();
  });
});
