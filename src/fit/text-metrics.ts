import type { FontFace, ThemeManifest } from '../model/theme.js';

/** How a run of text is set. */
export type TextStyle = 'regular' | 'bold' | 'mono';

/** Widths of text in a theme's own fonts, without a browser. */
export interface TextMetrics {
  /** Width of a text in em. */
  readonly width: (text: string, style: TextStyle) => number;
  /** Lines that a text takes when it is wrapped at spaces to `width` px at `size` px. */
  readonly lines: (
    text: string,
    style: TextStyle,
    box: { readonly size: number; readonly width: number },
  ) => number;
}

// Full-width scripts are one em; everything else that the fonts lack is taken as wide as a wide Latin letter.
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const zeroWidth = /\p{Mn}|[\u200b-\u200f\u2060]|\ufe0e|\ufe0f/u;
const unknownWidth = 0.68;

const advancesOf = (face: FontFace): Map<number, number> => {
  const widths = new Map<number, number>();
  for (const [first, ...run] of face.advances) {
    run.forEach((width, index) => {
      widths.set(first + index, width / face.unitsPerEm);
    });
  }
  return widths;
};

const faces: Readonly<Record<TextStyle, (face: FontFace) => boolean>> = {
  regular: ({ family, weight, style }) => !/mono|symbols/i.test(family) && weight < 500 && style === 'normal',
  bold: ({ family, weight, style }) => !/mono|symbols/i.test(family) && weight >= 500 && style === 'normal',
  mono: ({ family, weight }) => /mono/i.test(family) && weight < 500,
};

const tableOf = (manifest: ThemeManifest | undefined, style: TextStyle): ReadonlyMap<number, number> => {
  const face = manifest?.fonts.find(faces[style]);
  return face ? advancesOf(face) : new Map();
};

const guess = (char: string, style: TextStyle): number => {
  if (zeroWidth.test(char)) return 0;
  if (fullWidth.test(char)) return 1;
  return style === 'mono' ? 0.6 : unknownWidth;
};

// A break may come after a space or a hyphen, and between any two full-width characters.
const wordsOf = (text: string): string[] =>
  text
    .split(/(?<=[\s\u200b])|(?<=\p{L}-)(?=\p{L})/u)
    .flatMap((part) =>
      fullWidth.test(part)
        ? part.split(/(?<=[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef])/u)
        : [part],
    )
    .filter((part) => part !== '');

/** The metrics of a theme; without a manifest, safe guesses. */
export const createMetrics = (manifest: ThemeManifest | undefined): TextMetrics => {
  const tables = {
    regular: tableOf(manifest, 'regular'),
    bold: tableOf(manifest, 'bold'),
    mono: tableOf(manifest, 'mono'),
  };
  const width = (text: string, style: TextStyle): number => {
    const table = tables[style];
    let sum = 0;
    for (const char of text) sum += table.get(char.codePointAt(0) ?? 0) ?? guess(char, style);
    return sum;
  };
  const lines: TextMetrics['lines'] = (text, style, box) => {
    const room = box.width / box.size;
    let count = 1;
    let used = 0;
    for (const word of wordsOf(text)) {
      const wide = width(word, style);
      const visible = width(word.trimEnd(), style);
      if (used > 0 && used + visible > room) {
        count += 1;
        used = 0;
      }
      // A word wider than the line is broken inside.
      if (visible > room) count += Math.ceil(visible / room) - 1;
      used += visible > room ? visible % room : wide;
    }
    return count;
  };
  return { width, lines };
};
