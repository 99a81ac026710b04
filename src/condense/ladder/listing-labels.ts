import type { Paragraph, RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import { countWords } from '../words.js';
import { onlyPoints } from './pointing-leads.js';

/** A longer bold paragraph is a point of its own. */
const longestLabel = 5;

/** What a page says of itself: "Click to see the recipe". */
const ofThePage = /^(?:click|tap|press|expand|show|hide|view|toggle|open|reveal|spoiler|tl;?dr)(?!\p{L})/iu;

/** What a program is given and what it gives, and the sides of a comparison: as plain words they are labels too. */
const sides =
  /^(?:in(?:puts?)?|out(?:puts?)?|before|after)(?:\s(?:w\/|with|without|of|for)\s\S.{0,30})?\s*[:：]?$/iu;

/** "Usage": it says less than the sentence above it. */
const weakLabel = /^(?:usage|example(?: usage)?|examples|e\.g\.?|for example|for instance)\s*[:：.]?$/iu;

/** Whether a paragraph above a block says only what kind of block it is. */
export const isWeakLabel = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' && weakLabel.test(flattenInline(node.children).text.trim());

/** "In", "Out with `spec`", "*Rye first*": a word or two above a block, set apart as a paragraph. */
const sideOf = ({ children }: Paragraph): Line | undefined => {
  const [only, ...more] = children;
  const inline = flattenInline(children);
  const isApart = only?.type === 'emphasis' && more.length === 0;
  const isName = isApart
    ? countWords(inline.text) <= longestLabel && !/[.!?。！？…:]$/u.test(inline.text)
    : sides.test(inline.text.trim());
  const line = isName ? makeLine(inline, [0, inline.text.length], 'lead-in') : undefined;
  return line && !weakLabel.test(line.text) && !ofThePage.test(line.text) ? capitalised(line) : undefined;
};

/**
 * A bold name that stands alone above a listing or a table is its label: the tab that it was in (npm · Yarn), or a side
 * of a comparison (Before · After), which may stand there as a plain word.
 */
export const labelOf = (paragraph: Paragraph): Line | undefined => {
  const [only, ...more] = paragraph.children;
  if (only?.type !== 'strong' || more.length > 0) return sideOf(paragraph);
  const inline = flattenInline(only.children);
  const { text } = inline;
  const isName = countWords(text) <= longestLabel && !/[.!?。！？…]$/u.test(text) && !ofThePage.test(text);
  const line = isName ? makeLine(inline, [0, text.length], 'lead-in') : undefined;
  return line && !onlyPoints(line) ? line : undefined;
};
