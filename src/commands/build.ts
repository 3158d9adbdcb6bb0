/**
 * `npm run build`: checks the content and builds the whole site into dist/. The site is built beside dist/ and swapped in at
 * the end, so what is published is always whole: a build that fails leaves the last good one where it was.
 */
import { checkFolder } from '../content-rules/check-content.ts';
import { reportFindings } from '../content-rules/report.ts';
import { findBuildFolder, publish, removeAbandonedBuilds, removeFolder } from './build-folder.ts';
import { readFlags } from './flags.ts';
import { startAstro } from './run-astro.ts';
import { runCommand } from './run-command.ts';
import { contentFolder, today } from './surroundings.ts';

const { values } = readFlags({ options: { out: { type: 'string', default: 'dist' } } });

await runCommand(async () => {
  process.exitCode = await build(values.out);
});

function isContentRight(): boolean {
  const { content, findings } = checkFolder(contentFolder(), today());
  const isRight = !findings.some((finding) => finding.severity === 'error');
  const warnings = findings.filter((finding) => finding.severity !== 'error').length;
  if (!isRight) console.error(reportFindings(findings, content.files.length));
  else if (warnings > 0) console.log(`Content checked: nothing wrong, ${warnings} to look at (npm run check shows them).`);
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
    isRight = isContentRight();
  } finally {
    if (isRight) astro.show();
    else astro.stop();
  }
  const code = await astro.finished;
  if (isRight && code === 0) publish(folder, out);
  else removeFolder(folder);
  return isRight ? code : 1;
}
