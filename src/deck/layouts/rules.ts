import type { Claim } from '../../model/claim.js';
import { contrastTable } from './contrast-table.js';
import { code, diagram, image, imageSide, imageWithThought, math, table } from './figures.js';
import type { LayoutContext, LayoutRule, SlideBody } from './layout-rule.js';
import { bullets, chips, groupOfOne, shortTerms, singleLine, statement, steps, twoColumn } from './lines.js';
import { anything, bare, bigNumber, callout, embed, quote } from './texts.js';

/** Every way to lay out claims, in the order in which they are tried. */
export const layoutRules: readonly LayoutRule[] = [
  bare,
  imageWithThought,
  imageSide,
  statement,
  chips,
  bigNumber,
  quote,
  singleLine,
  groupOfOne,
  shortTerms,
  steps,
  twoColumn,
  bullets,
  diagram,
  code,
  math,
  contrastTable,
  table,
  image,
  callout,
  embed,
  anything,
];

/** The body of a slide that shows these claims, by the first rule that takes them. */
export const layOut = (
  claims: readonly Claim[],
  context: LayoutContext,
  rules: readonly LayoutRule[] = layoutRules,
): SlideBody => {
  for (const rule of rules) {
    const body = rule.build(claims, context);
    if (body) return body;
  }
  throw new Error('the last layout rule takes everything');
};
