/**
 * Says in one line what to do when Node is too old. Runs before other commands, on any Node from 14 up, so it uses
 * nothing newer. Quiet when all is well.
 */
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The oldest Node that can install everything; the pinned one then does the rest. */
const OLDEST_TO_START = '20.0.0';
/** The oldest Node that runs TypeScript as it stands, as our commands need. The same as "engines" in package.json. */
export const OLDEST_TO_BUILD = '22.18.0';

const GET_NODE = 'Install Node 24 from https://nodejs.org/';

/**
 * What is wrong with a Node for `npm start`, `npm test` and `npm run setup`, or null.
 * @param {string} version such as 20.20.2
 * @returns {string | null}
 */
export function problemForStarting(version) {
  if (isAtLeast(version, OLDEST_TO_START)) return null;
  return `Your Node is too old: this needs Node 20 or newer, and this is Node ${version}. ${GET_NODE} and try again.`;
}

/**
 * What is wrong with a Node for every other command, or null.
 * @param {{ version: string, isInstalled: boolean, hasPinnedNode: boolean }} surroundings
 * @returns {string | null}
 */
export function problemForBuilding({ version, isInstalled, hasPinnedNode }) {
  const tooOldToStart = problemForStarting(version);
  if (tooOldToStart) return tooOldToStart;
  if (!isInstalled) return 'Nothing is installed yet. Type this first: npm run setup';
  if (isAtLeast(version, OLDEST_TO_BUILD)) return null;
  if (hasPinnedNode) return `This is Node ${version}. Newer Node is installed in this folder: type npm run and the command to use it.`;
  return (
    `Your Node is too old to build the site: this is Node ${version}, and the newer one that we install for you is missing. ` +
    `${GET_NODE} and try again, or type: npm rebuild node`
  );
}

/**
 * What stands around a command: this Node's version and what node_modules holds.
 * @param {string} root the folder of package.json
 */
export function lookAround(root) {
  return {
    version: process.versions.node,
    isInstalled: existsSync(`${root}/node_modules/.package-lock.json`),
    hasPinnedNode: ['node', 'node.cmd', 'node.exe'].some((name) => existsSync(`${root}/node_modules/.bin/${name}`)),
  };
}

/**
 * Is a version the same as another, or newer?
 * @param {string} version
 * @param {string} oldest
 */
export function isAtLeast(version, oldest) {
  const ours = version.split('.').map(Number);
  const theirs = oldest.split('.').map(Number);
  const different = theirs.findIndex((part, place) => ours[place] !== part);
  return different === -1 || ours[different] > theirs[different];
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const problem = problemForBuilding(lookAround(process.cwd()));
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
}
