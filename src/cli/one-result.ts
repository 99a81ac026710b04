import { DeckError } from '../errors.js';
import type { Pass } from '../library/operations.js';
import type { BuiltDeck } from '../pipeline/make-artifacts.js';
import type { CommandContext } from './command.js';
import { printMessages } from './deck-report.js';
import { buildDeck, type DeckJob, readInput, shownName } from './make-deck.js';

/**
 * Prints the value of a pass instead of making a deck.
 *
 * @throws DeckError `bad-setting` for more than one post, and whatever stops the pass.
 */
export async function printPass(
  jobs: readonly DeckJob[],
  pass: Pass,
  context: CommandContext,
): Promise<number> {
  const job = onlyJob(jobs, '--stop-after');
  const file = await readInput(job);
  const value = await job.operations.stopAfter(file, pass, job.settings);
  report(job, file.messages, context);
  context.terminal.stdout.write(value.endsWith('\n') ? value : `${value}\n`);
  return 0;
}

/**
 * Sends the one artifact of a deck to standard output; what there is to say of it goes to stderr.
 *
 * @throws DeckError `bad-setting` for more than one post or file, and whatever stops the deck.
 */
export async function printArtifact(jobs: readonly DeckJob[], context: CommandContext): Promise<number> {
  const job = onlyJob(jobs, '--out -');
  if (job.settings.formats.length !== 1) throw severalFormats(job.settings.formats);
  const file = await readInput(job);
  const deck = await buildDeck(file, job);
  report(job, deck.messages, context);
  context.terminal.stdout.write(onlyBytes(deck));
  return 0;
}

function onlyJob(jobs: readonly DeckJob[], option: string): DeckJob {
  const [job, ...others] = jobs;
  if (job !== undefined && others.length === 0) return job;
  throw new DeckError('bad-setting', `${option} takes one post, and there are ${jobs.length}`, {
    hint: 'Name one post.',
  });
}

function severalFormats(formats: readonly string[]): DeckError {
  return new DeckError('bad-setting', `--out - takes one format, and there are ${formats.length}`, {
    hint: `Choose one with --to: ${formats.join(', ')}.`,
  });
}

function onlyBytes({ artifacts }: BuiltDeck): Uint8Array {
  const [artifact, ...others] = artifacts;
  if (artifact !== undefined && others.length === 0) return artifact.bytes;
  throw new DeckError('bad-setting', `this format makes ${artifacts.length} files, and stdout holds one`, {
    hint: 'Name a folder with --out.',
  });
}

function report(job: DeckJob, messages: BuiltDeck['messages'], { line, terminal }: CommandContext): void {
  const quiet = line.options.quiet === true;
  printMessages({ post: shownName(job.path), messages }, terminal, { quiet });
}
