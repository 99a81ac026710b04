import type { Command } from './command.js';
import { paletteFor } from './terminal.js';

/** `postdeck themes`: the themes that ship with postdeck. */
export const themes: Command = async ({ line, terminal, tools }) => {
  const found = await tools.listThemes(terminal.cwd);
  if (line.options.json === true) {
    terminal.stdout.write(`${JSON.stringify({ themes: found }, null, 2)}\n`);
    return 0;
  }
  const palette = paletteFor(terminal.stdout, terminal.env);
  const width = Math.max(...found.map(({ name }) => name.length));
  for (const { name, path, title } of found) {
    const about = title ?? path;
    terminal.stdout.write(`${palette.bold(name.padEnd(width))}  ${about}\n`);
  }
  if (line.options.quiet !== true)
    terminal.stdout.write('Use one with --theme <name>, or a Marp theme of your own: --theme ./mine.css\n');
  return 0;
};
