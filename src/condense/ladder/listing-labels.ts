import type { Paragraph } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline } from '../inline-text.js';
import { makeLine } from '../line.js';
import { countWords } from '../words.js';
import { onlyPoints } from './pointing-leads.js';

/** A longer bold paragraph is a point of its own. */
const longestLabel = 5;

/** What a page says of itself: "Click to see the recipe". */
const ofThePage = /^(?:click|tap|press|expand|show|hide|view|toggle|open|reveal|spoiler|tl;?dr)(?!\p{L})/iu;

/**
 * A bold name that stands alone above a listing or a table is its label: the tab that it was in (npm · Yarn), or a side
 * of a comparison (Before · After).
 */
export const labelOf = ({ children }: Paragraph): Line | undefined => {
  const [only, ...more] = children;
  if (only?.type !== 'strong' || more.length > 0) return undefined;
  const inline = flattenInline(only.children);
  const { text } = inline;
  const isName = countWords(text) <= longestLabel && !/[.!?。！？…]$/u.test(text) && !ofThePage.test(text);
  const line = isName ? makeLine(inline, [0, text.length], 'lead-in') : undefined;
  return line && !onlyPoints(line) ? line : undefined;
};
