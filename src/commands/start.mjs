/** `npm start`: from a fresh copy to the real site on http://localhost:4321. Uses only what Node 20 has. */
import { fileURLToPath } from 'node:url';
import { setUp, stopIfTooOld } from './setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
stopIfTooOld();

// Loaded only now: an old Node could not read them.
const { readServeOptions, serveFolder, isPortFree, explainServeFailure } = await import('./serve.mjs');
const { runScript } = await import('./run-npm.mjs');
const options = readOptions();
if (!(await isPortFree(options.port))) stop(explainServeFailure({ code: 'EADDRINUSE' }, options.port, 'npm start'));

await setUp();

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
// When npm is told to end, it ends the shell between us, and nobody tells us: we would keep the port for ever.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stopping.abort(), 500).unref();
// The site is served from this process, and a build that is running is told to end too.
stopping.signal.addEventListener('abort', () => {
  console.log('\nStopped.');
  process.exitCode = 0;
  if (!isBuilding) process.exit();
});

let isBuilding = true;
console.log('Building the site.');
// The local copy always stands at the top of its address, whatever address the published site has.
const code = await runScript('build', { env: { SITE_BASE: options.base }, signal: stopping.signal });
isBuilding = false;
if (stopping.signal.aborted) process.exit();
if (code !== 0) stop('The site was not built, so there is nothing to show. What to put right is said above.');

try {
  const { url } = await serveFolder({ ...options, folder: 'dist' });
  console.log(`\nThe site is ready. Open ${url} in your browser. To stop, press Ctrl and C.`);
} catch (error) {
  stop(explainServeFailure(error, options.port, 'npm start'));
}

function readOptions() {
  try {
    return readServeOptions(process.argv.slice(2), process.env);
  } catch (error) {
    return stop(error.message);
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
