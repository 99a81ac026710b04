import { isBrandFamily } from '../../../model/brand.js';
import { type DrawnFonts, type DrawnStyle, fontOf, px, sampleLine } from '../drawn/drawn-tree.js';
import { arialWidth } from '../fonts/arial-width.js';
import type { OfficeFont, Run } from './scene.js';

/**
 * Fonts that PowerPoint, Keynote, Google Slides and LibreOffice all have or replace by one of the same widths. A file
 * that names a font of the web is set in whatever is there.
 */
export const officeFonts = { heading: 'Arial', body: 'Arial', code: 'Consolas' } as const;

/** Height of a line of the font itself, in em: what 100 % of line spacing means. */
const naturalLine = { body: 1.149, code: 1.17 } as const;

/** Fonts of old that are everywhere: a theme that asks for one gets it. */
const everywhere = ['Georgia', 'Times New Roman', 'Verdana', 'Trebuchet MS', 'Courier New', 'Tahoma'];

const familiesOf = (style: DrawnStyle): readonly string[] =>
  style['font-family'].split(',').map((family) => family.trim().replace(/^["']|["']$/g, ''));

/** The font of the file for a font of the page. */
export function officeFont(style: DrawnStyle): OfficeFont {
  const families = familiesOf(style);
  const known = everywhere.find((name) => name === families[0]);
  if (known !== undefined) return { name: known };
  if (families.some((family) => /\bmono(?:space)?\b|\bcode\b|consolas|menlo|courier/i.test(family)))
    return 'code';
  return families.includes('serif') && !families.includes('sans-serif') ? { name: 'Georgia' } : 'body';
}

/** Whether text is drawn bold: Office knows no weight between. */
export function isBold(style: DrawnStyle): boolean {
  return Number(style['font-weight']) >= 600;
}

/** Whether text is drawn in a font of the user's own. */
export function isOfBrand(style: DrawnStyle): boolean {
  return familiesOf(style).some(isBrandFamily);
}

/** px of a whole point: what people expect to find in the field for the size of type. */
const wholePoint = 4 / 3;

/** A text, and how wide its words were drawn in px, where that is known. */
export interface DrawnWords {
  readonly text: string;
  readonly width?: number;
}

/**
 * The size of type, in px, in which the file's font is about as wide as the page's was at `size`: a whole number of
 * points, rather a little smaller, as letters may be moved apart. Only letters that both fonts have are compared: text
 * in other scripts has the size at which its own words are as wide, or keeps its size where Arial lacks them.
 */
export function officeSize(style: DrawnStyle, words: DrawnWords, size: number, fonts: DrawnFonts): number {
  if (officeFont(style) !== 'body') return size;
  const share = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(words.text)
    ? ownShare(words, size, isBold(style))
    : shareOfFonts(style, fonts);
  if (share === undefined) return size;
  // Where a brand's font is installed the file is set in it, and in Arial elsewhere: it is right for both.
  const most = isOfBrand(style) ? 1 : 1.12;
  const factor = Math.min(most, Math.max(0.88, share));
  return Math.max(1, Math.floor((size * factor) / wholePoint + 0.05)) * wholePoint;
}

/** How wide the page's font is beside Arial. */
function shareOfFonts(style: DrawnStyle, fonts: DrawnFonts): number | undefined {
  const measured = fontOf(style, fonts)?.width ?? 0;
  const arial = arialWidth(sampleLine, isBold(style));
  return measured === 0 || arial === undefined ? undefined : measured / arial;
}

/**
 * How far the letters of words in Latin are moved apart that stand among letters which Arial lacks, in px: one size for
 * all of a text is what people edit. `size` is that of type in the file, which may do it already.
 */
export function latinSpacing(style: DrawnStyle, size: number, fonts: DrawnFonts): number {
  const arial = arialWidth(sampleLine, isBold(style)) ?? 0;
  const share = isOfBrand(style) ? undefined : shareOfFonts(style, fonts);
  return share === undefined ? 0 : ((share * px(style, 'font-size') - size) * arial) / sampleLine.length;
}

/** How wide words were drawn beside what they are in Arial. */
function ownShare({ text, width }: DrawnWords, size: number, bold: boolean): number | undefined {
  const arial = arialWidth(text, bold);
  return width === undefined || arial === undefined || arial === 0 ? undefined : width / (arial * size);
}

/** From the line of writing to the end of a line, in em: PowerPoint puts all that a line has more above it. */
const belowLine = { code: 0.236, body: 0.245 } as const;

/**
 * How much lower Office writes than the page, in px: CSS has the letters in the middle of a line, Office at its end.
 * `size` is that of type in the file.
 */
export function baselineDrop(style: DrawnStyle, line: number, size: number, fonts: DrawnFonts): number {
  const { ascent = 0.9, descent = 0.25 } = fontOf(style, fonts) ?? {};
  const below = belowLine[officeFont(style) === 'code' ? 'code' : 'body'] * size;
  return line - below - (line / 2 + ((ascent - descent) / 2) * px(style, 'font-size'));
}

/** Height of a line as a percentage of the fonts' own; a whole one, for LibreOffice keeps no other. */
export function linePercent(lineHeight: number, runs: readonly Run[]): number {
  return Math.round((lineHeight / ownLine(runs)) * 100);
}

/** The height that a line of a percentage really has, in px. */
export function roundedLine(lineHeight: number, runs: readonly Run[]): number {
  return (linePercent(lineHeight, runs) * ownLine(runs)) / 100;
}

function ownLine(runs: readonly Run[]): number {
  return Math.max(
    1,
    ...runs.map(({ style }) => (style.size ?? 0) * naturalLine[style.font === 'code' ? 'code' : 'body']),
  );
}
