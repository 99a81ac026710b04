import type { Heading, Paragraph } from 'mdast';
import type { Density, Layout, Slide, SlideBlock } from '../model/deck.js';
import {
  codeSettings,
  isEnlarged,
  isReduced,
  type Setting,
  setAs,
  settingsOfParts,
  wrappingSettings,
} from './code-sizes.js';
import { composeByline } from './compose-byline.js';
import { asCards, composeSparse } from './compose-sparse.js';
import { composeStatement } from './compose-statement.js';
import { asPart, limited, longest, numbered, splitSlide } from './continue-slide.js';
import { type Frame, frameOf, isPicture, slack } from './frame.js';
import { measureSlide, type Ruler, sidesOf } from './measure-slide.js';
import { isTooWide, leastWidths } from './measure-table.js';
import { runsOf } from './runs.js';
import { splitUnits } from './split-blocks.js';
import { splitColumns } from './table-columns.js';
import { isWordy } from './wordy.js';
import { countLines } from './wrap-text.js';

/** Layouts whose text may be set larger when there is little of it, up to this share of the room. */
const sparseUpTo: { readonly [L in Layout]?: number } = {
  bullets: 0.86,
  quote: 0.8,
  callout: 0.7,
  'big-number': 0.9,
  table: 1,
};

/** More items than these are no list that an audience takes in. */
const maxItems: { readonly [L in Layout]?: number } = { bullets: 6, resources: 7 };

/** Whether the blocks of a slide fit at a density. */
export const fits = (slide: Slide, density: Density, ruler: Ruler): boolean => {
  const { room, need } = measureSlide(slide, density, ruler);
  return need <= room;
};

const isSparse = (slide: Slide, ruler: Ruler): boolean => {
  const share = sparseUpTo[slide.layout];
  if (share === undefined) return false;
  const { room, need } = measureSlide(slide, 'sparse', ruler);
  return need <= room * share;
};

const asSparse = (slide: Slide, ruler: Ruler): Slide | undefined =>
  isSparse(slide, ruler) ? { ...slide, density: 'sparse' } : undefined;

/** A list that no audience takes in: of too many items, or of more words than are read while somebody speaks. */
const isTooMuch = (slide: Slide): boolean =>
  slide.children.some(
    (block) => block.type === 'list' && block.children.length > (maxItems[slide.layout] ?? 99),
  ) || isWordy(slide);

/** The slides that a slide becomes: another layout or density, then parts that are numbered, then the rest in notes. */
export const fitSlide = (slide: Slide, ruler: Ruler): Slide[] => {
  if (ruler.isPlain) return fitPlain(slide, ruler);
  if (slide.layout === 'image-side' && !densityOf(slide, ruler)) {
    return separate(slide).flatMap((part) => fitSlide(part, ruler));
  }
  if (slide.layout === 'comparison' && !densityOf(slide, ruler)) {
    return apart(slide).flatMap((part) => fitSlide(part, ruler));
  }
  const bare: Slide = { ...slide, notes: [] };
  if (slide.layout === 'image-full' && isLongTitle(slide, ruler)) return [{ ...slide, density: 'dense' }];
  const parts = byColumns(bare, ruler).flatMap((part) =>
    fitParts(part, ruler).map((one) => unwrapped(one, ruler)),
  );
  return numbered(slide, limited(parts)).map((part) => composeByline(composeStatement(part, ruler), ruler));
};

/** The slides that a slide becomes in a theme without layouts: nothing stands side by side, and one size is all there is. */
const fitPlain = (slide: Slide, ruler: Ruler): Slide[] => {
  if (slide.layout === 'image-side') return separate(slide).flatMap((part) => fitPlain(part, ruler));
  if (slide.layout === 'comparison') return apart(slide).flatMap((part) => fitPlain(part, ruler));
  const whole = (slide.layout === 'title' && withoutPictures(slide)) || slide;
  const bare: Slide = { ...whole, layout: plainer[slide.layout] ?? slide.layout, notes: [] };
  const parts = byColumns(bare, ruler).flatMap((part) => plainParts(part, ruler));
  return numbered(slide, limited(parts));
};

/** A slide without the code to scan, whose address its text names as well. */
const withoutPictures = (slide: Slide): Slide | undefined =>
  slide.titleDepth === 1
    ? { ...slide, children: slide.children.filter((block) => !isPicture(block)) }
    : undefined;

