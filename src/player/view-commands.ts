import type { Command } from './commands.js';
import type { Dialog } from './dialogs.js';
import type { Ink } from './ink.js';
import type { Talk } from './talk.js';

type CommandTable = Readonly<Partial<Record<Command, () => void>>>;

/** What the stage and the presenter view both have. */
interface ViewTools {
  readonly talk: Talk;
  readonly ink: Ink;
  readonly finder: Dialog;
  readonly help: Dialog;
}

/** What commands do in a view: its own rows come before those of every view; without a row they turn the pages. */
export function viewCommands(
  { talk, ink, finder, help }: ViewTools,
  own: CommandTable,
): (command: Command) => void {
  const table: CommandTable = {
    fullScreen: toggleFullScreen,
    find: finder.toggle,
    laser: () => ink.choose('laser'),
    pen: () => ink.choose('pen'),
    clear: ink.clear,
    help: help.toggle,
    choose: () => talk.run('next'),
    leave: () => ink.choose(undefined),
    ...own,
  };
  return (command) => (table[command] ?? (() => talk.run(command)))();
}

function toggleFullScreen(): void {
  // Both may be refused by the browser; the talk goes on in the window.
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
}
