import type { Code } from 'mdast';
import { gutterOf, readCodeEmphasis } from '../model/code-emphasis.js';
import type { Density, Slide } from '../model/deck.js';
import { frameOf } from './frame.js';
import { atDensity, type Geometry } from './geometry.js';
import type { Ruler } from './ruler.js';
import { codeRun } from './runs.js';
import { countLines, type Line } from './wrap-text.js';

/** One way in which a slide may be set. */
export interface Setting {
  readonly density: Density;
  /** A variant that sets the code of the slide in another size than its density does. */
  readonly codeSize?: CodeSize;
}

/** Variants that set code in a size of its own, each with the name of its size in the theme. */
const codeSizes = {
  huge: 'codeHuge',
  large: 'codeLarge',
  medium: 'codeMedium',
  ample: 'codeAmple',
  small: 'codeSmall',
  tiny: 'codeTiny',
} as const;
type CodeSize = keyof typeof codeSizes;

// The names are the keys of the table above.
const codeSizeNames = Object.keys(codeSizes) as readonly CodeSize[];

/** The variant that says in which size a slide's code is set. */
const codeSizeOf = (variants: readonly string[]): CodeSize | undefined =>
  codeSizeNames.find((name) => variants.includes(name));

/** Sizes whose box keeps more free at either side. */
const wideBoxes: ReadonlySet<CodeSize> = new Set(['huge', 'large', 'medium']);

/** How code is set: the size of its letters and what its box keeps free at either side, in px. */
export interface CodeType {
  readonly size: number;
  readonly padInline: number;
}

/** How the code of a slide with these variants is set at a density. */
export const codeType = (
  { variants }: { readonly variants: readonly string[] },
  density: Density,
  geometry: Geometry,
): CodeType => {
  const named = codeSizeOf(variants);
  const isLarge = named !== undefined && wideBoxes.has(named);
  return {
    size: geometry.size(named ? codeSizes[named] : atDensity('code', density), 22),
    padInline: geometry.size(isLarge ? 'codePadInlineLarge' : 'codePadInline', 24),
  };
};

/** Browsers round the width of a letter up to a 64th of a px: over a row of code that adds up to this, in px. */
const rounding = 2;

/** The line that a listing's code is wrapped to, beside the numbers and signs of its lines. */
export const codeLine = (
  { meta, value }: Code,
  { size, width }: Line,
  { metrics, geometry }: Pick<Ruler, 'metrics' | 'geometry'>,
): Line => {
  const lineCount = value.split('\n').length;
  const { numbers, signs } = gutterOf(readCodeEmphasis(meta ?? '', lineCount), lineCount);
  const gutter = (numbers + signs) * metrics.width('0', 'mono') * size;
  return { size, width: width - gutter - rounding, hang: geometry.size('codeHangShare') * size };
};

/** A slide as a setting has it. */
export const setAs = (slide: Slide, { density, codeSize }: Setting): Slide => ({
  ...slide,
  density,
  variants: [
    ...slide.variants.filter((name) => !codeSizeNames.some((size) => size === name)),
    ...(codeSize ? [codeSize] : []),
  ],
});

/** From the largest to the floor. */
const enlarged: readonly Setting[] = [
  { density: 'sparse', codeSize: 'huge' },
  { density: 'sparse', codeSize: 'large' },
  { density: 'sparse', codeSize: 'medium' },
  { density: 'sparse' },
  { density: 'normal', codeSize: 'ample' },
];
const usual: readonly Setting[] = [{ density: 'normal' }, { density: 'dense' }];
const reduced: readonly Setting[] = [
  { density: 'dense', codeSize: 'small' },
  { density: 'dense', codeSize: 'tiny' },
];

/** Whether a setting sets code larger than usual. */
export const isEnlarged = (setting: Setting): boolean => enlarged.includes(setting);

/** Whether a setting sets code smaller than usual. */
export const isReduced = (setting: Setting): boolean => reduced.includes(setting);

/** The settings of a listing that may wrap, from the largest letters. */
export const wrappingSettings: readonly Setting[] = usual;

/**
 * The settings of a slide with code, from the largest letters to the smallest, in which no line wraps that need not: a
 * line wraps where it does so at the floor too, and a line of comment or a few long lines rather than that all letters
 * are smaller than usual. None for a slide without code.
 */
export const codeSettings = (slide: Slide, ruler: Ruler): readonly Setting[] | undefined => {
  const codes = slide.children.filter((block) => block.type === 'code');
  if (codes.length === 0) return undefined;
  const all = [...(slide.layout === 'code' ? enlarged : []), ...usual, ...reduced].filter(
    ({ codeSize }) => codeSize === undefined || ruler.geometry.size(codeSizes[codeSize]) > 0,
  );
  const wrapped = all.map((setting) =>
    wrappedLines(codes, setAs(slide, setting), { ruler, comments: isEnlarged(setting) }),
  );
  const lines = codes.reduce((sum, { value }) => sum + value.split('\n').length, 0);
  const least = Math.min(...wrapped.map(({ length }) => length));
  const usually = wrapped[all.findLastIndex((setting) => !isReduced(setting))] ?? [];
  const fewest = isFew(usually, least, lines) ? usually.length : least;
  const isProse = fewest > lines * proseFrom;
  // What has to wrap is not enlarged as well.
  return all.filter(
    (setting, index) =>
      (isProse || (wrapped[index]?.length ?? 0) <= fewest) && (fewest === 0 || !isEnlarged(setting)),
  );
};

/** Up to this share of the lines wraps rather than that all letters are smaller than usual. */
const fewUpTo = 0.25;

/** Columns that are set with blanks or tabs, as commands print them: wrapped, nobody finds a column. */
const columns = /\S(?: {3}|\t)\s*\S/;

/** Whether lines that would wrap, more than the `least` that must, are too few for all to be set smaller. */
const isFew = (wrapped: readonly string[], least: number, lines: number): boolean =>
  wrapped.length <= Math.max(1 + least, lines * fewUpTo) && !wrapped.some((line) => columns.test(line));

/** Where more than this share of the lines wraps at the floor too, as in logs, the others need not be kept whole. */
const proseFrom = 0.2;

/** A slide of code in the largest letters that are no larger than `size`, in px. */
export const noLargerThan = (slide: Slide, size: number, { geometry }: Ruler): Slide => {
  const all = [...enlarged, ...usual].map((setting) => setAs(slide, setting));
  return all.find((one) => codeType(one, one.density, geometry).size <= size) ?? slide;
};

/** What goes on over slides is not set smaller than usual for the sake of a slide less, only for that of its lines. */
export const settingsOfParts = (settings: readonly Setting[]): readonly Setting[] => {
  const readable = settings.filter((setting) => !isReduced(setting));
  return readable.length > 0 ? readable : settings;
};

/** A line that is a comment from its first sign on. */
const comment = /^\s*(?:#|\/\/+|--|\*|;+|%)\s/;

/** The lines that wrap, those of comment only where `comments` says so. */
const wrappedLines = (
  codes: readonly Code[],
  slide: Slide,
  { ruler, comments }: { readonly ruler: Ruler; readonly comments: boolean },
): readonly string[] => {
  const { width } = frameOf(slide, slide.density, ruler);
  const { size, padInline } = codeType(slide, slide.density, ruler.geometry);
  const line = { size, width: width - 2 * padInline };
  return codes.flatMap((code) => {
    const own = codeLine(code, line, ruler);
    const lines = code.value.split('\n').filter((text) => comments || !comment.test(text));
    return lines.filter((text) => countLines([codeRun(text)], own, ruler.metrics) > 1);
  });
};
