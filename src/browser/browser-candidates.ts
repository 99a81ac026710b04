import { posix, win32 } from 'node:path';
import type { System } from './system.js';

/** Where a browser came from. */
export type BrowserSource = 'setting' | 'environment' | 'system' | 'puppeteer' | 'playwright' | 'embedded';

/** A program that may be a browser; nobody has started it yet. */
export interface BrowserCandidate {
  readonly source: BrowserSource;
  readonly path: string;
  /** What the program needs in its environment beside what every browser gets. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Names on PATH. Headless shells come first: they start in a tenth of the time. */
const names = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const bundles = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const programs = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

interface Platform {
  /** Programs that are installed for everybody or for the user. */
  installed(system: System): readonly string[];
  readonly playwrightCache: (system: System) => string | undefined;
  /** Below Puppeteer's cache, `*` stands for any one name. */
  readonly puppeteer: readonly string[];
  readonly playwright: readonly string[];
}

const linux: Platform = {
  installed: ({ env }) => [
    ...names.flatMap((name) =>
      (env.PATH ?? '')
        .split(':')
        .filter(Boolean)
        .map((folder) => posix.join(folder, name)),
    ),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/opt/brave.com/brave/brave',
    '/snap/bin/chromium',
  ],
  playwrightCache: ({ home }) => home && posix.join(home, '.cache/ms-playwright'),
  puppeteer: ['chrome-headless-shell/*/*/chrome-headless-shell', 'chrome/*/*/chrome'],
  playwright: [
    'chromium_headless_shell-*/*/chrome-headless-shell',
    'chromium_headless_shell-*/*/headless_shell',
    'chromium-*/*/chrome',
  ],
};

const darwin: Platform = {
  installed: ({ home }) =>
    ['/Applications', ...(home === undefined ? [] : [posix.join(home, 'Applications')])].flatMap((folder) =>
      bundles.map((name) => posix.join(folder, `${name}.app/Contents/MacOS`, name)),
    ),
  playwrightCache: ({ home }) => home && posix.join(home, 'Library/Caches/ms-playwright'),
  puppeteer: [
    'chrome-headless-shell/*/*/chrome-headless-shell',
    'chrome/*/*/*.app/Contents/MacOS/Google Chrome*',
  ],
  playwright: [
    'chromium_headless_shell-*/*/chrome-headless-shell',
    'chromium_headless_shell-*/*/headless_shell',
    'chromium-*/*/*.app/Contents/MacOS/*',
  ],
};

const windows: Platform = {
  installed: ({ env }) =>
    programs.flatMap((program) =>
      ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((root) => {
        const folder = env[root];
        return folder === undefined ? [] : [win32.join(folder, program)];
      }),
    ),
  playwrightCache: ({ env }) => env.LOCALAPPDATA && win32.join(env.LOCALAPPDATA, 'ms-playwright'),
  puppeteer: ['chrome-headless-shell/*/*/chrome-headless-shell.exe', 'chrome/*/*/chrome.exe'],
  playwright: [
    'chromium_headless_shell-*/*/chrome-headless-shell.exe',
    'chromium_headless_shell-*/*/headless_shell.exe',
    'chromium-*/*/chrome.exe',
  ],
};

const platforms: Readonly<Record<string, Platform>> = { linux, darwin, win32: windows };

/** The rules of paths on a system. */
export function pathsOf(system: System): typeof posix {
  return system.platform === 'win32' ? win32 : posix;
}

/**
 * Every browser on the machine that exists as a program, best first, found as they are asked for.
 * Neither an explicit path nor the embedded Chromium is among them.
 */
export async function* browserCandidates(system: System): AsyncGenerator<BrowserCandidate> {
  const platform = platforms[system.platform] ?? linux;
  const seen = new Set<string>();
  for (const [source, paths] of [
    ['environment', () => variables(system, ['PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'])],
    ['system', () => platform.installed(system)],
    ['puppeteer', () => cached(system, puppeteerCache(system), platform.puppeteer)],
    ['playwright', () => cached(system, playwrightCache(system, platform), platform.playwright)],
  ] as const) {
    for (const path of await paths()) {
      if (seen.has(path) || (await system.executable(path)) === undefined) continue;
      seen.add(path);
      yield { source, path };
    }
  }
}

function variables(system: System, keys: readonly string[]): readonly string[] {
  return keys.map((key) => system.env[key] ?? '').filter(Boolean);
}

function puppeteerCache(system: System): string | undefined {
  return (
    system.env.PUPPETEER_CACHE_DIR ??
    (system.home && pathsOf(system).join(system.home, '.cache', 'puppeteer'))
  );
}

/** `PLAYWRIGHT_BROWSERS_PATH=0` means "inside node_modules": there is no shared cache then. */
function playwrightCache(system: System, platform: Platform): string | undefined {
  const folder = system.env.PLAYWRIGHT_BROWSERS_PATH;
  return folder === '0' ? undefined : (folder ?? platform.playwrightCache(system));
}

async function cached(
  system: System,
  root: string | undefined,
  patterns: readonly string[],
): Promise<readonly string[]> {
  if (root === undefined || root === '') return [];
  const found = await Promise.all(patterns.map((pattern) => expand(system, root, pattern.split('/'))));
  return found.flat();
}

/** Follows a pattern down from a folder; the newest version first. */
async function expand(
  system: System,
  folder: string,
  pattern: readonly string[],
): Promise<readonly string[]> {
  const [head, ...rest] = pattern;
  if (head === undefined) return [folder];
  const matching = head.includes('*')
    ? (await system.list(folder)).filter((name) => fits(name, head))
    : [head];
  const newestFirst = [...matching].sort(byVersion).reverse();
  const found = await Promise.all(
    newestFirst.map((name) => expand(system, pathsOf(system).join(folder, name), rest)),
  );
  return found.flat();
}

function fits(name: string, pattern: string): boolean {
  const [start = '', end = ''] = pattern.split('*');
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

/** `linux-99.0` comes before `linux-131.0`: numbers are compared as numbers. */
function byVersion(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}
