import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FSWatcher } from 'chokidar';

/** What to watch, and what to do about it. */
export interface WatchRequest {
  /** Absolute files and folders. */
  readonly paths: readonly string[];
  /** Absolute folders whose changes are our own doing. */
  readonly ignored: readonly string[];
  /** How long nothing may change before a burst counts as over, in ms. */
  readonly quietTime?: number;
  /** When what is watched began to be read, in ms of the epoch: what was saved while it was read is a change too. */
  readonly since?: number;
  /** Called with the absolute paths of a burst; never twice at a time: what changes meanwhile is the next burst. */
  onChange(paths: ReadonlySet<string>): Promise<void>;
}

/** A watch that is running, until it is disposed of. */
export interface Watch extends AsyncDisposable {
  /** Watches more paths. */
  add(paths: readonly string[]): void;
}

/** Watches files until it is disposed of; resolves when every change, from `since` or from now on, will be seen. */
export async function watchFiles(request: WatchRequest): Promise<Watch> {
  const { watch } = await import('chokidar');
  // chokidar counts a path that is missing twice, and is ready while it still reads the others.
  const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
  const watcher = watch(request.paths.filter(isThere), {
    ignoreInitial: true,
    // Pictures lie beside a post or a little below; a post in a home folder must not watch all of it.
    depth: 3,
    ignored: (path) => isIgnored(path, request),
  });
  const bursts = createBursts(request);
  const later = noteLater(bursts.note);
  watcher.on('all', (event, path) => {
    if (event.endsWith('Dir')) return;
    bursts.note(path);
    later.lookAgain(path);
  });
  await ready(watcher);
  watcher.add(request.paths.filter((path) => !isThere(path)));
  if (request.since !== undefined) for (const path of changedSince(watcher, request.since)) bursts.note(path);
  return {
    add: (paths) => void watcher.add([...paths]),
    async [Symbol.asyncDispose]() {
      later.stop();
      bursts.stop();
      await watcher.close();
    },
  };
}

/** The watched files that were written after a moment. */
function changedSince(watcher: FSWatcher, moment: number): readonly string[] {
  const paths = Object.entries(watcher.getWatched()).flatMap(([folder, names]) =>
    names.map((name) => join(folder, name)),
  );
  return paths.filter((path) => {
    const state = statSync(path, { throwIfNoEntry: false });
    return state?.isFile() === true && state.mtimeMs > moment;
  });
}

/** chokidar tells of one change of a file in 50 ms: what an editor writes in two steps ends on the first of them. */
const untold = 80;

/** Looks at a changed file once more, until it stays as it is. */
function noteLater(note: (path: string) => void): { lookAgain(path: string): void; stop(): void } {
  const timers = new Map<string, NodeJS.Timeout>();
  const lookAgain = (path: string): void => {
    clearTimeout(timers.get(path));
    const before = stateOf(path);
    const look = (): void => {
      timers.delete(path);
      if (stateOf(path) === before) return;
      note(path);
      lookAgain(path);
    };
    timers.set(path, setTimeout(look, untold));
  };
  return {
    lookAgain,
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** What tells one state of a file from the next. Asked for at once, so that no later read sees an earlier state. */
function stateOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    // Gone for now: when it comes back, that is another state.
    return '';
  }
}

function createBursts({ onChange, quietTime = 120 }: WatchRequest): {
  note(path: string): void;
  stop(): void;
} {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  const flush = async (): Promise<void> => {
    if (busy || changed.size === 0) return;
    const burst = changed;
    changed = new Set();
    busy = true;
    try {
      await onChange(burst);
    } finally {
      busy = false;
    }
    await flush();
  };
  return {
    note(path) {
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), quietTime);
    },
    stop: () => clearTimeout(timer),
  };
}

function ready(watcher: FSWatcher): Promise<void> {
  return new Promise((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
}

/** Dot files (editors' swap files, our own temporary files) and `node_modules` count only when asked for. */
function isIgnored(path: string, { paths, ignored }: WatchRequest): boolean {
  if (paths.includes(path)) return false;
  return /(^|[/\\])(node_modules|\.[^/\\]*)$/.test(path) || ignored.includes(path);
}
