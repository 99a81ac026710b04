import { flattenInline } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';
import { namesNoKind } from './bare-labels.js';
import { isCharged } from './charges.js';
import type { ListInPlace } from './introductions.js';
import { lacksSubject } from './list-points.js';
import { most } from './most.js';

/** "To bake it we have an oven that:": the steps below say what it does, without it. */
const waiting = /\s(?:that|which)\s*[:：]$/iu;

/**
 * Whether a list holds the steps of something that only the sentence above it names: "1. Reads the recipe 2. Heats the
 * stone" under "Baking" is what happens there, whoever does it.
 */
export const areStepsBelow = ({ before, list, lines, heading = '' }: ListInPlace): boolean => {
  if (list.ordered !== true || lines.length < list.children.length || namesNoKind(heading)) return false;
  if (before?.type !== 'paragraph' || !most(lines, lacksSubject)) return false;
  const last = sentencesOf(flattenInline(before.children)).at(-1)?.text.trim() ?? '';
  return waiting.test(last) && !isCharged(last, heading);
};
