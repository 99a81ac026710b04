import type { FontFace, MeasuredTheme } from '../model/theme.js';

/** How a run of text is set. */
export type TextStyle = 'regular' | 'bold' | 'heading' | 'mono';

/** Widths of text in a theme's own fonts, without a browser. */
export interface TextMetrics {
  /** Width of a text in em. */
  readonly width: (text: string, style: TextStyle) => number;
}

// Full-width scripts are one em; everything else that the fonts lack is taken as wide as a wide Latin letter.
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const zeroWidth = /\p{Mn}|[\u200b-\u200f\u2060]|\ufe0e|\ufe0f/u;
const unknownWidth = 0.68;

/** The faces that a style is drawn with, the first that has a character wins. */
const faces: Readonly<Record<TextStyle, (face: FontFace) => boolean>> = {
  regular: (face) => isText(face) && face.role !== 'heading' && face.weight < 500,
  bold: (face) => isText(face) && face.role !== 'heading' && face.weight >= 500,
  heading: (face) => isText(face) && face.weight >= 500,
  mono: ({ family, weight }) => /mono/i.test(family) && weight < 500,
};

const isText = ({ family, style }: FontFace): boolean => !/mono/i.test(family) && style === 'normal';

/** The faces of a style, those that only set headings before all others. */
const facesOf = (manifest: MeasuredTheme | undefined, style: TextStyle): readonly FontFace[] =>
  (manifest?.fonts ?? [])
    .filter(faces[style])
    .sort((a, b) => Number(b.role === 'heading') - Number(a.role === 'heading'));

const tableOf = (manifest: MeasuredTheme | undefined, style: TextStyle): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  for (const face of facesOf(manifest, style)) {
    for (const [first, ...run] of face.advances) {
      run.forEach((width, index) => {
        if (!widths.has(first + index)) widths.set(first + index, width / face.unitsPerEm);
      });
    }
  }
  return widths;
};

const guess = (char: string, style: TextStyle): number => {
  if (zeroWidth.test(char)) return 0;
  if (fullWidth.test(char)) return 1;
  return style === 'mono' ? 0.6 : unknownWidth;
};

const measure = (manifest: MeasuredTheme | undefined): TextMetrics => {
  const tables = new Map<TextStyle, Map<number, number>>();
  const tableFor = (style: TextStyle): Map<number, number> => {
    const known = tables.get(style) ?? new Map(tableOf(manifest, style));
    tables.set(style, known);
    return known;
  };
  const width = (text: string, style: TextStyle): number => {
    const table = tableFor(style);
    let sum = 0;
    for (const char of text) {
      const code = char.codePointAt(0) ?? 0;
      const known = table.get(code) ?? guess(char, style);
      table.set(code, known);
      sum += known;
    }
    return sum;
  };
  return { width };
};

/** Tables of widths are made once for a theme, and only for the styles that are asked for. */
const made = new WeakMap<MeasuredTheme, TextMetrics>();

/** The metrics of a theme; without a manifest, safe guesses. */
export const createMetrics = (manifest: MeasuredTheme | undefined): TextMetrics => {
  if (!manifest) return measure(undefined);
  const metrics = made.get(manifest) ?? measure(manifest);
  made.set(manifest, metrics);
  return metrics;
};
