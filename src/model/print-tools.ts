import type { Asset } from './deck.js';
import type { DrawFormula } from './formula.js';

/** What documents beside the slides are made with; each is loaded when it is asked for. */
export interface PrintTools {
  /** The `@font-face` rules for a text, and the families to set it in, in order. */
  fontCss(text: string): Promise<string>;
  /** Marks up listings in some languages as HTML; empty for what is not known. */
  highlighter(languages: readonly string[]): Promise<(code: string, language: string) => string>;
  formulas(): Promise<DrawFormula>;
  /** The sentences of a paragraph, each whole. */
  sentences(paragraph: string): Promise<readonly string[]>;
  /** The QR code of an address. */
  qrCode(url: string): Asset;
}
