import { build } from './build.js';
import type { Command } from './command.js';

/** `postdeck talk`: the kit of a talk on standard output, or in a folder where one is named. */
export const talk: Command = (context) => {
  const { line } = context;
  const values = { out: '-', ...line.flags.values, to: 'kit' };
  return build({ ...context, line: { ...line, flags: { ...line.flags, values } } });
};
