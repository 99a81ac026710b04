import { dirname, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { loadDeckPictures } from '../assets/load-deck-pictures.js';
import { slugOf } from '../io/output-name.js';
import { readDeck } from '../marp/read-deck.js';
import { dataUri } from '../model/data-uri.js';
import type { Deck } from '../model/deck.js';
import type { LiveDeck } from '../model/live.js';
import type { TalkData } from '../model/presenter.js';
import type { Settings } from '../model/settings.js';
import { drawSlides } from '../render/render-deck.js';
import { themeOf } from './build-deck-file.js';
import type { BuildPorts } from './build-ports.js';
import { compilePost } from './compile-post.js';
import { deckText } from './deck-text.js';
import { drawingFonts } from './drawing-fonts.js';
import { type Generations, openGenerations } from './generations.js';
import { guardDeck } from './guard-deck.js';
import { isDeck } from './is-deck.js';
import { checkSlides } from './render-with-assets.js';
import { reportAssets } from './report-assets.js';
import { talkData } from './talk-data.js';

/** How a deck is drawn for the stage. */
export interface LiveOptions {
  /** Whether pictures may have changed since the last time. */
  readonly readPictures: boolean;
  /** Told of the slides as soon as they are drawn, while their notes and times are still those of before. */
  readonly onDraft?: (deck: LiveDeck) => void;
}

interface LiveInput extends LiveOptions {
  readonly settings: Settings;
  readonly ports: BuildPorts;
}

/** Draws one file again and again. */
export interface LiveDrawing {
  draw(file: VFile, input: LiveInput): Promise<LiveDeck>;
}

/** What is kept of a deck from one save to the next. */
interface Kept {
  readonly head: string;
  readonly theme: Settings['theme'];
  readonly deck: LiveDeck;
  /** The deck as it was read, for its theme. */
  readonly read: Deck;
}

/** Begins to draw: nothing is kept yet. */
export const openLiveDrawing = (): LiveDrawing => {
  const pictures = new Map<string, string>();
  const kept = new Map<string, Kept>();
  const memory = openGenerations();
  return {
    async draw(file, input) {
      if (input.readPictures) pictures.clear();
      if (!isDeck(String(file.value))) return drawPost(file, input, memory);
      const known = kept.get(file.path);
      const drawn = await drawDeck(file, input, { pictures, ...(known ? { known } : {}) });
      kept.set(file.path, drawn);
      return drawn.deck;
    },
  };
};

/** What did not change since the last save is not read and condensed anew. */
const drawPost = async (
  file: VFile,
  { settings, ports }: LiveInput,
  memory: Generations,
): Promise<LiveDeck> => {
  memory.begin();
  const compiled = await compilePost(file, settings, ports, { memory });
  const { deck, markdown, theme, slug } = compiled;
  const pictures = new Map(deck.assets.map((asset) => [`${slug}/${asset.name}`, dataUri(asset)]));
  const resolveImage = (url: string): string | undefined => pictures.get(url);
  const rendered = await drawSlides(markdown, { theme, meta: deck.meta, resolveImage });
  checkSlides(deck, rendered);
  const { notes } = compiled.settings;
  const talk = liveTalk(talkData(deck, markdown, notes), slug);
  return { slug, rendered, meta: deck.meta, talk, prose: notes !== 'none' };
};

/** A deck that changes all the time goes by the name of its file. */
const liveTalk = (talk: TalkData, slug: string): TalkData => ({ ...talk, deck: slug });

const frontMatter = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Slides first: reading a deck for its notes and times takes longer than drawing it. */
const drawDeck = async (
  file: VFile,
  input: LiveInput,
  { pictures, known }: { readonly pictures: Map<string, string>; readonly known?: Kept },
): Promise<Kept> => {
  guardDeck(file);
  const { settings, ports, onDraft } = input;
  const markdown = deckText(file);
  const slug = slugOf(file.path ?? 'deck.md');
  const head = frontMatter.exec(markdown)?.[0] ?? '';
  const isSame = known?.head === head && known.theme === settings.theme;
  const before = isSame ? known.read : readDeck(markdown, { slug });
  const theme = await themeOf(before, file, settings, ports);
  const options = { theme, meta: before.meta };
  const rendered = await drawWithPictures(file, input, { options, pictures });
  const facts = { slug, rendered, prose: settings.notes !== 'none' };
  if (isSame) onDraft?.({ ...facts, meta: known.deck.meta, talk: known.deck.talk });
  const read = isSame ? readDeck(markdown, { slug }) : before;
  const deck = { ...facts, meta: read.meta, talk: liveTalk(talkData(read, markdown, settings.notes), slug) };
  return { head, theme: settings.theme, deck, read };
};

/** Draws with the pictures that are known; when there are others they are read, and the slides drawn once more. */
const drawWithPictures = async (
  file: VFile,
  { settings, ports }: LiveInput,
  {
    options,
    pictures,
  }: {
    readonly options: Pick<Parameters<typeof drawSlides>[1], 'theme' | 'meta'>;
    readonly pictures: Map<string, string>;
  },
): Promise<LiveDeck['rendered']> => {
  const markdown = deckText(file);
  const wanted = new Set<string>();
  const resolveImage = (url: string): string | undefined => {
    if (!pictures.has(url)) wanted.add(url);
    return pictures.get(url);
  };
  const drawn = await drawSlides(markdown, { ...options, resolveImage });
  if (wanted.size === 0) return drawn;
  const readPicture = ports.pictureReader(dirname(resolve(file.cwd, file.path ?? 'deck.md')), settings);
  const { dataUris, messages } = await loadDeckPictures(wanted, {
    readPicture,
    fontsFor: drawingFonts(options.theme, options.meta.language),
  });
  reportAssets(file, messages, markdown);
  for (const [url, uri] of dataUris) pictures.set(url, uri);
  return dataUris.size === 0 ? drawn : drawSlides(markdown, { ...options, resolveImage });
};
