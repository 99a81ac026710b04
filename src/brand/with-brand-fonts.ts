import { type BrandFont, brandFamilies } from '../model/brand.js';
import type { Theme } from '../model/theme.js';
import type { BrandFaces } from './brand-faces.js';

/** The property of our themes that names the families of a use, and the selector of the same text in any other theme. */
const places = {
  headingFont: { property: '--heading', selector: 'section :is(h1, h2, h3, h4, h5, h6)' },
  bodyFont: { property: '--sans', selector: 'section' },
  codeFont: { property: '--mono', selector: 'section :is(code, pre, kbd, samp)' },
} as const satisfies Record<BrandFont, { property: string; selector: string }>;

/** A theme that is set in the fonts of a brand; its own stand behind them, for letters that they lack. */
export function withBrandFonts(theme: Theme, { faces, names }: BrandFaces): Theme {
  const used = usesIn(faces.map(({ face }) => face.family));
  const fontFaces = [
    ...faces.filter(({ css }) => css !== '').map(({ css, face }) => ({ family: face.family, css })),
    ...theme.fontFaces,
  ];
  const named = theme.css.some((css) => /--sans:/.test(css)) ? refonted(theme, used) : wrapped(theme, used);
  if (!theme.manifest) return { ...named, fontFaces };
  const { tokens, fonts } = theme.manifest;
  const { headingFont: heading = names.bodyFont, bodyFont: body, codeFont: code } = names;
  const office = { ...(heading && { heading }), ...(body && { body }), ...(code && { code }) };
  return {
    ...named,
    fontFaces,
    manifest: {
      ...theme.manifest,
      fonts: [...faces.map(({ face }) => face), ...fonts],
      tokens: { ...tokens, fonts: { ...tokens.fonts, ...office } },
    },
  };
}

function usesIn(families: readonly string[]): readonly BrandFont[] {
  // The keys of the table are the three uses.
  return (Object.keys(brandFamilies) as BrandFont[]).filter((use) => families.includes(brandFamilies[use]));
}

/** Our themes name their fonts in one place. */
function refonted(theme: Theme, uses: readonly BrandFont[]): Theme {
  const change = (css: string): string =>
    uses.reduce(
      (text, use) =>
        text.replaceAll(`${places[use].property}:`, `${places[use].property}:"${brandFamilies[use]}",`),
      css,
    );
  const packed = Object.entries(theme.packed ?? {}).map(([size, css]) => [size, change(css)]);
  return {
    ...theme,
    css: theme.css.map(change),
    ...(theme.packed ? { packed: Object.fromEntries(packed) } : {}),
  };
}

/** Any other theme is imported by one that says nothing but its fonts. */
function wrapped(theme: Theme, uses: readonly BrandFont[]): Theme {
  const rules = uses.map((use) => {
    const generic = use === 'codeFont' ? 'monospace' : 'sans-serif';
    return `${places[use].selector} { font-family: "${brandFamilies[use]}", ${generic} }`;
  });
  const name = `${theme.name}-brand`;
  return {
    ...theme,
    name,
    css: [...theme.css, `/* @theme ${name} */ @import '${theme.name}'; ${rules.join(' ')}`],
  };
}