const plainParts = (slide: Slide, ruler: Ruler): Slide[] => {
  const whole = [slide, otherLayout(slide), withoutPictures(slide)].find(
    (one) => one && fits(one, 'normal', ruler) && !isTooMuch(one),
  );
  return whole ? [{ ...whole, density: 'normal' }] : continueSlide(otherLayout(slide) ?? slide, ruler);
};

/** A picture keeps most of its slide: a title of more than two lines is set smaller below it. */
const isLongTitle = ({ title }: Slide, { geometry, metrics }: Ruler): boolean => {
  const size = geometry.size('heading', 40);
  const width = geometry.slideWidth - 2 * geometry.size('padInline');
  return title !== undefined && countLines(runsOf(title, 'bold'), { size: size * slack, width }, metrics) > 2;
};

/**
 * A table whose words do not stand side by side has its code wrapped; else it is split by columns; where that does not
 * help either, its words break.
 */
const byColumns = (slide: Slide, ruler: Ruler): Slide[] => {
  const whole = standing(slide, ruler);
  if (whole) return [whole];
  const wrapped = withVariant(slide, 'wrapped');
  const frame = frameOf(wrapped, 'dense', ruler);
  const index = slide.children.findIndex(({ type }) => type === 'table');
  return tablesOf(slide, index, frame).map((part) => standing(part, ruler) ?? withVariant(part, 'tight'));
};

const withVariant = (slide: Slide, name: string): Slide => ({
  ...slide,
  variants: [...slide.variants, name],
});

/** A slide as its table stands on it. */
const standing = (slide: Slide, ruler: Ruler): Slide | undefined =>
  [slide, withVariant(slide, 'wrapped')].find((one) => !isTooWide(one, ruler));

/** Rows whose code stands as it is need not have it wrapped because of other rows. */
const unwrapped = (slide: Slide, ruler: Ruler): Slide => {
  const plain = { ...slide, variants: slide.variants.filter((name) => name !== 'wrapped') };
  return !isTooWide(plain, ruler) && fits(plain, plain.density, ruler) ? plain : slide;
};

const tablesOf = (slide: Slide, index: number, frame: Frame): Slide[] => {
  const table = slide.children[index];
  if (table?.type !== 'table') return [slide];
  return splitColumns(table, leastWidths(table, frame), frame.width).map((piece) => ({
    ...slide,
    children: slide.children.map((block, at) => (at === index ? piece : block)),
  }));
};

/** Whether a slide with code fits in a setting; larger letters ask for more room around them. */
const fitsAs = (slide: Slide, setting: Setting, ruler: Ruler): boolean => {
  const { room, need } = measureSlide(setAs(slide, setting), setting.density, ruler);
  return need <= room * (isEnlarged(setting) ? enlargedUpTo : 1);
};

/** The largest letters for a slide with code on which everything fits. */
const codeSettingOf = (slide: Slide, ruler: Ruler): Setting | undefined => {
  const setting = codeSettings(slide, ruler)?.find((one) => fitsAs(slide, one, ruler));
  // A line or two in small letters on an empty slide serve nobody: these rather wrap.
  const rather = setting && isReduced(setting) && isShort(slide) ? wrappingSettings : [];
  return rather.find((one) => fitsAs(slide, one, ruler)) ?? setting;
};

const isShort = ({ layout, children: [code, ...more] }: Slide): boolean =>
  layout === 'code' && code?.type === 'code' && more.length === 0 && code.value.split('\n').length <= 3;

/** Up to this share of the room code is set larger than usual. */
const enlargedUpTo = 0.92;

const fitParts = (slide: Slide, ruler: Ruler): Slide[] => {
  if (ruler.isPlain) return fits(slide, 'normal', ruler) ? [slide] : splitByBlocks(slide, ruler);
  const code = codeSettingOf(slide, ruler);
  if (code) return [setAs(slide, code)];
  const set = isTooMuch(slide) ? [] : [composeSparse(slide, ruler), asSparse(slide, ruler)];
  const composed = set.find((one) => one !== undefined);
  if (composed) return [composed];
  const density = isTooMuch(slide) ? undefined : densityOf(slide, ruler);
  if (density) return [{ ...slide, density }];
  const other = otherLayout(slide);
  return other ? fitParts(other, ruler) : continueSlide(slide, ruler);
};

const steps = ['normal', 'dense'] as const;

/** The largest density at which a slide fits. */
const densityOf = (slide: Slide, ruler: Ruler): Density | undefined =>
  steps.find((step) => fits(slide, step, ruler));

