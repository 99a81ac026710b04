import type { List } from 'mdast';
import type { Density, Layout, Slide, SlideBlock } from '../model/deck.js';
import { codeSettingOf } from './choose-setting.js';
import { codeSettings, type Setting, setAs, settingsOfParts } from './code-sizes.js';
import { compactTable } from './compact-table.js';
import { composeByline } from './compose-byline.js';
import { asCards, composeSparse, toCards } from './compose-sparse.js';
import { composeStatement } from './compose-statement.js';
import { asPart, limited, numbered } from './continue-slide.js';
import { slack } from './frame.js';
import { continueSlide, densities, type Rungs } from './go-on.js';
import { fits, measureSlide } from './measure-slide.js';
import { otherLayout } from './plainer-layout.js';
import type { Ruler } from './ruler.js';
import { runsOf } from './runs.js';
import { groupCount, splitBetween } from './split-between.js';
import { byColumns, unwrapped } from './stand-table.js';
import { apart, separate } from './take-apart.js';
import { isTooMuch } from './too-much.js';
import { countLines } from './wrap-text.js';

/** The slides that a slide becomes: another layout or density, then parts that are numbered, then the rest in notes. */
export const fitInLayouts = (slide: Slide, ruler: Ruler): Slide[] => {
  if (slide.layout === 'image-side' && (isTooMuch(slide) || !densityOf(slide, ruler))) {
    return separate(slide).flatMap((part) => fitInLayouts(part, ruler));
  }
  if (slide.layout === 'comparison' && !densityOf(slide, ruler)) {
    return apart(slide).flatMap((part) => fitInLayouts(part, ruler));
  }
  const fewer = slide.layout === 'resources' && !densityOf(slide, ruler) ? withoutLastItem(slide) : undefined;
  if (fewer) return fitInLayouts(fewer, ruler);
  const bare: Slide = { ...slide, notes: [] };
  if (slide.layout === 'image-full' && isLongTitle(slide, ruler)) return [{ ...slide, density: 'dense' }];
  const parts = limitedParts(bare, ruler);
  return numbered(slide, parts).map((part) => composeByline(composeStatement(part, ruler), ruler));
};

/** The parts of a slide; where they are too many and are of several blocks, each block has as many as it would have alone. */
const limitedParts = (slide: Slide, ruler: Ruler): readonly Slide[] => {
  const parts = byColumns(slide, ruler).flatMap((part) =>
    fitParts(part, ruler).map((one) => unwrapped(one, ruler)),
  );
  const shown = limited(parts);
  const groups = groupCount(slide);
  if (shown === parts || groups === 1) return shown;
  return splitBetween(slide, groups).flatMap((part) => limitedParts(part, ruler));
};

/** The notes hold all links; those that are shown are on one slide. */
const withoutLastItem = (slide: Slide): Slide | undefined => {
  const isLong = (block: SlideBlock): block is List => block.type === 'list' && block.children.length > 1;
  if (!slide.children.some(isLong)) return undefined;
  const children = slide.children.map((block) =>
    isLong(block) ? { ...block, children: block.children.slice(0, -1) } : block,
  );
  return { ...slide, children };
};

/** A picture keeps most of its slide: a title of more than two lines is set smaller below it. */
const isLongTitle = ({ title }: Slide, { geometry, metrics }: Ruler): boolean => {
  const size = geometry.size('heading', 40);
  const width = geometry.slideWidth - 2 * geometry.size('padInline');
  return title !== undefined && countLines(runsOf(title, 'bold'), { size: size * slack, width }, metrics) > 2;
};

const fitParts = (slide: Slide, ruler: Ruler): Slide[] => {
  const code = codeSettingOf(slide, ruler);
  if (code) return [setAs(slide, code)];
  const set = isTooMuch(slide) ? [] : [composeSparse(slide, ruler), asSparse(slide, ruler)];
  const composed = set.find((one) => one !== undefined);
  if (composed) return [composed];
  const density = isTooMuch(slide) ? undefined : densityOf(slide, ruler);
  if (density) return [{ ...slide, density }];
  const compact = compactTable(slide, ruler);
  if (compact) return [compact];
  const other = otherLayout(slide);
  return other ? fitParts(other, ruler) : continueSlide(slide, ruler, rungs);
};

/** The largest density at which a slide fits. */
const densityOf = (slide: Slide, ruler: Ruler): Density | undefined =>
  densities.find((density) => fits(slide, density, ruler));

/** Layouts whose text may be set larger when there is little of it, up to this share of the room. */
const sparseUpTo: { readonly [L in Layout]?: number } = {
  bullets: 0.86,
  quote: 0.8,
  callout: 0.84,
  'big-number': 0.9,
  table: 1,
};

const isSparse = (slide: Slide, ruler: Ruler): boolean => {
  const share = sparseUpTo[slide.layout];
  if (share === undefined) return false;
  const { room, need } = measureSlide(slide, 'sparse', ruler);
  return need <= room * share;
};

const asSparse = (slide: Slide, ruler: Ruler): Slide | undefined =>
  isSparse(slide, ruler) ? { ...slide, density: 'sparse' } : undefined;

/** Parts that are short are set larger, all of them or none; what is nearly empty is set as cards, and so is the rest when it can be. */
const composeParts = (parts: readonly Slide[], { density }: Setting, ruler: Ruler): Slide[] => {
  const marked = parts.map((part, index) => asPart(part, index + 1, parts.length));
  const all = density === 'normal' && marked.every((part) => isSparse(part, ruler)) ? 'sparse' : density;
  // The number of a part may bring its title to another line.
  const set = (as: typeof asCards): (Slide | undefined)[] =>
    parts.map((part, index) => {
      const cards = as(marked[index] ?? part, ruler);
      return cards && { ...part, layout: cards.layout, density: cards.density, variants: cards.variants };
    });
  const cards = set(asCards);
  const alike = cards.some((part) => part) ? set(toCards) : [];
  const isAlike = alike.length > 0 && alike.every((part) => part);
  return parts.map((part, index) => (isAlike ? alike : cards)[index] ?? { ...part, density: all });
};

const isCode = ({ children }: Slide): boolean => children.some(({ type }) => type === 'code');

const rungs: Rungs = {
  settings: (slide, ruler) => {
    const code = codeSettings(slide, ruler);
    return code ? settingsOfParts(code) : densities.map((density) => ({ density }));
  },
  compose: (parts, setting, ruler) =>
    parts.some(isCode) ? parts.map((part) => setAs(part, setting)) : composeParts(parts, setting, ruler),
  fitPart: fitParts,
};
