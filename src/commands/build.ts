/**
 * `npm run build`: checks the content and builds the whole site into dist/. The site is built beside dist/ and swapped in at
 * the end, so what is published is always whole: a build that fails leaves the last good one where it was.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CheckResult, CheckTask } from './check-worker.ts';
import { findBuildFolder, publish, removeAbandonedBuilds, removeFolder } from './build-folder.ts';
import { readFlags } from './flags.ts';
import { startAstro } from './run-astro.ts';
import { runCommand } from './run-command.ts';
import { contentFolder, today } from './surroundings.ts';

const { values } = readFlags({ options: { out: { type: 'string', default: 'dist' } } });

await runCommand(async () => {
  process.exitCode = await build(values.out);
});

async function isContentRight(): Promise<boolean> {
  const task: CheckTask = { folder: contentFolder(), today: today() };
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: task });
  const [{ isRight, report }] = (await once(worker, 'message')) as [CheckResult];
  if (!isRight) console.error(report);
  else if (report !== '') console.log(report);
  return isRight;
}

/** The exit code. Building starts while we check, on the other processor; nothing of it is shown or kept if the content is wrong. */
async function build(out: string): Promise<number> {
  removeAbandonedBuilds();
  const folder = findBuildFolder();
  // --force: what Astro remembers of a build from another content folder would break this one.
  const astro = startAstro(['build', '--force'], { LOCAL_OFFER_OUT: folder });
  let isRight = false;
  try {
    isRight = await isContentRight();
  } finally {
    if (isRight) astro.show();
    else astro.stop();
  }
  const code = await astro.finished;
  if (isRight && code === 0) publish(folder, out);
  else removeFolder(folder);
  return isRight ? code : 1;
}
