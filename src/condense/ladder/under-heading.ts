import type { Line } from '../../model/claim.js';
import { isDeed } from '../gate/main-clause.js';
import { termsOf } from '../terms.js';
import { isCharged } from './charges.js';
import { isPast } from './list-points.js';
import { most } from './most.js';

/** Whether the heading tells what a sentence announces. */
export const namesWhatIs = (text: string, heading: string): boolean => {
  const named = new Set(termsOf(heading));
  return termsOf(text).some((term) => named.has(term));
};

/** Whether the heading says all that the name of a list does. */
export const areNamed = (name: string, heading: string): boolean => {
  const told = new Set(termsOf(heading));
  return termsOf(name).every((term) => told.has(term));
};

/** "Made two major releases" under "Two major releases": the heading says it. */
export const isToldBy = (lead: string, heading = ''): boolean => {
  const [told, terms] = [new Set(termsOf(heading)), termsOf(lead)];
  return (
    !/\d/u.test(lead) &&
    !isCharged(lead, heading) &&
    (terms.length >= 2 || (terms.length === 1 && told.size === 1)) &&
    terms.every((term) => told.has(term))
  );
};

/** Whether a label says what the heading does, word for word. */
export const isSame = (label: string, heading = ''): boolean =>
  label.trim().toLowerCase() === heading.trim().toLowerCase();

/** "Our guild has made the following:" under "What could the mill do?": what we did is no answer, unless we are asked. */
export const isDoneByUs = (text: string, heading: string, lines: readonly Line[]): boolean =>
  /[?？]\s*$/u.test(heading) &&
  !/\b(?:I|we|our|us|my|done|did|been|changed|new)\b/iu.test(heading) &&
  /\b(?:I|we|our|us|my)\b/iu.test(text) &&
  !namesWhatIs(text, heading) &&
  most(lines, (line) => isDeed(line.text) && isPast(line.text));

/** "Light the oven" alone under "Step 4: Light the oven": the heading has said it; one of many steps is still a step. */
export const repeatsHeading = ([line, ...more]: readonly Line[], above: string): boolean => {
  const [heading = ''] = above.split('\n');
  const own = heading.replace(numbered, '').trim().toLowerCase();
  return more.length === 0 && !line?.children && own === line?.text.trim().toLowerCase();
};

const numbered = /^\P{L}*(?:(?:step|part|phase|schritt|étape|paso|passo)\s)?\d+(?:\.\d+)*\s*[:.)–—-]?\s*/iu;
