import type { Theme } from '../model/theme.js';
import { fontCssOfDrawing } from '../render/deck-fonts.js';
import { scriptFontCss } from '../render/script-fonts.js';

/** Gives the `@font-face` rules that the text of an SVG needs: the theme's own fonts, and those of other scripts. */
export const drawingFonts =
  (theme: Theme, language: string) =>
  async (svg: string): Promise<string> =>
    `${fontCssOfDrawing(svg, theme)}${await scriptFontCss(svg.replace(/<[^>]*>/g, ' '), theme, language)}`;
