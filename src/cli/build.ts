import type { Command } from './command.js';
import { runDeckCommand } from './deck-command.js';
import type { DeckCommand } from './deck-run.js';

const buildCommand: DeckCommand = {
  kind: 'build',
  defaults: {
    folder: 'posts',
    pattern: '**/*.{md,mdx,markdown}',
    hint: 'Name a post (postdeck post.md), or make a folder of posts with postdeck init.',
  },
  settingsFor: (settings) => settings,
};

/** `postdeck build`: posts to decks. */
export const build: Command = (context) => runDeckCommand(buildCommand, context);
