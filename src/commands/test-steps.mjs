/** What `npm test` runs, in this order. Each step is a script of package.json. */
import { join } from 'node:path';

/** Tests must not depend on where the site of whoever runs them is published. */
const NOWHERE = { SITE_URL: '', SITE_REPOSITORY: '' };
const AT_THE_TOP = { ...NOWHERE, SITE_BASE: '/' };
/**
 * Many hosts put a site in a folder, so we build it that way once and look for links that forgot. It has an address too,
 * so that pages name it.
 */
const IN_A_FOLDER = { ...NOWHERE, SITE_URL: 'https://local-offer.test', SITE_BASE: '/x/', LOCAL_OFFER_DIST: '.cache/site-under-x' };

/**
 * The steps. A step without `reader` counts as one test; the others have theirs counted from the report they write.
 * @param {string} reports a folder for the reports
 * @returns {{ name: string, script: string, args?: string[], env?: Record<string, string>, needs?: string[],
 *   reader?: 'vitest' | 'playwright', report?: string, minutes: number }[]}
 */
export function steps(reports) {
  const vitest = (name, ...filters) => {
    const report = join(reports, `${name}.json`);
    return { reader: 'vitest', report, args: [...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] };
  };
  const browserReport = join(reports, 'browser.json');
  return [
    { name: 'A browser for the tests', script: 'setup:browser', minutes: 10 },
    { name: 'Content', script: 'check', minutes: 5 },
    { name: 'Types', script: 'types', env: AT_THE_TOP, minutes: 10 },
    { name: 'Lint', script: 'lint', minutes: 10 },
    { name: 'Format', script: 'format:check', minutes: 10 },
    { name: 'Spelling', script: 'spelling', minutes: 10 },
    { name: 'Unit tests', script: 'test:unit', ...vitest('unit'), env: NOWHERE, minutes: 20 },
    { name: 'Build', script: 'build', env: AT_THE_TOP, minutes: 10 },
    {
      name: 'Built site',
      script: 'test:built',
      // Links are looked at where they are hardest to get right: in a folder, below.
      ...vitest('built', '--exclude', '**/links.test.ts'),
      env: AT_THE_TOP,
      needs: ['Build'],
      minutes: 30,
    },
    { name: 'Build in a folder', script: 'build', args: ['--out', IN_A_FOLDER.LOCAL_OFFER_DIST], env: IN_A_FOLDER, minutes: 10 },
    {
      name: 'Links in a folder',
      script: 'test:built',
      ...vitest('links', 'tests/built/links'),
      env: IN_A_FOLDER,
      needs: ['Build in a folder'],
      minutes: 20,
    },
    {
      name: 'Browser tests',
      script: 'test:browser',
      reader: 'playwright',
      report: browserReport,
      env: { ...AT_THE_TOP, LOCAL_OFFER_REPORT: browserReport },
      needs: ['Build', 'A browser for the tests'],
      minutes: 50,
    },
  ];
}
