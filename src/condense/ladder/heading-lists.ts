import type { Line } from '../../model/claim.js';
import { isImperative } from '../gate/main-clause.js';
import { numberWords } from './counts.js';
import { goesOn, isClause } from './list-points.js';
import { most } from './most.js';

/** What denies a list, or makes it another one than its heading names. */
const denied =
  /\b(?:no|not|never|none|neither|without|cannot|avoid\w*|against|instead|except\w*|unless|fail\w*|remov\w*|deprecat\w*|drop(?:s|ped|ping)?|reject\w*|miss(?:es|ed|ing)|lack\w*|previous(?:ly)?|used to|old|would|could|should|wish\w*|only|other|rest|if|ask(?:s|ed|ing)?|request\w*|claim\w*|los(?:es?|t|ing)|replac\w*|relie[ds]?|depend\w*)\b|n['’]t\b/iu;
/** "The way could not be easier": the order of words denies nothing. */
const noneEasier = /\b(?:could|can)(?:\s?not|n['’]t)\sbe\s(?:easier|simpler)\b/iu;

const isDenied = (text: string): boolean => denied.test(text.replace(noneEasier, ''));

const kind = /(?<kind>\p{L}{3,}s)\P{L}*$/iu;
const counted = new RegExp(
  `\\b(?:following|these(?=(?: [\\p{L}\\p{N}-]+){1,4}\\s*[:：.]?$)|some|several|many|various|multiple|a few|a number of|${numberWords.slice(1).join('|')}|[2-9])\\s(?<name>(?:[\\p{L}\\p{N}-]+\\s){0,3}[\\p{L}-]+)`,
  'giu',
);

/** "The oven may have these parts:" under "Parts of rye", no, but under "Oven parts": the heading names what the sentence counts. */
const isCountedIn = (text: string, heading: string): boolean => {
  const named = kind.exec(heading)?.groups?.kind?.toLowerCase();
  return (
    named !== undefined &&
    [...text.matchAll(counted)].some(({ groups }) => groups?.name?.toLowerCase().split(' ').includes(named))
  );
};

const steps =
  /\b(?:(?:the )?following|these|a few|few|simple|easy|two|three|four|five|six)\s(?:\p{L}+\s){0,2}steps?\s*[:：.]?$/iu;
const asksHow =
  /^\P{L}*(?:how|steps?)\b|\b(?:get(?:ting)? started|quick ?start|participat\w*|install\w*|set(?:ting)? ?up|tutorial|try(?:ing)? it)\b/iu;

/** "It could not be easier with the following steps:" under "How to bake": what is asked is answered by the steps. */
const areStepsAskedFor = (text: string, heading: string, lines: readonly Line[]): boolean =>
  steps.test(text.trim()) &&
  asksHow.test(heading) &&
  lines.some((line) => isImperative(line.text)) &&
  lines.every(isClause);

const asksNeeds =
  /^\P{L}*(?:(?:\p{L}+\s)?(?:pre-?\s?requisites?|requirements)|(?:what )?you(?:['’]ll| will)? need|before you (?:begin|start)|ingredients)\P{L}*$/iu;
const needs =
  /\b(?:you|we)(?:['’]ll| will)?\s(?:also\s)?(?:need|require)\b|\b(?:is|are) (?:needed|required)\b|\b(?:make sure|ensure) (?:that )?you have\b/iu;

/** "To bake along, you'll need the following:" under "Prerequisites". */
const areNeeds = (text: string, heading: string): boolean => asksNeeds.test(heading) && needs.test(text);

const labelEnd = /\s*(?:[:：—–(]|\s-\s).*$/su;

/** "… into three kinds: rye, wheat, and spelt." above "Rye", "Wheat", "Spelt": the sentence names no more than the items do. */
const namesItems = (text: string, lines: readonly Line[]): boolean => {
  const said = text.toLowerCase();
  return (
    lines.length >= 2 &&
    lines.every((line) => {
      const label = line.text.replace(labelEnd, '').toLowerCase();
      return label.length >= 3 && said.includes(label);
    })
  );
};

/**
 * Whether the heading, or the items themselves, say all that a sentence above a list does, whatever else stands in it: such
 * a list needs no lead.
 */
export const speaksForItself = (text: string, heading: string, lines: readonly Line[]): boolean =>
  !isDenied(text) &&
  !most(lines, goesOn) &&
  (isCountedIn(text, heading) ||
    areStepsAskedFor(text, heading, lines) ||
    areNeeds(text, heading) ||
    (heading !== '' && namesItems(text, lines)));
