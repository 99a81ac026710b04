import type { Asset } from './deck.js';
import type { DrawFormula } from './formula.js';

/** What a document beside the slides is set with; each is loaded when it is asked for. */
export interface PrintTools {
  /** The `@font-face` rules for a text, and the families to set it in, in order. */
  fontCss(text: string): Promise<string>;
  /** Marks up listings in some languages as HTML; empty for what is not known. */
  highlighter(languages: readonly string[]): Promise<(code: string, language: string) => string>;
  formulas(): Promise<DrawFormula>;
  /** The QR code of an address. */
  qrCode(url: string): Asset;
}
