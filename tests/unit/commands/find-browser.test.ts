import { describe, expect, test } from 'vitest';
import { findBrowser, NO_BROWSER, type BrowserSurroundings } from '~/commands/find-browser.ts';

const PLAYWRIGHT = '/home/me/.cache/ms-playwright/chromium-1/chrome';

describe('which browser the tests use', () => {
  test('the one that CHROMIUM_PATH names, before any other', () => {
    const files = ['/opt/mine', PLAYWRIGHT, '/usr/bin/chromium'];
    expect(findBrowser('show', machine({ files, env: { CHROMIUM_PATH: '/opt/mine' } }))).toBe('/opt/mine');
  });

  test('a CHROMIUM_PATH that leads nowhere is a mistake, not a reason to take another', () => {
    const surroundings = machine({ files: ['/usr/bin/chromium'], env: { CHROMIUM_PATH: '/opt/gone' } });
    expect(() => findBrowser('show', surroundings)).toThrow(
      'CHROMIUM_PATH: we expected the path of a browser. We found no file at /opt/gone',
    );
  });

  test("Playwright's own, when it is really there", () => {
    expect(findBrowser('show', machine({ files: [PLAYWRIGHT, '/usr/bin/chromium'] }))).toBe(PLAYWRIGHT);
    expect(findBrowser('show', machine({ files: ['/usr/bin/chromium'] }))).toBe('/usr/bin/chromium');
  });

  test('Chrome on Linux', () => {
    expect(findBrowser('show', machine({ files: ['/opt/google/chrome/chrome'] }))).toBe('/opt/google/chrome/chrome');
  });

  test('on Debian the one without a window, which is quicker; to measure, the one that people have', () => {
    const both = machine({ files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] });
    expect(findBrowser('show', both)).toBe('/usr/bin/chromium-headless-shell');
    expect(findBrowser('measure', both)).toBe('/usr/bin/chromium');
    expect(findBrowser('measure', machine({ files: ['/usr/bin/chromium-headless-shell'] }))).toBe('/usr/bin/chromium-headless-shell');
  });

  test('Edge on a Mac without Chrome', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser('show', machine({ platform: 'darwin', files: [edge] }))).toBe(edge);
  });

  test('Chrome before Edge on Windows, wherever each is installed', () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LocalAppData: 'C:\\Users\\me\\AppData',
    };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Users\\me\\AppData\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser('show', machine({ platform: 'win32', env, files: [edge, chrome] }))).toBe(chrome);
    expect(findBrowser('show', machine({ platform: 'win32', env, files: [edge] }))).toBe(edge);
  });

  test('none: the message names three ways to get one', () => {
    expect(findBrowser('show', machine({ files: [] }))).toBeNull();
    expect(NO_BROWSER).toMatch(/1\. .*apt-get install[\s\S]*2\. .*npx playwright install chromium[\s\S]*3\. .*CHROMIUM_PATH=/);
  });
});

function machine({ files, ...rest }: { files: string[] } & Partial<BrowserSurroundings>): BrowserSurroundings {
  return { platform: 'linux', env: {}, playwrightPath: PLAYWRIGHT, exists: (path) => files.includes(path), ...rest };
}
