import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { type UserPlace, userCache } from '../browser/user-cache.js';

/** Machine code that runs keep for those after them. */
export interface CodeCache {
  /** The code of a chunk, as V8 wrote it; nothing when there is none. */
  read(chunk: string): Buffer | undefined;
  /** Keeps codes for later runs, all or none; what cannot be kept is not. */
  write(codes: ReadonlyMap<string, Buffer>): void;
}

/** What the kept code depends on, beside V8's version and flags. */
export interface CodeOwner extends UserPlace {
  /** User id; absent on Windows. */
  readonly uid?: number;
  /** A hash of every chunk. */
  readonly build: string;
  /** The first argument. A run compiles what its command uses, so each command keeps its own. */
  readonly command?: string | undefined;
}

/**
 * The cache for a command, or nothing where the user has no cache folder of their own: whoever can write
 * into it decides what runs.
 */
export function openCodeCache(owner: CodeOwner): CodeCache | undefined {
  const root = userCache(owner);
  if (root === undefined || !isAbsolute(root)) return undefined;
  const own = join(root, 'postdeck');
  const folder = join(
    own,
    `code-${owner.build}-${cachedDataVersionTag().toString(16)}`,
    commandName(owner.command),
  );
  if (!isPrivate(own, owner.uid)) return undefined;
  return {
    read: (chunk) => readIfThere(join(folder, chunk)),
    write: (codes) => keep(folder, codes),
  };
}

/** `postdeck post.md` means `build`; a name that is no command must not become a folder. */
function commandName(first: string | undefined): string {
  return first !== undefined && /^[a-z]{2,12}$/u.test(first) ? first : 'build';
}

function isPrivate(folder: string, uid: number | undefined): boolean {
  makeFolder(dirname(folder));
  makeFolder(folder);
  const facts = factsOf(folder);
  if (!facts?.isDirectory() || (uid !== undefined && facts.uid !== uid)) return false;
  return uid === undefined || (facts.mode & 0o022) === 0;
}

function factsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    // Not there, or in a home that is another user's: `sudo -u` and containers keep the HOME of who calls.
    return undefined;
  }
}

/** Not `recursive`: Node 20 then tries for ever below a folder such as /proc. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch {
    // It is there, or it cannot be made: whoever looks at it next will tell.
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function keep(folder: string, codes: ReadonlyMap<string, Buffer>): void {
  try {
    forgetOthers(dirname(folder));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const [chunk, code] of codes) {
      const unfinished = join(folder, `.${chunk}.${process.pid}`);
      writeFileSync(unfinished, code, { mode: 0o600 });
      renameSync(unfinished, join(folder, chunk));
    }
  } catch {
    // A full disk or a folder that cannot be written: the next run compiles again, as this one did.
  }
}

const aMonth = 30 * 24 * 3_600_000;

/** Code of other builds and other versions of Node that nobody has asked for in a month. */
function forgetOthers(current: string): void {
  const own = dirname(current);
  const others = readdirSync(own).filter((name) => name.startsWith('code-') && name !== basename(current));
  for (const path of others.map((name) => join(own, name))) {
    if (Date.now() - lstatSync(path).mtimeMs > aMonth) rmSync(path, { recursive: true, force: true });
  }
}
