/**
 * `npm run pictures`: makes the pictures of the guide for volunteers again, from the real screens. It builds the site with one
 * made-up service added, looks at it as a phone would, and draws what has no page: the file, the check and the comment.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { isScreenName, SCREENS, type ScreenName } from '../content-model/screens.ts';
import { readFrontMatter } from '../content-model/read-content.ts';
import { checkFolder } from '../content-rules/check-content.ts';
import type { Finding } from '../content-rules/finding.ts';
import { newContactsNameTheirSource } from '../content-rules/new-contacts-name-their-source.ts';
import { gradePages } from '../content-rules/plain-words.ts';
import { paths } from '../navigation/addresses.ts';
import { describeChange } from '../pull-request/describe.ts';
import { findBuildFolder, removeAbandonedBuilds, removeFolder } from './build-folder.ts';
import { drawComments, drawFile } from './pictures/draw.ts';
import { EXAMPLE_DAY, EXAMPLE_FILE, EXAMPLE_NAME, mend, mendWithAMistake, writeExample } from './pictures/example.ts';
import { photograph, photographPart } from './pictures/photograph.ts';
import { runAstro } from './run-astro.ts';
import { runCommand } from './run-command.ts';
import { serveFolder } from './serve.mjs';
import { contentFolder } from './surroundings.ts';
import { withBrowser } from './with-browser.ts';

const TARGET = 'src/assets/screens';
/** Opens the doors into a repository. Where they lead cannot be seen in a picture. */
const ANY_REPOSITORY = 'https://github.com/our-group/our-site';

removeAbandonedBuilds();
const workshop = findBuildFolder();
await runCommand(() => withBrowser(makePictures));
removeFolder(workshop);

async function makePictures(browser: Browser): Promise<void> {
  const content = join(workshop, 'content');
  cpSync(contentFolder(), content, { recursive: true });
  const before = writeExample({ organisation: firstFile(content, 'organisations'), help: 'groups', area: 'borough-wide' });
  save(content, before);
  takePicturesOut(join(content, 'pages'));
  const pictures = { ...(await showPages(browser, content)), ...(await showPapers(browser, content, before)) };

  mkdirSync(TARGET, { recursive: true });
  for (const file of readdirSync(TARGET)) if (!isScreenName(basename(file, '.webp'))) rmSync(join(TARGET, file));
  for (const [name, picture] of Object.entries(pictures)) writeFileSync(join(TARGET, `${name}.webp`), picture);
  const total = Object.values(pictures).reduce((sum, picture) => sum + picture.length, 0);
  console.log(`${Object.keys(SCREENS).length} pictures in ${TARGET}/, ${Math.round(total / 1000)} KB. Look at them before you keep them.`);
}

/** What a family sees. */
async function showPages(browser: Browser, content: string): Promise<Pick<Pictures, 'wrong-number' | 'foot-of-the-page'>> {
  const site = join(workshop, 'site');
  const settings = { LOCAL_OFFER_CONTENT: content, LOCAL_OFFER_OUT: site, LOCAL_OFFER_TODAY: EXAMPLE_DAY, SITE_REPOSITORY: ANY_REPOSITORY };
  const code = await runAstro(['build', '--force', '--silent'], { ...settings, SITE_BASE: '/' });
  if (code !== 0 || !existsSync(site)) throw new Error('The site could not be built, so there is nothing to make pictures of.');
  const server = await serveFolder({ folder: site });
  const page = await openPhone(browser);
  try {
    await page.goto(new URL(paths.service(EXAMPLE_NAME), server.url).href);
    const number = page.locator('.dial').first();
    const door = page.getByRole('link', { name: 'Suggest a change to this page' });
    return {
      'wrong-number': await photographPart(page, { from: page.locator('h1'), to: number.locator('..'), mark: number }),
      'foot-of-the-page': await photographPart(page, {
        from: page.getByRole('heading', { name: 'Something wrong on this page?' }),
        to: page.locator('[aria-labelledby=wrong-heading]'),
        mark: door,
      }),
    };
  } finally {
    await page.context().close();
    await server.close();
  }
}

type Pictures = Record<ScreenName, Buffer>;

/** What has no page of its own. The words are those that the check and the comment really say. */
async function showPapers(browser: Browser, content: string, before: string): Promise<Omit<Pictures, 'wrong-number' | 'foot-of-the-page'>> {
  const after = mend(before);
  const wrong = mendWithAMistake(before);
  const linesOf = (text: string) => text.split('\n').flatMap((line, index) => (before.split('\n')[index] === line ? [] : [index + 1]));
  const comments = (text: string, found: Finding[]) =>
    describeChange({ findings: found, pages: [describeExample(content)] }, new Map([[EXAMPLE_FILE, numberLines(text)]]));
  const page = await openPhone(browser);
  const draw = async (html: string) => {
    await page.setContent(html);
    return photograph(page);
  };
  try {
    return {
      'file-before': await draw(drawFile(EXAMPLE_FILE, before, linesOf(after))),
      'file-after': await draw(drawFile(EXAMPLE_FILE, after, linesOf(after))),
      'comment-good': await draw(drawComments(comments(after, checkExample(content, before, after)))),
      'comment-to-mend': await draw(drawComments(comments(wrong, checkExample(content, before, wrong)))),
    };
  } finally {
    await page.context().close();
  }
}

/** What the check says about the made-up service when it is changed. */
function checkExample(content: string, before: string, after: string): Finding[] {
  save(content, after);
  const earlier = new Map([[EXAMPLE_FILE, readFrontMatter('services', EXAMPLE_NAME, EXAMPLE_FILE, before).fields]]);
  const { findings } = checkFolder(content, EXAMPLE_DAY, [newContactsNameTheirSource(earlier)]);
  return findings.filter(({ file }) => file === EXAMPLE_FILE);
}

function describeExample(content: string) {
  const grade = gradePages(checkFolder(content, EXAMPLE_DAY).content).find((page) => page.file.path === EXAMPLE_FILE)?.grade;
  const grades = { gradeBefore: grade, gradeAfter: grade };
  return { file: EXAMPLE_FILE, title: 'Saturday play club', address: paths.service(EXAMPLE_NAME), change: 'changed' as const, ...grades };
}

function numberLines(text: string): Map<number, string> {
  return new Map(text.split('\n').map((line, index) => [index + 1, line]));
}

function save(content: string, text: string): void {
  writeFileSync(join(content, EXAMPLE_FILE.slice('content/'.length)), text);
}

/** Pages that show pictures which are not made yet could not be built. */
function takePicturesOut(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.mdx'))) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^<Screen [^>]*>$/gm, ''));
  }
}

/** The id of any file of a folder: the example has to belong to somebody. */
function firstFile(content: string, folder: string): string {
  const file = readdirSync(join(content, folder)).find((name) => name.endsWith('.yaml'));
  if (file === undefined) throw new Error(`content/${folder}: we expected at least one file. We found none.`);
  return basename(file, '.yaml');
}

async function openPhone(browser: Browser): Promise<Page> {
  // Marks are put on the page from outside, which its own policy would rightly refuse.
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    bypassCSP: true,
  });
  return context.newPage();
}
