import { resolve } from 'node:path';
import { DeckError } from '../errors.js';
import { stdinPath } from '../io/read-post.js';
import type { Operations } from '../library/operations.js';
import type { Settings } from '../model/settings.js';
import type { CommandContext } from './command.js';
import { printMessages, printSummary, resultsJson } from './deck-report.js';
import { type DefaultInputs, findInputs } from './find-posts.js';
import { type DeckJob, type DeckResult, findCollisions, makeDeck, shownName } from './make-deck.js';
import { checkOutFile, findOutFile, withOutFile } from './out-file.js';
import { createProgress, type Progress, silentProgress } from './progress.js';
import { readSettings } from './read-settings.js';

/** What `build` and `render` do not share. */
export interface DeckCommand {
  readonly kind: DeckJob['kind'];
  readonly defaults: DefaultInputs;
  /** The settings for one file, from those of the run. */
  settingsFor(settings: Settings, path: string, context: CommandContext): Settings;
}

/** The jobs of a run, its settings read anew: a watch calls this for each round. */
export async function planJobs(command: DeckCommand, context: CommandContext, operations: Operations) {
  const { terminal, tools, line } = context;
  const outFile = await findOutFile(context);
  const run = await readSettings(context);
  const paths = await findInputs(line.positionals, terminal.cwd, command.defaults);
  if (outFile) checkOutFile(outFile, paths.length);
  const inputs = paths.filter((path) => path !== stdinPath).map((path) => resolve(terminal.cwd, path));
  const settingsFor = (path: string): Settings => {
    const settings = command.settingsFor(run.settings, path, context);
    return outFile ? withOutFile(settings, outFile) : settings;
  };
  const jobs = paths.map(
    (path): DeckJob => ({
      path,
      settings: settingsFor(path),
      ...(outFile ? { fileName: outFile.name } : {}),
      kind: command.kind,
      inputs,
      operations,
      terminal,
      now: tools.now,
      onStep: () => {},
    }),
  );
  return { run, jobs };
}

/** Makes the decks of some jobs and reports on them in their order, whatever order they end in. */
export async function runJobs(
  jobs: readonly DeckJob[],
  { line, terminal, tools }: CommandContext,
): Promise<readonly DeckResult[]> {
  const started = tools.now();
  const quiet = line.options.quiet === true;
  const json = line.options.json === true;
  const progress = quiet || json ? silentProgress : createProgress(terminal.stderr, jobs.length);
  const told = new Set<string>();
  const collisions = findCollisions(jobs);
  const pending = inLanes(jobs, jobs[0]?.settings.jobs ?? 1, (job) =>
    runJob(job, collisions.get(job.path), progress),
  );
  const results: DeckResult[] = [];
  for (const promise of pending) {
    const result = await promise;
    progress.clear();
    if (!json) printMessages(result, terminal, { quiet, told });
    results.push(result);
  }
  if (json)
    terminal.stdout.write(resultsJson(results, { cwd: terminal.cwd, milliseconds: tools.now() - started }));
  else if (!quiet) printSummary(results, terminal);
  return results;
}

async function runJob(
  job: DeckJob,
  collision: DeckError | undefined,
  progress: Progress,
): Promise<DeckResult> {
  const post = shownName(job.path);
  progress.step(post, 'reading');
  const result =
    collision === undefined
      ? await makeDeck({ ...job, onStep: (step) => progress.step(post, step) })
      : { ...nothingOf(post), error: collision };
  progress.done(post);
  return result;
}

function nothingOf(post: string): DeckResult {
  return { post, slug: '', slides: 0, minutes: 0, files: [], pictures: [], messages: [], milliseconds: 0 };
}

/** Works on at most `lanes` items at a time; the results come as promises, in the order of the items. */
function inLanes<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<R>,
): readonly Promise<R>[] {
  const results: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    const before = results[index - lanes];
    results.push(before === undefined ? work(item) : before.then(() => work(item)));
  }
  return results;
}

/** 0 when every deck was made; 2 when all that went wrong is how postdeck was called; else 1. */
export function exitCodeOf(results: readonly DeckResult[]): number {
  const errors = results.flatMap(({ error }) => (error === undefined ? [] : [error]));
  if (errors.length === 0) return 0;
  return errors.every((error) => error instanceof DeckError && error.exitCode === 2) ? 2 : 1;
}
