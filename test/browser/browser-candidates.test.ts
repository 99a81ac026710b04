import { describe, expect, test } from 'vitest';
import { type BrowserCandidate, browserCandidates } from '../../src/browser/browser-candidates.js';
import { fakeSystem } from './fake-system.js';

async function found(...facts: Parameters<typeof fakeSystem>): Promise<readonly BrowserCandidate[]> {
  const candidates: BrowserCandidate[] = [];
  for await (const candidate of browserCandidates(fakeSystem(...facts))) candidates.push(candidate);
  return candidates;
}

const paths = (candidates: readonly BrowserCandidate[]) => candidates.map(({ path }) => path);

describe('browserCandidates', () => {
  test('asks variables, the system, Puppeteer and Playwright, in this order', async () => {
    const candidates = await found({
      home: '/home/ada',
      env: { PATH: '/bin:/usr/bin', CHROME_PATH: '/opt/mine', PUPPETEER_EXECUTABLE_PATH: '/opt/theirs' },
      files: [
        '/home/ada/.cache/ms-playwright/chromium-1100/chrome-linux/chrome',
        '/home/ada/.cache/puppeteer/chrome/linux-131.0.1/chrome-linux64/chrome',
        '/usr/bin/chromium',
        '/opt/mine',
        '/opt/theirs',
      ],
    });
    expect(candidates).toEqual([
      { source: 'environment', path: '/opt/theirs' },
      { source: 'environment', path: '/opt/mine' },
      { source: 'system', path: '/usr/bin/chromium' },
      { source: 'puppeteer', path: '/home/ada/.cache/puppeteer/chrome/linux-131.0.1/chrome-linux64/chrome' },
      { source: 'playwright', path: '/home/ada/.cache/ms-playwright/chromium-1100/chrome-linux/chrome' },
    ]);
  });

  test('names a program once, and only what is there', async () => {
    const candidates = await found({
      env: {
        PATH: '/usr/bin::/usr/bin',
        CHROME_PATH: '/usr/bin/brave-browser',
        PUPPETEER_EXECUTABLE_PATH: '/gone',
      },
      files: ['/usr/bin/brave-browser'],
    });
    expect(candidates).toEqual([{ source: 'environment', path: '/usr/bin/brave-browser' }]);
  });

  test('prefers headless shells, and the newest version by number', async () => {
    const cache = '/c/puppeteer';
    const candidates = await found({
      env: { PUPPETEER_CACHE_DIR: cache },
      files: [
        `${cache}/chrome/linux-131.0.1/chrome-linux64/chrome`,
        `${cache}/chrome-headless-shell/linux-99.0.1/chrome-headless-shell-linux64/chrome-headless-shell`,
        `${cache}/chrome-headless-shell/linux-131.0.1/chrome-headless-shell-linux64/chrome-headless-shell`,
      ],
    });
    expect(paths(candidates)).toEqual([
      `${cache}/chrome-headless-shell/linux-131.0.1/chrome-headless-shell-linux64/chrome-headless-shell`,
      `${cache}/chrome-headless-shell/linux-99.0.1/chrome-headless-shell-linux64/chrome-headless-shell`,
      `${cache}/chrome/linux-131.0.1/chrome-linux64/chrome`,
    ]);
  });

  test('knows both shapes of Playwright folders, and that 0 means none', async () => {
    const files = [
      '/pw/chromium_headless_shell-1181/chrome-linux/headless_shell',
      '/pw/chromium_headless_shell-1208/chrome-headless-shell-linux64/chrome-headless-shell',
      '/pw/firefox-1500/firefox/firefox',
    ];
    const candidates = await found({ env: { PLAYWRIGHT_BROWSERS_PATH: '/pw' }, files });
    expect(paths(candidates)).toEqual([files[1], files[0]]);
    expect(await found({ env: { PLAYWRIGHT_BROWSERS_PATH: '0' }, files })).toEqual([]);
  });

  test('looks into the bundles of macOS', async () => {
    const chrome = 'Google Chrome.app/Contents/MacOS/Google Chrome';
    const testing =
      'chrome/mac_arm-140.0/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    const files = [`/Users/ada/Applications/${chrome}`, `/Users/ada/.cache/puppeteer/${testing}`];
    const candidates = await found({ platform: 'darwin', home: '/Users/ada', files });
    expect(paths(candidates)).toEqual(files);
  });

  test('looks into the program folders of Windows', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const own = 'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const played = 'C:\\Users\\Ada\\AppData\\Local\\ms-playwright\\chromium-9\\chrome-win\\chrome.exe';
    const candidates = await found({
      platform: 'win32',
      env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local' },
      files: [edge, own, played],
    });
    expect(paths(candidates)).toEqual([own, edge, played]);
  });

  test('treats an unknown system like Linux', async () => {
    const candidates = await found({
      platform: 'freebsd',
      env: { PATH: '/usr/local/bin' },
      files: ['/usr/local/bin/chromium'],
    });
    expect(paths(candidates)).toEqual(['/usr/local/bin/chromium']);
  });
});
