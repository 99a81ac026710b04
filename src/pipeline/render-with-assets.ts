import { DeckError } from '../errors.js';
import type { RenderedDeck } from '../model/artifact.js';
import { dataUri } from '../model/data-uri.js';
import type { Deck } from '../model/deck.js';
import { renderDeck } from '../render/render-deck.js';
import type { CompiledPost } from './compile-post.js';
import { talkData } from './talk-data.js';

/** Renders a compiled post; its pictures are in memory. */
export const renderWithAssets = ({
  deck,
  markdown,
  theme,
  slug,
  settings,
}: CompiledPost): Promise<RenderedDeck> => {
  const pictures = new Map(deck.assets.map((asset) => [`${slug}/${asset.name}`, dataUri(asset)]));
  return renderDeck(markdown, {
    theme,
    meta: deck.meta,
    player: true,
    talk: talkData(deck, markdown, settings.notes),
    resolveImage: (url) => pictures.get(url),
  });
};

/** What was planned is what Marp drew: the writer's promise, checked at every build. */
export const checkSlides = (deck: Deck, rendered: Pick<RenderedDeck, 'slides'>): void => {
  if (rendered.slides.length === deck.children.length) return;
  throw new DeckError(
    'slides-differ',
    `${deck.children.length} slides were planned and ${rendered.slides.length} drawn`,
    {
      hint: 'This is a fault of postdeck: please report it with the post.',
    },
  );
};
