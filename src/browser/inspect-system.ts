import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { browserAdvice } from './browser-advice.js';
import { pathsOf } from './browser-candidates.js';
import { cacheFolder } from './cache-folder.js';
import { embeddedFits, findEmbedded } from './embedded-chromium.js';
import { type FindOptions, type FoundBrowser, findBrowser } from './find-browser.js';
import type { System } from './system.js';

/** What `postdeck doctor` tells of the machine. */
export interface SystemReport {
  readonly node: { readonly version: string; readonly supported: boolean };
  readonly browser:
    | ({ readonly ok: true } & FoundBrowser)
    | { readonly ok: false; readonly reason: string; readonly hint: string };
  /** `unfit`: not built for this machine; `absent`: `postdeck doctor --install-browser` can fetch it. */
  readonly embedded: 'ready' | 'absent' | 'unfit';
  /** Where things are kept between runs; absent when there is no folder that we may use. */
  readonly cache?: string;
  /** Families that the system's browsers can fall back to; absent where `fc-list` is not. */
  readonly fonts?: readonly string[];
  /** LibreOffice, which shows PPTX files; absent when it is not found. */
  readonly libreOffice?: string;
}

export interface InspectOptions extends Omit<FindOptions, 'fresh'> {
  /** As `process.versions.node`. */
  readonly nodeVersion: string;
  /** Runs a program and returns what it prints. */
  readonly run?: (command: string, args: readonly string[]) => Promise<string>;
}

/** Looks at the machine; every browser is probed anew. */
export async function inspectSystem(options: InspectOptions): Promise<SystemReport> {
  const { system } = options;
  const run = options.run ?? runProgram;
  const cache = await cacheFolder(system);
  const [browser, embedded, fonts, libreOffice] = await Promise.all([
    browserOf(options),
    embeddedState(system, cache),
    fontFamilies(run),
    findLibreOffice(system),
  ]);
  return {
    node: { version: options.nodeVersion, supported: isSupported(options.nodeVersion) },
    browser,
    embedded,
    ...(cache === undefined ? {} : { cache }),
    ...(fonts === undefined ? {} : { fonts }),
    ...(libreOffice === undefined ? {} : { libreOffice }),
  };
}

async function browserOf(options: InspectOptions): Promise<SystemReport['browser']> {
  try {
    return { ok: true, ...(await findBrowser({ ...options, fresh: true })) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const hint =
      error instanceof Error && 'hint' in error ? String(error.hint) : browserAdvice(options.system);
    return { ok: false, reason, hint };
  }
}

async function embeddedState(system: System, cache: string | undefined): Promise<SystemReport['embedded']> {
  if (!(await embeddedFits(system))) return 'unfit';
  return (await findEmbedded(cache)) === undefined ? 'absent' : 'ready';
}

async function fontFamilies(run: NonNullable<InspectOptions['run']>): Promise<readonly string[] | undefined> {
  try {
    // A line lists the names of one family in several languages; the first is the one that CSS uses.
    const lines = (await run('fc-list', [':', 'family'])).split('\n');
    return [...new Set(lines.map((line) => line.split(',')[0]?.trim() ?? '').filter(Boolean))].sort();
  } catch {
    return undefined;
  }
}

async function findLibreOffice(system: System): Promise<string | undefined> {
  const { join, delimiter } = pathsOf(system);
  const exe = system.platform === 'win32' ? 'soffice.exe' : 'soffice';
  const folders = [
    ...(system.env.PATH ?? system.env.Path ?? '').split(delimiter).filter(Boolean),
    '/Applications/LibreOffice.app/Contents/MacOS',
    'C:\\Program Files\\LibreOffice\\program',
  ];
  for (const folder of folders) {
    const path = join(folder, exe);
    if ((await system.executable(path)) !== undefined) return path;
  }
  return undefined;
}

/** The floor of `engines` in package.json. */
function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

const tenSeconds = 10_000;

async function runProgram(command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, [...args], {
    timeout: tenSeconds,
    maxBuffer: 16_000_000,
  });
  return stdout;
}
