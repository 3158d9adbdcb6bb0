/** `npm run dev`: shows the site while you edit it, search included. Search knows what the last build knew. */
import { existsSync } from 'node:fs';
import { INTERRUPTED, runScript } from './run-npm.mjs';
import { runAstro } from './run-astro.ts';

if (!existsSync('dist/pagefind/pagefind.js')) {
  console.log('Building the site once, so that search has something to find.');
  const code = await runScript('build');
  if (code === INTERRUPTED) process.exit();
  if (code !== 0) {
    console.log('The build stopped, so search will find nothing until npm run build has worked. The pages open all the same.');
  }
}
console.log('Search knows the pages of the last npm run build; run it again in another window to renew it.');
const args = process.argv.slice(2);
if (process.env.PORT && !args.includes('--port')) args.push('--port', process.env.PORT);
// --force: what Astro remembers of another content folder would break this one.
const code = await runAstro(['dev', '--force', ...args]);
process.exitCode = code === 130 || code === 143 ? 0 : code;
