import type { Layout } from './deck.js';

/** A face of a font as the theme embeds it, with what is needed to measure text without a browser. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** A face of headings only; all others set any text. */
  readonly role?: 'heading';
  /** Units of an em. */
  readonly unitsPerEm: number;
  /** Advance width for each code point that the face has, as runs: [first code point, widths…]. */
  readonly advances: readonly (readonly [first: number, ...widths: number[]])[];
}

/** The colours and sizes (px at 1280×720) that exporters without CSS need. */
export interface ThemeTokens {
  readonly colors: Readonly<Record<string, string>>;
  readonly sizes: Readonly<Record<string, number>>;
  /** Fonts that office files name, where a brand has its own; default those that are everywhere. */
  readonly fonts?: { readonly heading?: string; readonly body?: string; readonly code?: string };
}

/** The manifest beside a theme's CSS, `themes/<name>.json`. */
export interface ThemeManifest {
  readonly name: string;
  readonly title: string;
  readonly scheme: 'light' | 'dark';
  readonly layouts: readonly Layout[];
  readonly tokens: ThemeTokens;
  readonly fonts: readonly FontFace[];
}

/** A face of a script beyond the theme's own, or of a slice of it. */
export interface ScriptFace {
  readonly family: string;
  readonly weight: number;
  /** Code points that it draws. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** The port to the fonts of all other scripts; nothing is read before it is asked for. */
export interface ScriptFonts {
  /** In the order in which they are tried. */
  faces(): Promise<readonly ScriptFace[]>;
  /** The woff2 of one of these faces. */
  base64(face: ScriptFace): Promise<string>;
}

/**
 * What a browser measured of a theme that brings no manifest: sizes by the names of a manifest, and the widths of its
 * letters; its faces are named `text`, `heading` and `mono`.
 */
export interface MeasuredTheme {
  readonly tokens: Pick<ThemeTokens, 'sizes'>;
  readonly fonts: readonly FontFace[];
}

/** A theme ready to render with. */
export interface Theme {
  readonly name: string;
  /** Marpit theme CSS without font faces, and the CSS of the themes that it imports, imports first. */
  readonly css: readonly string[];
  /** `@font-face` rules with their fonts inlined, one for each face. */
  readonly fontFaces: readonly { readonly family: string; readonly css: string }[];
  /** The CSS as Marp packs it, by slide size in px (`1280px 720px`): made ahead, for packing takes long. */
  readonly packed?: Readonly<Record<string, string>>;
  /** Fonts of the scripts that the theme's own lack; its CSS names their families. */
  readonly scripts?: ScriptFonts;
  /** Absent for a community theme: its slides are headings and blocks, without layouts. */
  readonly manifest?: ThemeManifest;
  /** Of a theme without a manifest, when a browser could measure it; without either, safe guesses. */
  readonly measured?: MeasuredTheme;
}

/** The file beside a theme's CSS that holds it packed, `themes/<name>.packed.json`. */
export interface PackedTheme {
  /** SHA-256 of the CSS that was packed, imports first: another CSS is packed anew. */
  readonly of: string;
  readonly css: Readonly<Record<string, string>>;
}
