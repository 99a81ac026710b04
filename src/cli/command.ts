import type { CommandLine } from './command-line.js';
import type { Terminal } from './terminal.js';
import type { Tools } from './tools.js';

/** What a command is given. */
export interface CommandContext {
  readonly line: CommandLine;
  readonly terminal: Terminal;
  readonly tools: Tools;
}

/** A command: does its work, prints its report, returns the exit code. */
export type Command = (context: CommandContext) => Promise<number>;
