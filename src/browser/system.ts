import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';

/** What is known of a file without opening it. */
export interface FileFacts {
  readonly size: number;
  /** Last change, in ms since 1970. */
  readonly modified: number;
}

/** The machine as the search for a browser sees it; tests pass their own. */
export interface System {
  /** As `process.platform`. */
  readonly platform: string;
  /** As `process.arch`. */
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absent when no home folder is known. */
  readonly home?: string;
  readonly temp: string;
  /** User id; absent on Windows. */
  readonly uid?: number;
  /** Facts of an executable file; nothing when there is none. */
  executable(path: string): Promise<FileFacts | undefined>;
  /** Names in a folder, sorted; none when it cannot be read. */
  list(folder: string): Promise<readonly string[]>;
}

/** The machine that we run on. */
export function nodeSystem(): System {
  const home = process.env.HOME === '' ? undefined : knownHome();
  const uid = process.getuid?.();
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    temp: tmpdir(),
    executable,
    list,
    ...(home === undefined ? {} : { home }),
    ...(uid === undefined ? {} : { uid }),
  };
}

/** `homedir` throws when HOME is unset and the user has no entry in the password file (containers). */
function knownHome(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

async function executable(path: string): Promise<FileFacts | undefined> {
  try {
    await access(path, constants.X_OK);
    const facts = await stat(path);
    return facts.isFile() ? { size: facts.size, modified: Math.trunc(facts.mtimeMs) } : undefined;
  } catch {
    return undefined;
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
