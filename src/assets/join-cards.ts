import type { Root } from 'mdast';
import type { Asset } from '../model/deck.js';
import { placeholderNote } from './describe-address.js';
import { type MissingPictures, missingRuns } from './missing-runs.js';
import { type PlaceholderStyle, placeholderWithFonts } from './placeholder-with-fonts.js';

/** One card for pictures that follow one another and cannot be shown for the same reason, by the address of each. */
export async function joinCards(
  tree: Root,
  missing: MissingPictures,
  style: PlaceholderStyle,
): Promise<ReadonlyMap<string, Asset>> {
  const joined = new Map<string, Asset>();
  for (const { rule, pictures } of missingRuns(tree, missing)) {
    const [alt = '', ...others] = pictures.map((picture) => picture.alt);
    const urls = pictures.map(({ url }) => url);
    const asset = await placeholderWithFonts({ alt, others, note: placeholderNote(urls, rule) }, style);
    for (const url of urls) joined.set(url, asset);
  }
  return joined;
}
