import { isBrandFamily } from '../model/brand.js';
import type { Theme } from '../model/theme.js';
import { fontCssOfDrawing, hasBold } from '../render/deck-fonts.js';
import { scriptFontCss } from '../render/script-fonts.js';

/** Gives the `@font-face` rules that the text of an SVG needs: the theme's own fonts, and those of other scripts. */
export const drawingFonts = (theme: Theme, language: string): ((svg: string) => Promise<string>) => {
  const own = withoutBrand(theme);
  return async (svg) => {
    const all = svg.replace(/<[^>]*>/g, ' ');
    const text = { all, bold: () => (hasBold(svg) ? all : '') };
    return `${fontCssOfDrawing(svg, own)}${await scriptFontCss(text, own, language)}`;
  };
};

/** Drawings are measured and set in the theme's own fonts: those of a brand would come along and draw nothing. */
const withoutBrand = (theme: Theme): Theme => {
  const isOwn = ({ family }: { readonly family: string }): boolean => !isBrandFamily(family);
  const fontFaces = theme.fontFaces.filter(isOwn);
  if (!theme.manifest) return { ...theme, fontFaces };
  return { ...theme, fontFaces, manifest: { ...theme.manifest, fonts: theme.manifest.fonts.filter(isOwn) } };
};
