import type { Asset } from '../model/deck.js';
import { drawPlaceholder, type PlaceholderWords } from './draw-placeholder.js';
import type { Scheme } from './palette.js';

/** How a placeholder is drawn. */
export interface PlaceholderStyle {
  readonly scheme: Scheme;
  /** The `@font-face` rules that a drawing needs; without it, readers draw text in a font of their own. */
  readonly fontsFor: ((svg: string) => Promise<string>) | undefined;
}

/** A card that stands for a picture that cannot be shown, with the fonts of its words. */
export async function placeholderWithFonts(
  words: PlaceholderWords,
  { scheme, fontsFor }: PlaceholderStyle,
): Promise<Asset> {
  const plain = drawPlaceholder(words, scheme);
  if (!fontsFor) return plain;
  return drawPlaceholder(words, scheme, await fontsFor(new TextDecoder().decode(plain.bytes)));
}
