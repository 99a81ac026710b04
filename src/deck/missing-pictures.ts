import type { PostAssets } from '../model/assets.js';
import type { Claim } from '../model/claim.js';
import type { Asset } from '../model/deck.js';

/** The card that stands for the picture of a claim, if one does: several pictures in a row may have the same. */
export const cardOf = (claim: Claim, { images }: Pick<PostAssets, 'images'>): Asset | undefined => {
  const block = claim.kind === 'block' ? claim.block : undefined;
  if (block?.type !== 'figure' && block?.type !== 'paragraph') return undefined;
  const [image, ...more] = block.children;
  const asset = image?.type === 'image' && more.length === 0 ? images.get(image.url) : undefined;
  return asset?.isPlaceholder ? asset : undefined;
};

/** The one card of several claims. */
export const sharedCard = (
  claims: readonly Claim[],
  assets: Pick<PostAssets, 'images'>,
): Asset | undefined => {
  const [first, ...more] = claims.map((claim) => cardOf(claim, assets));
  return first && more.length > 0 && more.every((asset) => asset?.name === first.name) ? first : undefined;
};
