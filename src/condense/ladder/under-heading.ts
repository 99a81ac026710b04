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
  const told = new Set(termsOf(heading));
  const said = lead.replace(ofThis, '');
  const terms = termsOf(said).filter((term) => told.has(term) || !weak.has(term));
  return (
    !/\d/u.test(said) &&
    !isCharged(lead, heading) &&
    (terms.length >= 2 || (terms.length === 1 && (told.size === 1 || named.test(lead)))) &&
    terms.every((term) => told.has(term))
  );
};

/** "The main new features in this release are" under "New features": of which release is known. */
const ofThis =
  /\s(?:in|of|for|with)\s(?:(?:this|the\s(?:new|latest|current))\s(?:(?:major|minor|patch)\s)?(?:release|version|update|cycle|month)\b|v?\d+(?:\.\d+)+$)/iu;
const weak: ReadonlySet<string> = new Set(
  [
    ...['main', 'major', 'key', 'notable', 'important', 'following', 'include', 'includes'],
    ...['available', 'current', 'process', 'among', 'others', 'content'],
  ].flatMap(termsOf),
);
/** "The main uses": a name and no more, unlike "Each oven" and "Ovens would be". */
const named = /^(?:the|our|some|a few)\s(?:[\p{L}-]+\s?){1,5}$/iu;

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
