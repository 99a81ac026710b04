import type { Line } from '../../model/claim.js';
import { isImperative } from '../gate/main-clause.js';
import { numberWords } from './counts.js';
import { goesOn, isClause } from './list-points.js';
import { most } from './most.js';

/** What denies a list, or makes it another one than its heading names. */
const denied =
  /\b(?:no|not|never|none|neither|without|cannot|avoid\w*|against|instead|except\w*|unless|fail\w*|remov\w*|deprecat\w*|drop(?:s|ped|ping)?|reject\w*|miss(?:es|ed|ing)|lack\w*|previous(?:ly)?|used to|old|would|could|should|wish\w*|only|other|rest|if|ask(?:s|ed|ing)?|request\w*|claim\w*|los(?:es?|t|ing)|replac\w*|relie[ds]?|depend\w*|(?:wrong|false|mistaken)ly|says?|said)\b|n['’]t\b/iu;
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
  /^\P{L}*(?:(?:\p{L}+\s)?(?:pre-?\s?requisites?|requirements|assumptions)|(?:what )?you(?:['’]ll| will)? need|before you (?:begin|start)|ingredients)\P{L}*$/iu;
const needs =
  /\b(?:you|we)(?:['’]ll| will)?\s(?:also\s)?(?:need|require)\b|\b(?:is|are) (?:needed|required)\b|\b(?:make sure|ensure|assum(?:e|es|ed|ing)) (?:that )?you(?:['’]ve| have| are| know)\b/iu;

/** Whether a heading asks what is needed. */
export const asksForNeeds = (heading: string): boolean => asksNeeds.test(heading);

/** "To bake along, you'll need the following:" under "Prerequisites". */
const areNeeds = (text: string, heading: string): boolean => asksNeeds.test(heading) && needs.test(text);

const asksWhy =
  /\b(?:why|benefits?|advantages?|goals?|motivations?|rationale|reasons?|gains?)\b(?!.*\b(?:not|never|stop|problem|fail\p{L}*)\b)/iu;
const enables =
  /(?:\b(?:we|you|users|they|one|everyone)(?:['’]ll|\s(?:can|will be able to|are able to|get to))(?:\s(?:also|now))?|\b(?:lets?|allows?|enables?|helps?)\s(?:us|you|users|them|people|everyone)(?:\sto)?)\s*[:：]$/iu;

/** "With a second oven, we can:" under "Why a second oven?": what can be done is why. */
const areGains = (text: string, heading: string, lines: readonly Line[]): boolean =>
  asksWhy.test(heading) && enables.test(text.trim()) && most(lines, ({ text: line }) => isImperative(line));

const asksQualities =
  /^\P{L}*(?:(?:\p{L}+\s){0,3}(?:requirements|criteria|must-?haves|wish-?list)(?:\s(?:for|of)\s.{1,60})?|what (?:do|does) (?:a|the) (?:good|ideal|perfect)\s.{1,60})\P{L}*$/iu;
const supposed = /^(?:if|when)\s(?:we|you|they|I|one)\s[^,:]{2,120},\s/iu;
const demanded =
  /\b(?:must|should|needs? to|ha(?:s|ve) to|(?:want|need)(?:s|ed)?(?:\s(?:it|(?:(?:the|our|this|an?)\s)?\p{L}+))?\sto)(?:\s(?:have|meet|satisfy|fulfil+|show))?(?:\sall)?(?:\s(?:of\s)?(?:the following|these|some|several|two|three|four|five|six)(?:\s\p{L}+){0,2})?\s*[:：]$/iu;

/** "We want the oven to have these properties:" under "Requirements". */
const areDemanded = (text: string, heading: string, lines: readonly Line[]): boolean => {
  const said = text.replace(supposed, '');
  return (
    asksQualities.test(heading) && demanded.test(said.trim()) && !turned.test(said) && !most(lines, goesOn)
  );
};
/** "The old oven had to:", "Others think it must:": what nobody demands, or somebody else does. */
const turned =
  /\b(?:not?|none|nobody|never|hardly|barely|scarcely|few|without|against|avoid|instead|nor|cannot|fail\w*|lack\w*|miss(?:es|ed|ing)|previous\w*|old|used|once|(?:wrong|false|mistaken|supposed|alleged)ly|says?|said|thinks?|thought|claim\w*|believed?s?|argue[ds]?|others?|rivals?|competitors?)\b|n['’]t\b/iu;

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
  areDemanded(text, heading, lines) ||
  (!isDenied(text) &&
    !most(lines, goesOn) &&
    (isCountedIn(text, heading) ||
      areStepsAskedFor(text, heading, lines) ||
      areNeeds(text, heading) ||
      areGains(text, heading, lines) ||
      (heading !== '' && namesItems(text, lines))));
