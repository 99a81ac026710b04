import { VFile } from 'vfile';
import { resolveSettings } from '../config/resolve-settings.js';
import { buildPost } from '../pipeline/build.js';
import { buildDeckFile } from '../pipeline/build-deck-file.js';
import type { BuildPlugins } from '../pipeline/build-ports.js';
import type { BuiltDeck } from '../pipeline/make-artifacts.js';
import { openSystemPorts } from './system-ports.js';

/** A post or deck in memory. */
export interface Source {
  /** The whole text, front matter included. */
  readonly value: string;
  /** Its path: pictures are read beside it, and the deck is named after it. Default `post.md` in the working folder. */
  readonly path?: string;
}

/** Options as in `postdeck.config.json`: `{ to: ['html'], theme: 'cloud-native-dark', event: 'KubeCon' … }`. */
export type DeckOptions = Readonly<Record<string, unknown>> & BuildPlugins;

const open = (source: Source, { transforms, layouts, ...values }: DeckOptions) => {
  const file = new VFile({ value: source.value, path: source.path ?? 'post.md' });
  const settings = resolveSettings({ flags: { values, base: process.cwd() } });
  const plugins: BuildPlugins = { ...(transforms ? { transforms } : {}), ...(layouts ? { layouts } : {}) };
  return { file, settings, plugins, system: openSystemPorts(process.cwd()) };
};

/**
 * Turns a blog post into a deck: its artifacts in memory (`{ format, fileName, bytes }`), its pictures, and what
 * there is to say of the post as VFile messages. Nothing is written.
 *
 * @throws {DeckError} when the post or an option is not accepted, or a format needs a browser and there is none.
 */
export const postToDeck = async (source: Source, options: DeckOptions = {}): Promise<BuiltDeck> => {
  const { file, settings, plugins, system } = open(source, options);
  await using _ = system;
  return await buildPost(file, settings, system.of(settings.browserPath), { plugins });
};

/**
 * Renders a Marp deck, also one that a person wrote by hand, to its artifacts in memory. Nothing is written.
 *
 * @throws {DeckError} as `postToDeck`.
 */
export const renderMarpDeck = async (source: Source, options: DeckOptions = {}): Promise<BuiltDeck> => {
  const { file, settings, system } = open(source, options);
  await using _ = system;
  return await buildDeckFile(file, settings, system.of(settings.browserPath));
};
