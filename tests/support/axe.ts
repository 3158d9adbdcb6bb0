/** Axe, run inside a page that is already open, so that one load serves every size and every colour. */
import type { BrowserContext, Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { prepare } from './faults.ts';

/**
 * Every rule axe has, by its tags. A rule that is off by default, such as target size (wcag22aa) and enhanced contrast
 * (wcag2aaa), comes on with its tag.
 */
export const AXE_TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
  'experimental',
] as const;

/**
 * The rules whose answer depends on colours. Plain contrast is left out: our enhanced contrast asks for more of the same words, and
 * looking twice for what lies behind each of them takes as long as all other rules together.
 */
export const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'] as const;

/** Axe's own enhanced contrast is silent where words are so faint that they fail plain contrast too. Ours tells of both. */
const CHECKS = {
  'color-contrast-enhanced': {
    options: {
      ignoreUnicode: true,
      ignoreLength: false,
      ignorePseudo: false,
      boldValue: 700,
      boldTextPt: 14,
      largeTextPt: 18,
      contrastRatio: { normal: { expected: 7, minThreshold: 0 }, large: { expected: 4.5, minThreshold: 0 } },
      pseudoSizeThreshold: 0.25,
      shadowOutlineEmMax: 0.1,
      textStrokeEmMin: 0.03,
    },
  },
};

/** Less than half of what `axe.source` holds, which every page would have to read anew. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into every page that is opened from now on. The browser reads its program once, where each page would read it anew. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: SOURCE });
}

/** Runs every rule, or only those named, and tells what is wrong: the rule, what to do, and where. */
export async function findAxeFaults(page: Page, state: string, rules?: readonly string[]): Promise<string[]> {
  // Axe takes options of checks, and its types do not say so.
  const options: RunOptions & { checks: typeof CHECKS } = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: [...AXE_TAGS] },
    ...(rules ? {} : { rules: { 'color-contrast': { enabled: false } } }),
    checks: CHECKS,
    resultTypes: ['violations', 'incomplete'],
  };
  const results = await prepare(`axe could not look at the page (${state})`, async () => {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
    return page.evaluate(async (given) => {
      const { violations, incomplete } = await (window as unknown as Window & { axe: typeof axe }).axe.run(document, given);
      return { violations, incomplete };
    }, options);
  });
  return describeViolations(results, state);
}

/** What axe found wrong, and the colours it could not judge: words on a picture need a plain background. */
function describeViolations({ violations, incomplete }: Pick<AxeResults, 'violations' | 'incomplete'>, state: string): string[] {
  const unclear = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...violations, ...unclear].map(({ id, impact, help, helpUrl, nodes }) => {
    const places = nodes.map((node) => `   at ${node.target.join(' ')}\n      ${node.failureSummary?.replace(/\n\s*/g, '\n      ') ?? ''}`);
    return `${id} (${impact}), ${state}: ${help}\n   ${helpUrl}\n${places.join('\n')}`;
  });
}
