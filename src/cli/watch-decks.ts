import { dirname, extname, resolve } from 'node:path';
import { stdinPath } from '../io/read-post.js';
import type { Operations } from '../library/operations.js';
import type { CommandContext } from './command.js';
import { type DeckCommand, planJobs, runJobs } from './deck-run.js';
import type { DeckJob, DeckResult } from './make-deck.js';
import { printError } from './report.js';

/** A run whose files are watched after its first round. */
export interface WatchedRun {
  readonly command: DeckCommand;
  readonly context: CommandContext;
  readonly operations: Operations;
  readonly jobs: readonly DeckJob[];
  readonly results: readonly DeckResult[];
  readonly configFile?: string;
  /** When the first round began to read, in ms of the epoch. */
  readonly since: number;
}

/** Makes decks again whenever a post, a picture, a theme or the config file changes, until the run is ended. */
export async function watchDecks(watched: WatchedRun): Promise<void> {
  const { context, jobs } = watched;
  const { terminal, tools } = context;
  const outs = new Set(jobs.map(({ settings }) => settings.out));
  const folders = jobs.flatMap(({ inputs }) => inputs.map((input) => dirname(input)));
  let { results } = watched;
  // Ours for good: a picture that a later round takes away is no change of the author's.
  const written = new Set<string>();
  const noteWritten = (): void => {
    for (const path of results.flatMap(({ files, pictures }) => [...files, ...pictures])) written.add(path);
  };
  noteWritten();
  await using _watch = await tools.watchFiles({
    paths: watchedPaths(watched, folders),
    ignored: [...outs].filter((out) => !folders.includes(out)),
    since: watched.since,
    async onChange(changed) {
      const theirs = new Set([...changed].filter((path) => !written.has(path)));
      results = await nextRound(watched, theirs, results);
      noteWritten();
    },
  });
  if (context.line.options.quiet !== true) terminal.stderr.write('watching for changes, Ctrl+C ends\n');
  await ended(terminal.signal);
}

/** The folders of the posts, with the pictures in them, and what stands elsewhere. */
function watchedPaths(
  { jobs, configFile, context }: WatchedRun,
  folders: readonly string[],
): readonly string[] {
  const themes = jobs.map(({ settings }) => settings.theme).filter((theme) => theme.endsWith('.css'));
  const paths = [
    ...folders,
    ...themes,
    resolve(context.terminal.cwd, 'themes'),
    ...(configFile === undefined ? [] : [configFile]),
  ];
  return [...new Set(paths)];
}

/** One more round, for the posts that changed, or for all when something changed that they share. */
async function nextRound(
  { command, context, operations }: WatchedRun,
  changed: ReadonlySet<string>,
  before: readonly DeckResult[],
): Promise<readonly DeckResult[]> {
  try {
    const { jobs } = await planJobs(command, context, operations);
    const affected = affectedJobs(jobs, changed, context.terminal.cwd);
    return affected.length === 0 ? before : await runJobs(affected, context);
  } catch (error) {
    // A config file that is half written, or the last post removed: the next change may mend it.
    printError(error, context.terminal);
    return before;
  }
}

const sharedEndings = new Set('.css .js .mjs .json .png .jpg .jpeg .gif .webp .avif .svg'.split(' '));

function affectedJobs(
  jobs: readonly DeckJob[],
  changed: ReadonlySet<string>,
  cwd: string,
): readonly DeckJob[] {
  const shared = [...changed].some((path) => sharedEndings.has(extname(path).toLowerCase()));
  return shared ? jobs : jobs.filter(({ path }) => path !== stdinPath && changed.has(resolve(cwd, path)));
}

/** Waits for the signal; without one, for ever, since Ctrl+C ends the process. */
function ended(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolveEnd) => signal?.addEventListener('abort', () => resolveEnd(), { once: true }));
}
