/** `npm run setup`: installs what is missing and says so. `npm start` and `npm test` begin with it too. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lookAround, problemForBuilding, problemForStarting } from './check-node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes the folder ready to build. Says what is happening, and ends the command with one line when it cannot go on.
 * @returns {Promise<void>}
 */
export async function setUp() {
  stopIfTooOld();
  // Loaded only now: an old Node could not read it.
  const { install, needsInstall } = await import('./install.mjs');
  if (needsInstall(root)) {
    console.log('Installing what the site needs. The first time takes a minute or two.');
    await install(root).catch((error) => stopIf(error.message));
    console.log('Installed.');
  }
  stopIf(problemForBuilding(lookAround(root)), { unless: lookAround(root).hasPinnedNode });
}

/** Ends the command with one line when this Node cannot even install what is missing. */
export function stopIfTooOld() {
  stopIf(problemForStarting(process.versions.node));
}

/**
 * @param {string | null} problem
 * @param {{ unless?: boolean }} [options]
 */
function stopIf(problem, { unless = false } = {}) {
  if (!problem || unless) return;
  console.error(problem);
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setUp();
  console.log('Everything is set up. npm start opens the site; npm test checks it.');
}