/** Text that is too long beside its picture comes on a slide of its own. */
const separate = (slide: Slide): Slide[] => {
  const [image, ...rest] = slide.children;
  // What leads to the list stands before it, what names the picture behind it.
  const end = rest.findIndex((block) => block.type === 'list') + 1;
  const text = rest.slice(0, end);
  const below = rest.slice(end);
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

/** The sides of a comparison that is too long for one slide, each under its heading; the notes are said with the first. */
const apart = (slide: Slide): Slide[] =>
  sidesOf(slide.children).map(([head, ...rest], index): Slide => {
    const { data, ...plain } = slide;
    const isList = rest.length === 1 && rest[0]?.type === 'list';
    const lead = head?.type === 'heading' ? asLead(head) : head;
    return {
      ...plain,
      layout: isList ? 'bullets' : 'content',
      children: lead ? [lead, ...rest] : rest,
      notes: index === 0 ? slide.notes : [],
      ...(index === 0 && data ? { data } : {}),
    };
  });

const asLead = ({ children }: Heading): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children }],
});

/** Layouts that ask for more room than a plainer one of the same blocks. */
const plainer: { readonly [L in Layout]?: Layout } = { steps: 'bullets', 'two-column': 'bullets' };

const captioned = new Set<Layout>(['code', 'table']);

/** A plainer layout; a caption, which is a sentence of the notes, gives way before a listing goes on. */
const otherLayout = (slide: Slide): Slide | undefined => {
  const layout = plainer[slide.layout];
  if (layout) return { ...slide, layout };
  const last = slide.children.at(-1);
  return captioned.has(slide.layout) && last && isSpokenCaption(last)
    ? { ...slide, children: slide.children.slice(0, -1) }
    : undefined;
};

/** The name of the file of a listing is said nowhere else. */
const isSpokenCaption = (block: SlideBlock): boolean => {
  const [emphasis, ...more] = block.type === 'paragraph' ? block.children : [];
  return emphasis?.type === 'emphasis' && more.length === 0 && emphasis.children[0]?.type !== 'inlineCode';
};

const maxParts = 60;

/** Continues a slide on the next ones: title, lead and table header repeated, the parts balanced, of one density. */
const continueSlide = (slide: Slide, ruler: Ruler): Slide[] => {
  const index = longest(slide.children);
  const block = slide.children[index];
  const units = block ? splitUnits(block) : 1;
  if (!block || units < 2) return splitByBlocks(slide, ruler);
  const most = Math.min(units, maxParts);
  const code = codeSettings(slide, ruler);
  const settings = code ? settingsOfParts(code) : plainSettings;
  for (let count = 2; count <= most; count += 1) {
    const parts = splitSlide(slide, index, count);
    const setting = settingOfAll(parts, settings, ruler);
    if (setting)
      return code ? parts.map((part) => setAs(part, setting)) : composeParts(parts, setting.density, ruler);
  }
  const parts = splitSlide(slide, index, most);
  return parts.length < 2 ? splitByBlocks(slide, ruler) : parts.flatMap((part) => fitParts(part, ruler));
};

const plainSettings: readonly Setting[] = steps.map((density) => ({ density }));

/** The largest setting in which all parts fit, each with its number in its title. */
const settingOfAll = (
  parts: readonly Slide[],
  settings: readonly Setting[],
  ruler: Ruler,
): Setting | undefined =>
  parts.some(isTooMuch)
    ? undefined
    : settings.find((setting) =>
        parts.every((part, index) => fitsAs(asPart(part, index + 1, parts.length), setting, ruler)),
      );

/** Parts that are short are set larger, all of them or none; what is nearly empty is set as cards. */
const composeParts = (parts: readonly Slide[], density: Density, ruler: Ruler): Slide[] => {
  if (ruler.isPlain) return parts.map((part) => ({ ...part, density: 'normal' }));
  const marked = parts.map((part, index) => asPart(part, index + 1, parts.length));
  const all = density === 'normal' && marked.every((part) => isSparse(part, ruler)) ? 'sparse' : density;
  return parts.map((part) => asCards(part, ruler) ?? { ...part, density: all });
};

/** A slide of several blocks that cannot be split: one slide for each block; a block alone is said, not shown. */
const splitByBlocks = (slide: Slide, ruler: Ruler): Slide[] => {
  if (slide.children.length > 1 && slide.titleDepth === 2)
    return slide.children.flatMap((block) => fitParts({ ...slide, children: [block] }, ruler));
  if (!slide.title || slide.titleDepth === 1 || slide.children[0]?.type === 'code')
    return [{ ...slide, density: 'dense' }];
  return [{ ...slide, layout: 'statement', children: [], data: { ...slide.data, cutLines: 1 } }];
};
