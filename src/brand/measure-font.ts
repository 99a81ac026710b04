import type { FontFace } from '../model/theme.js';

/** The part of a font of fontkit that is read here. */
export interface ReadableFont {
  readonly characterSet: readonly number[];
  readonly unitsPerEm: number;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

/** The widths of all letters of a font, as a manifest has them. */
export function measureFont(font: ReadableFont): Pick<FontFace, 'unitsPerEm' | 'advances'> {
  const runs: [number, ...number[]][] = [];
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) {
    const width = Math.round(font.glyphForCodePoint(codePoint).advanceWidth);
    const run = runs.at(-1);
    if (run && run[0] + run.length - 1 === codePoint) run.push(width);
    else runs.push([codePoint, width]);
  }
  return { unitsPerEm: font.unitsPerEm, advances: runs };
}
