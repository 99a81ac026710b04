/** How an event or a company looks; what is not named keeps the theme's own. */
export interface Brand {
  /** `#rrggbb`: markers, links, numbers, and the dark end of title slides. */
  readonly primary?: string;
  /** `#rrggbb`: ornaments, and the bright end of title slides. */
  readonly accent?: string;
  /** Absolute path of a picture, for the first slide and the last. */
  readonly logo?: string;
  /** Absolute paths of font files; several are weights and slopes of one family. */
  readonly headingFont?: readonly string[];
  readonly bodyFont?: readonly string[];
  readonly codeFont?: readonly string[];
}

/** The parts of a brand that are fonts. */
export const brandFonts = ['headingFont', 'bodyFont', 'codeFont'] as const;
export type BrandFont = (typeof brandFonts)[number];

/** The families under which the CSS knows the fonts of a brand. */
export const brandFamilies = {
  headingFont: 'Brand Heading',
  bodyFont: 'Brand Body',
  codeFont: 'Brand Mono',
} as const satisfies Record<BrandFont, string>;

/** Whether a family is a font of a brand. */
export const isBrandFamily = (family: string): boolean =>
  Object.values<string>(brandFamilies).includes(family);

/** A font file that was read. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The font files of a brand, by their use. */
export type BrandFontFiles = { readonly [Use in BrandFont]?: readonly FontFile[] };
