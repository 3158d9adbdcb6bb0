import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainServeFailure, isPortFree, readServeOptions, serveFolder } from '~/commands/serve.mjs';

type Server = Awaited<ReturnType<typeof serveFolder>>;

const home = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(home, 'dist');
let atTop: Server;
let inFolder: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'services/respite'), { recursive: true });
  mkdirSync(join(folder, 'pagefind/index'), { recursive: true });
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(home, 'secret.txt'), 'not for families');
  writeFileSync(join(folder, 'index.html'), `<h1>Home</h1>${'<p>words</p>'.repeat(200)}`);
  writeFileSync(join(folder, '404.html'), '<h1>Page not found</h1>');
  writeFileSync(join(folder, 'services/respite/index.html'), '<h1>Respite</h1>');
  writeFileSync(join(folder, 'pagefind/index/en_1.pf_index'), 'bytes');
  writeFileSync(join(folder, '_astro/page.a1b2.js'), 'export {}');
  writeFileSync(join(folder, 'events.ics'), 'BEGIN:VCALENDAR');
  atTop = await serveFolder({ folder });
  inFolder = await serveFolder({ folder, base: '/x' });
});
afterAll(async () => {
  await Promise.all([atTop.close(), inFolder.close()]);
  rmSync(home, { recursive: true });
});

describe('pages', () => {
  test('a folder gives its page', async () => {
    const { status, headers, body } = await ask(atTop, '/services/respite/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('Respite');
  });

  test('a folder without its last slash leads to the one with it, and keeps the question', async () => {
    const { status, headers } = await ask(atTop, '/services/respite?need=autism');
    expect(status).toBe(301);
    expect(headers.location).toBe('/services/respite/?need=autism');
  });

  test('an address that is not there gives the 404 page and says 404', async () => {
    const { status, body } = await ask(atTop, '/nothing-here/');
    expect(status).toBe(404);
    expect(body).toContain('Page not found');
  });

  test('only reading is allowed', async () => {
    expect((await ask(atTop, '/', { method: 'POST' })).status).toBe(405);
  });

  test('HEAD gives the headers without the page', async () => {
    const { status, headers, body } = await ask(atTop, '/', { method: 'HEAD' });
    expect([status, body]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
  });
});

describe('under a base path', () => {
  test('pages stand below it', async () => {
    expect((await ask(inFolder, '/x/services/respite/')).status).toBe(200);
    expect((await ask(inFolder, '/services/respite/')).status).toBe(404);
  });

  test('redirects keep it', async () => {
    expect((await ask(inFolder, '/x')).headers.location).toBe('/x/');
    expect((await ask(inFolder, '/x/services/respite')).headers.location).toBe('/x/services/respite/');
  });

  test('the address that it announces has it', () => {
    expect(inFolder.url).toMatch(/^http:\/\/localhost:\d+\/x\/$/);
  });
});

describe('nothing outside the folder is given away', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/services/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%zz',
    '//elsewhere.test',
  ])('%s', async (address) => {
    const { status, headers, body } = await ask(atTop, address);
    expect(status).toBe(400);
    expect(headers.location).toBeUndefined();
    expect(body).not.toContain('families');
  });
});

describe('headers', () => {
  test('every answer carries the security headers', async () => {
    for (const address of ['/', '/nothing-here/', '/services/respite']) {
      const { headers } = await ask(atTop, address);
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      });
    }
  });

  test('words are compressed for a client that can read them so', async () => {
    expect((await ask(atTop, '/', { headers: { 'accept-encoding': 'gzip, br' } })).headers['content-encoding']).toBe('br');
    expect((await ask(atTop, '/', { headers: { 'accept-encoding': 'gzip' } })).headers['content-encoding']).toBe('gzip');
    expect((await ask(atTop, '/', { headers: { 'accept-encoding': 'br;q=0' } })).headers['content-encoding']).toBeUndefined();
    expect((await ask(atTop, '/')).headers['content-encoding']).toBeUndefined();
  });

  test("Pagefind's files are bytes, compressed already", async () => {
    const { headers } = await ask(atTop, '/pagefind/index/en_1.pf_index', { headers: { 'accept-encoding': 'br' } });
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('calendars are calendars', async () => {
    expect((await ask(atTop, '/events.ics')).headers['content-type']).toBe('text/calendar; charset=utf-8');
  });

  test('only files with a fingerprint in their name are kept for long', async () => {
    expect((await ask(atTop, '/_astro/page.a1b2.js')).headers['cache-control']).toMatch(/immutable/);
    expect((await ask(atTop, '/')).headers['cache-control']).toBe('no-cache');
  });

  test('a page that has not changed is not sent again', async () => {
    const { headers } = await ask(atTop, '/');
    expect((await ask(atTop, '/', { headers: { 'if-none-match': headers.etag ?? '' } })).status).toBe(304);
  });
});

describe('ports', () => {
  test('a port in use is noticed', async () => {
    expect(await isPortFree(atTop.port)).toBe(false);
    await expect(serveFolder({ folder, port: atTop.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('and said in one line, with a command that works', () => {
    expect(explainServeFailure({ code: 'EADDRINUSE' }, 4321, 'npm start')).toBe(
      'Port 4321 is in use: the site, or another program, is running there already. Stop it, or type: npm start -- --port 4322',
    );
  });
});

describe('options', () => {
  test('none: port 4321 and dist', () => {
    expect(readServeOptions([], {})).toEqual({ port: 4321, folder: 'dist', base: '/' });
  });

  test('from the command line, before those of the environment', () => {
    const env = { PORT: '5000', SITE_BASE: '/y/' };
    expect(readServeOptions(['--port', '4400', '--base', '/x/', '--folder', 'out'], env)).toEqual({
      port: 4400,
      folder: 'out',
      base: '/x/',
    });
    expect(readServeOptions([], env)).toEqual({ port: 5000, folder: 'dist', base: '/y/' });
  });

  test('a mistake is said in one line', () => {
    expect(() => readServeOptions(['--port', 'high'], {})).toThrow('--port: we expected a number such as 4321. We found: high');
    expect(() => readServeOptions(['--prot', '1'], {})).toThrow('We expected --port, --folder or --base. We found: --prot 1');
  });
});

/** Asks as a browser would not: with the path as it stands. */
function ask(server: Server, path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<{ status: number | undefined; headers: IncomingMessage['headers']; body: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, ...options }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    });
    sent.on('error', reject).end();
  });
}
