/** Where a site is built before it takes the place of the last one. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Beside dist/, so that swapping is a rename, which cannot stop half way. */
const WORKSHOP = '.cache';

/** A folder of this build's own: two builds at once do not meet. */
export function findBuildFolder(workshop = WORKSHOP): string {
  mkdirSync(workshop, { recursive: true });
  return join(workshop, `build-${process.pid}`);
}

/** Puts a finished build where people look for it. */
export function publish(folder: string, out: string): void {
  const old = `${folder}-old`;
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(folder, out);
  removeFolder(old);
}

/** Removes what builds that were cut off left behind. */
export function removeAbandonedBuilds(workshop = WORKSHOP): void {
  if (!existsSync(workshop)) return;
  for (const name of readdirSync(workshop)) {
    const owner = /^build-(\d+)(?:-old)?$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) removeFolder(join(workshop, name));
  }
}

/** Removes a folder and all in it, if it is there. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
