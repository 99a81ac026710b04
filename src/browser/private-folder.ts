import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { System } from './system.js';

/** A folder of ours alone, in the temp folder, that is gone when the process is. */
export interface PrivateFolder extends AsyncDisposable {
  readonly path: string;
}

const prefix = 'postdeck-run-';

/**
 * Makes a folder that is removed when it is closed, when the process exits, and, where there is a POSIX
 * shell, also when the process is killed: a small shell waits for the end of the pipe that we hold.
 */
export async function createPrivateFolder(system: System): Promise<PrivateFolder> {
  await removeStale(system.temp, isLeftOver);
  const path = await mkdtemp(join(system.temp, `${prefix}${process.pid}-`));
  const atExit = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', atExit);
  const guardian = system.platform === 'win32' ? undefined : startGuardian(path);
  return {
    path,
    async [Symbol.asyncDispose]() {
      // A browser that is just ending may still write a file into a folder that is being removed.
      await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
      process.off('exit', atExit);
      guardian?.stdin?.end();
    },
  };
}

const anHour = 3_600_000;

/** Removes what an earlier run could not: entries that are more than an hour old. */
export async function removeStale(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.filter(isOurs).map((name) => join(folder, name))) {
    const facts = await lstat(path).catch(() => undefined);
    if (facts === undefined || Date.now() - facts.mtimeMs < anHour) continue;
    // Somebody else's folder in a shared temp folder cannot be removed, and need not be.
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** A watch may run for days: the age of a folder alone does not say that its process is gone. */
function isLeftOver(name: string): boolean {
  const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
  return pid !== undefined && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Twice around the loop is enough: the first may race with the last writes of the dying browser. */
const removeAfterTheEnd =
  'cat >/dev/null; n=0; while [ -e "$1" ] && [ $n -lt 20 ]; do rm -rf "$1"; n=$((n+1)); sleep 1; done';

function startGuardian(path: string): ChildProcess {
  const guardian = spawn('/bin/sh', ['-c', removeAfterTheEnd, 'sh', path], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Its own process group, so that Ctrl-C does not end it before it has done its work.
    detached: true,
    cwd: '/',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
  });
  // Without a shell the folder of a killed run waits for `removeStale` of a later one.
  guardian.on('error', () => undefined);
  guardian.stdin?.on('error', () => undefined);
  guardian.unref();
  return guardian;
}
