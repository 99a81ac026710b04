import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { DeckError } from '../errors.js';
import { codeOf, reasonOf } from './system-error.js';
import { noteUnfinished } from './unfinished-files.js';

/** The system calls of a write; the disk by default, one with faults in tests. */
export interface WriteSystem {
  lstat(path: string): Promise<FileFacts>;
  stat(path: string): Promise<FileFacts>;
  mkdir(path: string): Promise<unknown>;
  open(path: string, flags: string, mode?: number): Promise<WriteHandle>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
}

/** What is known of a file without opening it. */
export interface FileFacts {
  readonly ino: number;
  readonly dev: number;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** An open file, as a write needs it. */
export interface WriteHandle {
  writeFile(bytes: Uint8Array): Promise<void>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** A file to write, and what it must not be. */
export interface FileToWrite {
  /** Absolute output folder; the author chose it, so it may be a link. */
  readonly folder: string;
  /** Relative to the folder, with `/`. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Absolute paths of the files that the run reads. */
  readonly inputs: readonly string[];
  /** Who may read it; by default everybody. */
  readonly mode?: number;
}

/**
 * Writes a file whole or not at all, and returns its absolute path.
 * Below the output folder no link is followed, and an input is never overwritten.
 *
 * @throws DeckError `output-not-writable`, with the old file intact and no temporary file left.
 */
export async function writeArtifact(file: FileToWrite, system: WriteSystem = disk): Promise<string> {
  const target = join(file.folder, ...file.fileName.split('/'));
  try {
    await refuseLinkedFolders(file.folder, dirname(target), system);
    await makeFolder(dirname(target), system);
    await refuseTarget(target, file.inputs, system);
    await replaceFile(target, file, system);
    return target;
  } catch (error) {
    if (error instanceof DeckError) throw error;
    throw notWritable(target, reasonOf(error), error);
  }
}

const disk: WriteSystem = { lstat, stat, mkdir, open, rename, unlink };

/** Not by `recursive`: with it Node 20 never comes back from a folder such as /proc, where nothing can be made. */
async function makeFolder(path: string, system: WriteSystem): Promise<void> {
  try {
    await system.mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path), system);
    await makeLeaf(path, system);
  }
}

/** Another build may have made it a moment ago. */
async function makeLeaf(path: string, system: WriteSystem): Promise<void> {
  try {
    await system.mkdir(path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

async function replaceFile(
  target: string,
  { bytes, mode = 0o644 }: FileToWrite,
  system: WriteSystem,
): Promise<void> {
  const temporary = temporaryName(target);
  const handle = await system.open(temporary, 'wx', 0o600);
  const forget = noteUnfinished(temporary);
  try {
    try {
      await handle.writeFile(bytes);
      await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await system.rename(temporary, target);
  } catch (error) {
    await removeQuietly(temporary, system);
    throw error;
  } finally {
    forget();
  }
  await syncFolder(dirname(target), system);
}

function temporaryName(target: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
}

async function removeQuietly(path: string, system: WriteSystem): Promise<void> {
  try {
    await system.unlink(path);
  } catch {
    // The fault that led here is the one to report; `removeStaleTemporaries` tries again in a later run.
  }
}

/** Makes the rename itself durable. Windows cannot open a folder, and some network disks cannot sync one. */
async function syncFolder(folder: string, system: WriteSystem): Promise<void> {
  try {
    const handle = await system.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file is whole under its name already.
  }
}

async function refuseLinkedFolders(folder: string, parent: string, system: WriteSystem): Promise<void> {
  const steps = relative(folder, parent)
    .split(sep)
    .filter((step) => step !== '');
  for (let depth = 1; depth <= steps.length; depth++) {
    const path = join(folder, ...steps.slice(0, depth));
    const found = await ifThere(system.lstat(path));
    if (found?.isSymbolicLink() === true) throw notWritable(path, 'it is a link, and links are not followed');
  }
}

async function refuseTarget(target: string, inputs: readonly string[], system: WriteSystem): Promise<void> {
  const found = await ifThere(system.lstat(target));
  if (found === undefined) return;
  if (found.isSymbolicLink()) throw notWritable(target, 'it is a link, and links are not followed');
  if (found.isDirectory()) throw notWritable(target, 'it is a folder');
  if (!found.isFile()) throw notWritable(target, 'it is not a regular file');
  for (const input of inputs) {
    const read = await ifThere(system.stat(input));
    if (read?.ino === found.ino && read.dev === found.dev) {
      throw notWritable(target, 'it is the file that is being read');
    }
  }
}

async function ifThere(facts: Promise<FileFacts>): Promise<FileFacts | undefined> {
  try {
    return await facts;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function notWritable(path: string, reason: string, cause?: unknown): DeckError {
  return new DeckError('output-not-writable', `cannot write ${path}: ${reason}`, {
    hint: 'Choose another folder with --out.',
    place: { file: path },
    cause,
  });
}
