import type { Sentence } from '../segment/sentences.js';
import { isBareCount } from './bare-counts.js';
import { namesNoKind } from './bare-labels.js';
import type { ListInPlace } from './introductions.js';
import { isClause } from './list-points.js';
import { most } from './most.js';

/** "This includes:", "These included:". */
const includes = /^(?:this|that|it|these|those)\s(?:includes?|included)\s*[:：]$/iu;

/** "This is how the oven bakes": [this] is a picture, or another page. */
export const pointsElsewhere =
  /^(?:this|that|here|these|those)\s(?:is|are|shows?|was|were)(?:\show|\swhat)(?!\p{L})/iu;

/**
 * Whether the words before a list say that something includes it which nothing on the slide tells: the heading names no
 * kind, an earlier paragraph does, or the sentence before points elsewhere; without a heading, a count alone is of nothing. Points that are sentences need no more.
 */
export const includesUntold = (
  sentences: readonly Sentence[],
  { heading = '', lines }: Pick<ListInPlace, 'heading' | 'lines'>,
): boolean => {
  const [before, last] = [sentences.at(-2), sentences.at(-1)];
  if (last && heading === '' && isBareCount(last.text)) return true;
  if (!last || !includes.test(last.text.trim())) return false;
  if (pointsElsewhere.test(before?.text.trim() ?? '')) return true;
  return (!before || (heading !== '' && namesNoKind(heading))) && !most(lines, isClause);
};
