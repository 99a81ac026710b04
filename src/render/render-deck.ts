import { loadFormulas } from '../math/draw-formula.js';
import type { RenderedDeck } from '../model/artifact.js';
import type { DeckMeta } from '../model/deck.js';
import type { TalkData } from '../model/presenter.js';
import type { Theme } from '../model/theme.js';
import { fontCssFor } from './deck-fonts.js';
import { loadHighlight } from './highlight.js';
import { filePlayer, htmlDocument } from './html-document.js';
import { type MarpPlugin, marpEngine } from './marp-engine.js';
import { type ScriptText, scriptFontCss } from './script-fonts.js';
import type { ResolveImage } from './slide-images.js';

/** What a deck is drawn with. */
export interface RenderOptions {
  readonly theme: Theme;
  /** What the document says of itself, e.g. the `meta` of the deck. */
  readonly meta: Pick<DeckMeta, 'title' | 'language' | 'direction' | 'description' | 'authors'>;
  /** A data URI for each image that may be shown; an address without one is shown as its alternative text. */
  readonly resolveImage: ResolveImage;
  readonly marpPlugins?: readonly MarpPlugin[];
  /** Whether the document has the script that presents it; without, it is a page to scroll. */
  readonly player: boolean;
  /** What the presenter view knows of the talk; by default the comments of the Markdown, and no plan. */
  readonly talk?: TalkData;
}

/** Marp Markdown as slides, CSS, notes and one self-contained HTML document. Nothing in them is fetched. */
export async function renderDeck(markdown: string, options: RenderOptions): Promise<RenderedDeck> {
  const { meta, player } = options;
  const deck = await drawSlides(markdown, options);
  const talk = options.talk ?? unplannedTalk(meta.title, deck.notes);
  return { ...deck, html: htmlDocument(deck, { meta, talk, ...(player ? { script: filePlayer } : {}) }) };
}

/** What slides are drawn with. */
export type DrawOptions = Pick<RenderOptions, 'theme' | 'resolveImage' | 'marpPlugins'> & {
  readonly meta: Pick<DeckMeta, 'language'>;
};

/** The slides of Marp Markdown with their styles, without a document around them. */
export async function drawSlides(
  markdown: string,
  { theme, meta, resolveImage, marpPlugins = [] }: DrawOptions,
): Promise<Omit<RenderedDeck, 'html'>> {
  const [engine, highlight] = await Promise.all([marpEngine(theme, marpPlugins), loadHighlight(markdown)]);
  const { slides, css, notes, lines } = await engine.render(markdown, {
    resolveImage,
    highlight,
    loadFormulas,
  });
  const fonts = [fontCssFor(slides, theme), await scriptFontCss(shownText(slides), theme, meta.language)];
  const fontCss = fonts.filter((rules) => rules !== '').join('\n');
  return { slides, css, fontCss, ...sizeOf(slides), notes, lines };
}

function unplannedTalk(deck: string, notes: RenderedDeck['notes']): TalkData {
  return {
    deck,
    notes: notes.map((texts) => texts.map((text) => ({ text }))),
    seconds: notes.map(() => 0),
    sections: [],
    weights: notes.map(() => 0.5),
  };
}

/** What slides show as text; words that are data of a picture are drawn in its own fonts. */
function shownText(slides: readonly string[]): ScriptText {
  const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ');
  return { all: textOf(slides.join('\n')), bold: () => textOf(slides.flatMap(boldParts).join('\n')) };
}

/** Layouts of which themes draw nearly all bold. */
const boldLayouts = /<section\b[^>]*\sclass="(?:[^"]*\s)?(?:chips|statement|cards|embed)(?:\s[^"]*)?"/;
/** Elements that are bold, and the paragraph before a title. */
const boldElements = /<p\b[^>]*>(?:(?!<\/p>).)*<\/p>\s*(?=<h[1-6]\b)|<(h[1-6]|strong|b|th)\b.*?<\/\1>/gs;

function boldParts(slide: string): readonly string[] {
  return boldLayouts.test(slide) ? [slide] : (slide.match(boldElements) ?? []);
}

/** The size in px that Marp gave every slide. */
function sizeOf(slides: readonly string[]): { readonly width: number; readonly height: number } {
  const [, width = '1280', height = '720'] = /viewBox="0 0 (\d+) (\d+)"/.exec(slides[0] ?? '') ?? [];
  return { width: Number(width), height: Number(height) };
}
