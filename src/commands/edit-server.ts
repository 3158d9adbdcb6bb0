/** Shows the built site with the form editor in it, and hands what the editor asks to its backend. On this machine only. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listFilledFolders, readContentFolder } from '../content-model/read-content.ts';
import { siteSettings } from '../content-model/site-settings.ts';
import { EDITOR_FILES, writeEditorPage } from '../editor/editor-page.ts';
import { listFormCollections, readTerms, writeFormConfig, type Backend } from '../editor/form-config.ts';
import { answer } from '../hosting/site-files.mjs';
import { copyEditor } from '../integrations/editor-files.ts';
import { paths, underBase } from '../navigation/addresses.ts';

export interface EditorServer {
  /** The address of the site. The editor is under it, at admin/. */
  url: string;
  close: () => Promise<void>;
}

interface Options {
  /** The folder of the copy, which holds content/. */
  copy: string;
  branch: string;
  /** The address of the backend. */
  backend: string;
  /** The folder of the built site, and the base path that it was built for. */
  site: string;
  base: string;
  /** 0 takes any free one. */
  port: number;
}

/** Starts serving. Rejects when the port is taken. */
export async function serveEditor({ copy, branch, backend, site, base, port }: Options): Promise<EditorServer> {
  const folder = underBase(paths.editor, base);
  const api = `${folder}api`;
  const home = mkdtempSync(join(tmpdir(), 'form-editor-'));
  await writeEditor(home, copy, base, { kind: 'local', address: api, branch });
  const editor = { folder: home, base: folder, compressed: new Map<string, Promise<Buffer>>() };
  const pages = { folder: resolve(site), base, compressed: new Map<string, Promise<Buffer>>() };
  const ask = takeTurns(backend);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const isAsking = path === api && request.method === 'POST';
    const work = isAsking ? passOn(request, response, ask) : answer(path.startsWith(folder) ? editor : pages, request, response);
    work.catch(() => {
      if (!response.headersSent) response.writeHead(502, { 'Content-Type': 'application/json' });
      response.end('{"error":"The backend of the form editor did not answer."}');
    });
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The page, its configuration and its program, made from the content of the copy. */
async function writeEditor(home: string, copy: string, base: string, backend: Backend): Promise<void> {
  const content = join(copy, 'content');
  const { files } = readContentFolder(content, ['vocabulary', 'single']);
  const settings = siteSettings.parse(files.find(({ group, id }) => group === 'single' && id === 'site')?.fields);
  const page = { siteName: settings.name, base, backend, repository: settings.repository, branch: settings.branch, hasGuide: false };
  writeFileSync(join(home, 'index.html'), writeEditorPage(page));
  writeFileSync(
    join(home, EDITOR_FILES.config),
    writeFormConfig(listFormCollections(listFilledFolders(content), readTerms(files)), backend),
  );
  await copyEditor(home);
}

type Answer = { status: number; body: string };

/** The backend gives up on a request that has waited 3 seconds for another, which a slow computer needs. So they wait here. */
function takeTurns(backend: string): (body: string) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (body) => {
    const next = last.then(async () => {
      const response = await fetch(backend, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      return { status: response.status, body: await response.text() };
    });
    last = next.catch(() => undefined);
    return next;
  };
}

/** Only the editor's own page may ask: another site open in the same browser could otherwise change the copy. */
async function passOn(request: IncomingMessage, response: ServerResponse, ask: (body: string) => Promise<Answer>): Promise<void> {
  const { host = '', origin } = request.headers;
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) || origin !== `http://${host}`) {
    response.writeHead(403, { 'Content-Type': 'application/json' }).end('{"error":"Only the form editor may ask this."}');
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { status, body } = await ask(Buffer.concat(parts).toString('utf8'));
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }).end(body);
}
