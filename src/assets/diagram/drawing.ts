import type { Asset } from '../../model/deck.js';
import { assetName } from '../asset-name.js';
import { cleanTree } from '../svg/clean-svg.js';
import type { FontsFor } from '../svg/own-fonts.js';
import { type SvgElement, svgElement } from '../svg/svg-tree.js';
import { type NotDrawn, notDrawn } from './canonical.js';

export type Drawing = { readonly kind: 'drawn'; readonly asset: Asset } | NotDrawn;

/** A drawing as a file that only draws and brings its fonts: a picture in a page finds none of the page's. */
export async function finishDrawing(root: SvgElement, fontsFor: FontsFor): Promise<Drawing> {
  const fonts = await fontsFor(root);
  const style = fonts === '' ? [] : [svgElement('style', {}, [fonts])];
  const clean = cleanTree({ ...root, children: [...style, ...root.children] });
  if ('refused' in clean) return notDrawn(clean.refused);
  const bytes = new TextEncoder().encode(clean.svg);
  const { width, height } = clean;
  return {
    kind: 'drawn',
    asset: { name: assetName('diagram', 'svg', bytes), mediaType: 'image/svg+xml', bytes, width, height },
  };
}
