import { DeckError } from '../errors.js';
import { stdinPath } from '../io/read-post.js';
import type { CommandContext } from './command.js';
import { type DeckCommand, exitCodeOf, planJobs, runJobs } from './deck-run.js';
import type { DeckResult } from './make-deck.js';
import { printArtifact, printPass } from './one-result.js';
import { writesToStdout } from './read-settings.js';
import { watchDecks } from './watch-decks.js';

/** Runs `build` or `render`, in the one of its four ways that the options ask for. */
export async function runDeckCommand(command: DeckCommand, context: CommandContext): Promise<number> {
  refuseContradictions(context);
  const { options } = context.line;
  const { env, cwd } = context.terminal;
  const since = Date.now();
  await using operations = await context.tools.openOperations({ env, cwd });
  const { jobs, run } = await planJobs(command, context, operations);
  if (options.open === true && !run.settings.formats.includes('html')) throw opensNothing();
  if (options.stopAfter !== undefined) return printPass(jobs, options.stopAfter, context);
  if (writesToStdout(context)) return printArtifact(jobs, context);
  const results = await runJobs(jobs, context);
  if (options.open === true) await openFirst(results, context);
  if (options.watch === true) {
    const configFile = run.configFile === undefined ? {} : { configFile: run.configFile };
    await watchDecks({ command, context, operations, jobs, results, since, ...configFile });
  }
  return exitCodeOf(results);
}

/** Pairs of options that cannot both be done. */
function refuseContradictions({ line }: CommandContext): void {
  const { watch, json, open, stopAfter } = line.options;
  const toStdout = line.flags.values.out === '-';
  const pairs: readonly (readonly [boolean, string, string])[] = [
    [watch === true && json === true, '--watch', '--json'],
    [watch === true && stopAfter !== undefined, '--watch', '--stop-after'],
    [watch === true && toStdout, '--watch', '--out -'],
    [watch === true && line.positionals.includes(stdinPath), '--watch', 'a post from stdin'],
    [open === true && toStdout, '--open', '--out -'],
    [json === true && toStdout, '--json', '--out -'],
    [json === true && stopAfter !== undefined, '--json', '--stop-after'],
  ];
  const found = pairs.find(([both]) => both);
  if (found === undefined) return;
  throw new DeckError('bad-setting', `${found[1]} and ${found[2]} do not go together`, {
    hint: 'Leave one of them out.',
  });
}

function opensNothing(): DeckError {
  return new DeckError('bad-setting', '--open needs the html format', { hint: 'Add html to --to.' });
}

async function openFirst(results: readonly DeckResult[], { terminal, tools }: CommandContext): Promise<void> {
  const page = results.flatMap(({ files }) => files).find((file) => file.endsWith('.html'));
  if (page === undefined || (await tools.openFile(page))) return;
  terminal.stderr.write(`no program to open ${page} with was found; open it by hand\n`);
}
