import type { PhrasingContent } from 'mdast';
import type { Deck, Density, Layout, Slide, SlideBlock } from '../model/deck.js';
import type { ThemeManifest } from '../model/theme.js';
import { createGeometry } from './geometry.js';
import { measureSlide, type Ruler } from './measure-slide.js';
import { splitBlock, splitUnits } from './split-blocks.js';
import { createMetrics } from './text-metrics.js';

/** What fitting had to say of a slide, by its index in the fitted deck. */
export interface FitMessage {
  readonly slide: number;
  readonly rule: 'does-not-fit';
  readonly reason: string;
}

export interface FittedDeck {
  readonly deck: Deck;
  readonly messages: readonly FitMessage[];
}

/** Layouts whose text may be set larger when there is little of it, up to this share of the room. */
const sparseUpTo: { readonly [L in Layout]?: number } = {
  bullets: 0.72,
  quote: 0.8,
  'big-number': 0.9,
  code: 0.6,
  table: 0.6,
};

const maxItems = 6;

/** Makes every slide fit: a larger or smaller density, then another layout, then a continuation. */
export const fitDeck = (deck: Deck, manifest: ThemeManifest | undefined): FittedDeck => {
  const ruler: Ruler = { metrics: createMetrics(manifest), geometry: createGeometry(manifest, deck.meta.aspect) };
  const slides = deck.children.flatMap((slide) => fitSlide(slide, ruler));
  const messages = slides.flatMap((slide, index): FitMessage[] =>
    fits(slide, slide.density, ruler)
      ? []
      : [{ slide: index, rule: 'does-not-fit', reason: 'a single block is taller than a slide' }],
  );
  return { deck: { ...deck, children: slides }, messages };
};

const fits = (slide: Slide, density: Density, ruler: Ruler): boolean => {
  const { room, need } = measureSlide(slide, density, ruler);
  return need <= room;
};

const isSparse = (slide: Slide, ruler: Ruler): boolean => {
  const share = sparseUpTo[slide.layout];
  if (share === undefined) return false;
  const { room, need } = measureSlide(slide, 'sparse', ruler);
  return need <= room * share;
};

const tooManyItems = (slide: Slide): boolean =>
  slide.layout === 'bullets' &&
  slide.children.some((block) => block.type === 'list' && block.children.length > maxItems);

const fitSlide = (slide: Slide, ruler: Ruler): Slide[] => {
  if (isSparse(slide, ruler)) return [{ ...slide, density: 'sparse' }];
  if (!tooManyItems(slide)) {
    const density = (['normal', 'dense'] as const).find((step) => fits(slide, step, ruler));
    if (density) return [{ ...slide, density }];
  }
  const other = otherLayout(slide);
  return other ? fitSlide(other, ruler) : continueSlide(slide, ruler);
};

/** Layouts that ask for more room than a plainer one of the same blocks. */
const plainer: { readonly [L in Layout]?: Layout } = { steps: 'bullets', 'two-column': 'bullets' };

const otherLayout = (slide: Slide): Slide | undefined => {
  const layout = plainer[slide.layout];
  if (layout) return { ...slide, layout };
  if (slide.layout !== 'image-side') return undefined;
  return undefined;
};

/** The block that is cut: the one with the most units. */
const longest = (blocks: readonly SlideBlock[]): number => {
  const units = blocks.map(splitUnits);
  return units.indexOf(Math.max(...units));
};

const maxParts = 60;

/** Continues a slide on the next ones: title, lead and table header repeated, the parts balanced. */
const continueSlide = (slide: Slide, ruler: Ruler): Slide[] => {
  const index = longest(slide.children);
  const block = slide.children[index];
  const units = block ? splitUnits(block) : 1;
  if (!block || units < 2) return splitByBlocks(slide, ruler);
  for (let parts = 2; parts <= Math.min(units, maxParts); parts += 1) {
    const slides = splitBlock(block, parts).map((piece) => slideWith(slide, index, piece));
    const fitted = slides.map((part) => fitPart(part, ruler));
    if (fitted.every((part) => part !== undefined)) return numbered(slide, fitted);
  }
  const last = splitBlock(block, Math.min(units, maxParts)).map((piece) => slideWith(slide, index, piece));
  return numbered(slide, last.map((part) => ({ ...part, density: 'dense' as const })));
};

const fitPart = (slide: Slide, ruler: Ruler): Slide | undefined => {
  if (tooManyItems(slide)) return undefined;
  const density = (['normal', 'dense'] as const).find((step) => fits(slide, step, ruler));
  return density && { ...slide, density };
};

const slideWith = (slide: Slide, index: number, piece: SlideBlock): Slide => ({
  ...slide,
  children: slide.children.map((block, at) => (at === index ? piece : block)),
});

/** A slide of several blocks that cannot be cut: one slide for each block. */
const splitByBlocks = (slide: Slide, ruler: Ruler): Slide[] => {
  if (slide.children.length < 2 || slide.titleDepth === 1) return [{ ...slide, density: 'dense' }];
  const parts = slide.children.map((block) => ({ ...slide, children: [block] }));
  return numbered(slide, parts.flatMap((part) => fitSlide(part, ruler)));
};

const numbered = (slide: Slide, parts: readonly Slide[]): Slide[] =>
  parts.map((part, index) => ({
    ...part,
    ...(slide.title ? { title: numberedTitle(slide.title, index + 1, parts.length) } : {}),
    notes: index === 0 ? slide.notes : [],
    data: index === 0 ? (slide.data ?? {}) : {},
  }));

const numberedTitle = (title: readonly PhrasingContent[], part: number, parts: number): PhrasingContent[] =>
  parts === 1 ? [...title] : [...title, { type: 'text', value: ` (${part}/${parts})` }];
