import type { PhrasingContent } from 'mdast';
import type { PostAssets } from '../../model/assets.js';
import type { Claim } from '../../model/claim.js';
import type { Asset, Density, Layout, SlideBlock } from '../../model/deck.js';
import type { Labels } from '../../model/labels.js';

/** What a layout rule may use to build a slide. */
export interface LayoutContext {
  /** The folder of the deck's pictures. */
  readonly slug: string;
  readonly assets: PostAssets;
  readonly labels: Labels;
  /** Draws the QR code of an address. */
  readonly qrCode: (url: string) => Asset;
}

/** A slide below its title. */
export interface SlideBody {
  readonly layout: Layout;
  /** A title of its own: the section's heading becomes the kicker. */
  readonly title?: readonly PhrasingContent[];
  readonly children: readonly SlideBlock[];
  readonly density?: Density;
  readonly variants?: readonly string[];
}

/**
 * One way to lay out the claims of a slide: undefined when they are not for it. Rules are tried in order and
 * the first that answers wins; a user's own rules come before ours.
 */
export interface LayoutRule {
  readonly name: string;
  readonly build: (claims: readonly Claim[], context: LayoutContext) => SlideBody | undefined;
}
