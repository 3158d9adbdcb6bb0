/** `npm start`: from a fresh copy to the real site on http://localhost:4321. Uses only what Node 20 has. */
import { fileURLToPath } from 'node:url';
import { setUp, stopIfTooOld } from './setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
stopIfTooOld();

// Loaded only now: an old Node could not read them.
const { readServeOptions, serveFolder, isPortFree, explainServeFailure } = await import('./serve.mjs');
const { runScript, endWithParent, INTERRUPTED } = await import('./run-npm.mjs');
const options = readOptions();
if (!(await isPortFree(options.port))) stop(explainServeFailure({ code: 'EADDRINUSE' }, options.port, 'npm start'));

endWithParent(() => process.exit());
await setUp();

console.log('Building the site.');
// At the top of its address unless asked otherwise, wherever the published site stands.
const code = await runScript('build', { env: { SITE_BASE: options.base } });
if (code === INTERRUPTED) sayGoodbye();
if (code !== 0) stop('The site was not built, so there is nothing to show. What to put right is said above.');

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, sayGoodbye);

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

function sayGoodbye() {
  console.log('\nStopped.');
  process.exit(0);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
