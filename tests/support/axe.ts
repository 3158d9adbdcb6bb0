/** Axe, run inside a page that is already open, so that one load serves every size and every colour. */
import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
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

/** The rules whose answer depends on colours. Enhanced contrast says nothing of words so faint that they fail plain contrast. */
export const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] as const;

/** Runs every rule, or only those named, and tells what is wrong: the rule, what to do, and where. */
export async function findAxeFaults(page: Page, state: string, rules?: readonly string[]): Promise<string[]> {
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: [...AXE_TAGS] },
    resultTypes: ['violations', 'incomplete'],
  };
  const results = await prepare(`axe could not look at the page (${state})`, async () => {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
    return page.evaluate((given) => (window as unknown as { axe: typeof axe }).axe.run(document, given), options);
  });
  return describeViolations(results, state);
}

/** What axe found wrong, and the colours it could not judge: words on a picture need a plain background. */
function describeViolations({ violations, incomplete }: AxeResults, state: string): string[] {
  const unclear = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...violations, ...unclear].map(({ id, impact, help, helpUrl, nodes }) => {
    const places = nodes.map((node) => `   at ${node.target.join(' ')}\n      ${node.failureSummary?.replace(/\n\s*/g, '\n      ') ?? ''}`);
    return `${id} (${impact}), ${state}: ${help}\n   ${helpUrl}\n${places.join('\n')}`;
  });
}
