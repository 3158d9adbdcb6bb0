/** What a page must never do while it loads: complain in the console, break its policy, or call on another host. */
import type { Page } from '@playwright/test';

/** Starts watching. The list it returns grows as things go wrong. Call it before the page is opened. */
export function watchPage(page: Page, ownHost: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isPolicy = message.text().includes('Content Security Policy');
    if (message.type() !== 'error' && !isPolicy) return;
    faults.push(
      `${isPolicy ? 'the Content-Security-Policy was broken' : 'an error in the console'}: ${message.text()} (${message.location().url})`,
    );
  });
  page.on('pageerror', (error) => faults.push(`a script failed: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== ownHost) faults.push(`a request to another host: ${request.url()}`);
  });
  return faults;
}
