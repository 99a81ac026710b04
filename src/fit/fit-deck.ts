import type { PhrasingContent } from 'mdast';
import type { Deck, Density, Layout, Slide, SlideBlock } from '../model/deck.js';
import type { ThemeManifest } from '../model/theme.js';
import { composeSparse } from './compose-sparse.js';
import { createGeometry } from './geometry.js';
import { measureSlide, type Ruler } from './measure-slide.js';
import { isTooWide } from './measure-table.js';
import { splitBlock, splitUnits } from './split-blocks.js';
import { createMetrics } from './text-metrics.js';

/** What fitting had to say of a slide, by its index in the fitted deck. */
export interface FitMessage {
  readonly slide: number;
  readonly rule: 'does-not-fit' | 'cut';
  readonly reason: string;
}

export interface FittedDeck {
  readonly deck: Deck;
  readonly messages: readonly FitMessage[];
}

/** Layouts whose text may be set larger when there is little of it, up to this share of the room. */
const sparseUpTo: { readonly [L in Layout]?: number } = {
  bullets: 0.86,
  quote: 0.8,
  'big-number': 0.9,
  code: 0.7,
  table: 0.7,
};

const maxItems = 6;

/** Makes every slide fit: a larger or smaller density, then another layout, then a continuation. */
export const fitDeck = (deck: Deck, manifest: ThemeManifest | undefined): FittedDeck => {
  const ruler: Ruler = {
    metrics: createMetrics(manifest),
    geometry: createGeometry(manifest, deck.meta.aspect),
  };
  const slides = deck.children.flatMap((slide) => fitSlide(slide, ruler));
  const messages = slides.flatMap((slide, index) => messagesOf(slide, index, ruler));
  return { deck: { ...deck, children: slides }, messages };
};

const messagesOf = (slide: Slide, index: number, ruler: Ruler): FitMessage[] => {
  const { cutLines } = slide.data ?? {};
  const kind = slide.layout === 'table' ? 'rows of a table' : 'lines of a listing';
  return [
    ...(cutLines
      ? [
          {
            slide: index,
            rule: 'cut',
            reason: `${cutLines} ${kind} are left out after ${maxPages} slides: show an excerpt`,
          } as const,
        ]
      : []),
    ...(fits(slide, slide.density, ruler)
      ? []
      : [{ slide: index, rule: 'does-not-fit', reason: 'a single block is taller than a slide' } as const]),
  ];
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

/** The slides that a slide becomes; the parts of a continued one are numbered. */
const fitSlide = (slide: Slide, ruler: Ruler): Slide[] => {
  if (slide.layout === 'image-side' && !densityOf(slide, ruler)) {
    return separate(slide).flatMap((part) => fitSlide(part, ruler));
  }
  const set = isTooWide(slide, ruler) ? { ...slide, variants: [...slide.variants, 'tight'] } : slide;
  return numbered(set, limited(fitParts(set, ruler)));
};

const fitParts = (slide: Slide, ruler: Ruler): Slide[] => {
  const composed = hasDesign(ruler) ? composeSparse(slide, ruler) : undefined;
  if (composed) return [composed];
  if (isSparse(slide, ruler)) return [{ ...slide, density: 'sparse' }];
  const density = tooManyItems(slide) ? undefined : densityOf(slide, ruler);
  if (density) return [{ ...slide, density }];
  const other = otherLayout(slide);
  return other ? fitParts(other, ruler) : continueSlide(slide, ruler);
};

/** Only a theme that says how cards lie has them. */
const hasDesign = ({ geometry }: Ruler): boolean => geometry.size('cards.columns2') > 0;

/** The largest density at which a slide fits. */
const densityOf = (slide: Slide, ruler: Ruler): Density | undefined =>
  (['normal', 'dense'] as const).find((step) => fits(slide, step, ruler));

/** Text that is too long beside its picture comes on a slide of its own. */
const separate = (slide: Slide): Slide[] => {
  const [image, ...rest] = slide.children;
  const text = rest.filter((block) => block.type === 'list');
  const below = rest.filter((block) => block.type !== 'list');
  const { data: _, ...plain } = slide;
  return [
    { ...slide, layout: 'bullets', children: text },
    {
      ...plain,
      layout: below.length > 0 ? 'image-caption' : 'image-full',
      children: [...(image ? [image] : []), ...below],
      notes: [],
    },
  ];
};

/** Layouts that ask for more room than a plainer one of the same blocks. */
const plainer: { readonly [L in Layout]?: Layout } = { steps: 'bullets', 'two-column': 'bullets' };

const otherLayout = (slide: Slide): Slide | undefined => {
  const layout = plainer[slide.layout];
  if (layout) return { ...slide, layout };
  return withoutCaption(slide);
};

const captioned = new Set<Layout>(['code', 'table']);

/** A caption gives way before a listing is cut: it is a sentence of the notes. */
const withoutCaption = (slide: Slide): Slide | undefined => {
  const last = slide.children.at(-1);
  const isCaption =
    last?.type === 'paragraph' && last.children.length === 1 && last.children[0]?.type === 'emphasis';
  return captioned.has(slide.layout) && isCaption
    ? { ...slide, children: slide.children.slice(0, -1) }
    : undefined;
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
  const most = Math.min(units, maxParts);
  const split = (parts: number): Slide[] =>
    splitBlock(block, parts).map((piece) => slideWith(slide, index, piece));
  for (let parts = 2; parts <= most; parts += 1) {
    const fitted = split(parts).map((part) => withDensity(part, ruler));
    if (fitted.every((part) => part !== undefined)) return fitted;
  }
  return split(most).flatMap((part) => fitParts(part, ruler));
};

const withDensity = (slide: Slide, ruler: Ruler): Slide | undefined => {
  const density = tooManyItems(slide) ? undefined : densityOf(slide, ruler);
  return density && { ...slide, density };
};

const slideWith = (slide: Slide, index: number, piece: SlideBlock): Slide => ({
  ...slide,
  children: slide.children.map((block, at) => (at === index ? piece : block)),
});

/** A slide of several blocks that cannot be cut: one slide for each block. */
const splitByBlocks = (slide: Slide, ruler: Ruler): Slide[] => {
  if (slide.children.length < 2 || slide.titleDepth === 1) return [{ ...slide, density: 'dense' }];
  return slide.children.flatMap((block) => fitParts({ ...slide, children: [block] }, ruler));
};

/** An audience reads no listing or table of more slides than this; the rest of it is cut, and said to be. */
const maxPages = 4;

const limited = (parts: readonly Slide[]): readonly Slide[] => {
  const [first] = parts;
  if (!first || !captioned.has(first.layout) || parts.length <= maxPages) return parts;
  const cut = parts
    .slice(maxPages)
    .flatMap(({ children }) => children)
    .reduce((sum, block) => sum + splitUnits(block), 0);
  const shown = parts.slice(0, maxPages);
  return shown.map((part, index) =>
    index === maxPages - 1 ? { ...part, data: { ...part.data, cutLines: cut } } : part,
  );
};

const numbered = (slide: Slide, parts: readonly Slide[]): Slide[] =>
  parts.map((part, index) => {
    const { entry: _, ...data } = part.data ?? {};
    return {
      ...part,
      ...(part.title ? { title: numberedTitle(part.title, index + 1, parts.length) } : {}),
      notes: index === 0 ? slide.notes : [],
      data: index === 0 ? { ...slide.data, ...data } : data,
    };
  });

const numberedTitle = (title: readonly PhrasingContent[], part: number, parts: number): PhrasingContent[] =>
  parts === 1 ? [...title] : [...title, { type: 'text', value: ` (${part}/${parts})` }];
