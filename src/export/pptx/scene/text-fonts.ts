import {
  arialSample,
  type DrawnFonts,
  type DrawnStyle,
  type DrawnText,
  fontOf,
  px,
} from '../drawn/drawn-tree.js';
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

/** The font of the file for a font of the page. */
export function officeFont(style: DrawnStyle): OfficeFont {
  const families = style['font-family'].split(',').map((family) => family.trim().replace(/^["']|["']$/g, ''));
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

/**
 * The factor by which text in the file's font is as wide as it was in the page's: then lines break where they did. Only
 * letters that both fonts have are compared, so text in other scripts keeps its size.
 */
export function sizeFactor(style: DrawnStyle, text: string, fonts: DrawnFonts): number {
  if (officeFont(style) !== 'body' || /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text))
    return 1;
  const measured = fontOf(style, fonts)?.width ?? 0;
  if (measured === 0) return 1;
  const factor = measured / arialSample[isBold(style) ? 'bold' : 'regular'];
  return Math.min(1.12, Math.max(0.88, factor));
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

/** The most that letters are moved apart or together, in em: what no eye sees. */
const mostTracking = 0.035;

/**
 * What must stand between letters, in px, so that a text of `size` is as wide as it was drawn: a size that suits the
 * whole deck is some per cent off for one line, and a line that is too long breaks.
 */
export function tracking(style: DrawnStyle, text: DrawnText, size: number): number {
  const letters = [...text.text.replace(/\s+/g, ' ')].length;
  if (text.widths === undefined || officeFont(style) !== 'body' || letters < 2) return 0;
  const drawn = text.widths.own * px(style, 'font-size');
  const most = mostTracking * size;
  return Math.min(most, Math.max(-most, (drawn - text.widths.arial * size) / letters));
}
