import { dirname, resolve } from 'node:path';
import { stdinPath } from '../io/read-post.js';
import type { Settings } from '../model/settings.js';
import type { Command, CommandContext } from './command.js';
import { runDeckCommand } from './deck-command.js';
import type { DeckCommand } from './deck-run.js';

const renderCommand: DeckCommand = {
  kind: 'render',
  defaults: {
    folder: 'decks',
    pattern: '*.md',
    hint: 'Name a deck (postdeck render talk.md), or build one from a post first.',
  },
  settingsFor: settingsForDeck,
};

/** `postdeck render`: Marp decks, edited or written by hand, to the other formats. */
export const render: Command = (context) => runDeckCommand(renderCommand, context);

/** A deck is rendered beside itself, into every format but its own, unless a flag says otherwise. */
function settingsForDeck(settings: Settings, path: string, { line, terminal }: CommandContext): Settings {
  const { out, formats } = line.options;
  const folder = path === stdinPath ? terminal.cwd : dirname(resolve(terminal.cwd, path));
  return {
    ...settings,
    out: out === undefined ? folder : settings.out,
    formats: formats ?? settings.formats.filter((format) => format !== 'md'),
  };
}
