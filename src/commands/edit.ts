/**
 * `npm run edit`: opens the form editor on this computer, with no account. It works on a copy of the content of its own, never on
 * the files here, because the editor's backend commits whatever it finds. Each save becomes a branch of that copy.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSiteAddress } from '../content-model/site-address.ts';
import { listBranches, prepareCopy } from './edit-copy.ts';
import { startBackend } from './edit-backend.ts';
import { serveEditor } from './edit-server.ts';
import { readFlags } from './flags.ts';
import { INTERRUPTED, runScript } from './run-npm.mjs';
import { explainServeFailure } from './serve.mjs';

const { values } = readFlags({
  options: {
    port: { type: 'string', default: process.env.PORT || '4323' },
    // Another repository, and another place for the copy: for tests, and for whoever keeps content elsewhere.
    repository: { type: 'string', default: '.' },
    copy: { type: 'string', default: '.cache/form-editor' },
  },
});
const port = Number(values.port);
const stops: (() => Promise<void> | void)[] = [];

try {
  await start();
} catch (error) {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  console.error(typeof code !== 'string' ? message : explainServeFailure({ code, message }, port, 'npm run edit'));
  await stop(1);
}

async function start(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
  if (!(await isBuilt())) return;
  if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port: we expected a number such as 4323. We found: ${values.port}`);
  const repository = resolve(values.repository);
  const copy = resolve(values.copy);
  const branch = await prepareCopy(repository, copy);
  const backend = await startBackend(copy);
  stops.push(backend.stop);
  const { base } = readSiteAddress(`${copy}/content`, process.env);
  const server = await serveEditor({ copy, branch, backend: backend.address, site: 'dist', base, port });
  stops.push(server.close);
  stops.push(() => sayWhatWasSaved(repository, copy));
  console.log(
    [
      '',
      `The form editor is on ${server.url}admin/`,
      `The site is on ${server.url} as it was last built. What you save does not show there yet.`,
      '',
      'Each save becomes a branch of a copy. The files in this folder stay as they are.',
      'To bring your changes here, to look at them and propose them, type in another window:',
      `  git fetch "${copy}" "refs/heads/cms/*:refs/heads/cms/*"`,
      'To stop, press Ctrl and C.',
    ].join('\n'),
  );
}

/** The site that is shown beside the editor. */
async function isBuilt(): Promise<boolean> {
  if (existsSync('dist/index.html')) return true;
  console.log('Building the site once, so that you can look at it.');
  const code = await runScript('build');
  if (code !== 0 && code !== INTERRUPTED) process.exitCode = code;
  return code === 0;
}

async function sayWhatWasSaved(repository: string, copy: string): Promise<void> {
  const branches = await listBranches(copy);
  if (branches.length === 0) return;
  console.log(
    `\nSaved in the copy: ${branches.join(', ')}\nTo bring them here: git -C "${repository}" fetch "${copy}" "refs/heads/cms/*:refs/heads/cms/*"`,
  );
}

async function stop(code: number): Promise<void> {
  for (const each of stops.splice(0).toReversed()) await each();
  process.exit(code);
}
