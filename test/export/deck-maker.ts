import { VFile } from 'vfile';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import type { Source } from '../../src/library/post-to-deck.js';
import { openSystemPorts } from '../../src/library/system-ports.js';
import { buildPost } from '../../src/pipeline/build.js';
import { buildDeckFile } from '../../src/pipeline/build-deck-file.js';
import type { BuiltDeck } from '../../src/pipeline/make-artifacts.js';

type Values = Readonly<Record<string, unknown>>;

/** Makes decks as the library does, all in one browser. */
export interface DeckMaker extends AsyncDisposable {
  postToDeck(source: Source, options?: Values): Promise<BuiltDeck>;
  renderMarpDeck(source: Source, options?: Values): Promise<BuiltDeck>;
}

/** For a test file that makes more than one deck: to look for a browser and to start it takes longer than a deck. */
export const openDeckMaker = (): DeckMaker => {
  const system = openSystemPorts(process.cwd());
  const open = ({ value, path = 'post.md' }: Source, values: Values = {}) => {
    const settings = resolveSettings({ flags: { values, base: process.cwd() } });
    return [new VFile({ value, path }), settings, system.of(settings.browserPath)] as const;
  };
  return {
    postToDeck: async (source, options) => buildPost(...open(source, options)),
    renderMarpDeck: async (source, options) => buildDeckFile(...open(source, options)),
    [Symbol.asyncDispose]: () => system[Symbol.asyncDispose](),
  };
};
