import { DeckError } from '../errors.js';
import { readCommandLine } from './command-line.js';
import { commandTable } from './commands.js';
import { jsonError, printError } from './report.js';
import type { Terminal } from './terminal.js';
import type { Tools } from './tools.js';

/** Runs postdeck: arguments and the world in, exit code out. It never throws and never exits the process. */
export async function run(argv: readonly string[], terminal: Terminal, tools: Tools): Promise<number> {
  try {
    const line = readCommandLine(argv, terminal.cwd);
    if (line.options.version === true) {
      terminal.stdout.write(`${await tools.version()}\n`);
      return 0;
    }
    const command = await commandTable[line.command].load();
    return await command({ line, terminal, tools });
  } catch (error) {
    if (argv.includes('--json')) terminal.stdout.write(jsonError(error));
    else printError(error, terminal);
    return error instanceof DeckError ? error.exitCode : 1;
  }
}
