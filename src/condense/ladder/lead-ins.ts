import type { List, Paragraph, RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { cutRightEdge } from '../edge-cut.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { thirdForms } from '../gate/verbs.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { isBalanced, leadBegun, makeLine } from '../line.js';
import { isOverlong } from '../segment/overlong.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import {
  afterOpening,
  endsInColon,
  hasVoice,
  isClause,
  isInstruction,
  leavesCase,
  startsOf,
  subordinate,
  waitingVerb,
} from './lead-clauses.js';
import { leadStart } from './lead-starts.js';
import { withoutPointingTail } from './lead-tails.js';
import { labelOf } from './listing-labels.js';
import { onlyPoints } from './pointing-leads.js';

/** A longer lead-in is a sentence of its own, and is only spoken. */
const maxWords = 12;

const leaning =
  /^(?:it|its|this|that|these|those|they|their|he|she|and|but|or|so|then|because|which|who|also|here|there|for example|e\.g|as|may|might|will|would|could|otherwise|instead|unfortunately|with|such|to do (?:so|this|that)|let['’]s|(?:say|suppose) (?:you|we|that|there)|however|nevertheless|the following|following|more (?:examples?|statements?)|putting (?:it|this|that|all)|if (?:so|not)|if you (?:have|want|need|would|are|like))(?![\p{L}\p{N}'’-])/iu;

/** "Weigh its salt", "Make that bigger": too short to say whose, or what. */
const ofSomething = /^\p{L}+\s(?:its?|their|them|that)(?:\s[^\s,]+){0,2}$/iu;

const stands = (text: string, most: number): boolean =>
  countWords(text) <= most &&
  !leaning.test(text) &&
  !(ofSomething.test(text) && isInstruction(text)) &&
  !/\bsuch an?\s/iu.test(text) &&
  !hasVoice(text) &&
  isBalanced(text) &&
  !/…|\.\.\./u.test(text);

/** "… the settings | such as heat:", "… takes a loaf | and returns a slice:": what leads to the block is what would go. */
const leads = /^\s(?:such as|including|like|e\.g|for example|using|by)(?!\p{L})/iu;
const further = /^,?\s(?:and|or|but|then)\s/iu;

const cutsLead = (rest: string): boolean => {
  if (leads.test(rest)) return true;
  const next = rest.replace(further, '');
  return next !== rest && (!isClause(next) || thirdForms.has(/^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? ''));
};

/** The part of a text that is short enough to stand at a block. */
const shortened = (text: string, most: number): string | undefined => {
  if (countWords(text) <= most) return text;
  const end = cutRightEdge(text, maxWords, 4);
  if (end === undefined || cutsLead(text.slice(end))) return undefined;
  const left = text.slice(0, end);
  return hasMainVerb(left) || isInstruction(text) ? left : undefined;
};

/** "what the rising loaves are:": the verb of what is asked stays. */
const asked = /\b(?:what|how|who|which|where)\s[^,]*\s(?:is|are|was|were)\s*[:：]?$/iu;

const leadFrom = (
  inline: InlineText,
  sentence: Sentence,
  from: number,
  most = maxWords,
): Line | undefined => {
  const start = from + leadStart(inline.text.slice(from, sentence.end));
  const said = shortened(withoutPointingTail(inline.text.slice(start, sentence.end)), most);
  if (said === undefined) return undefined;
  const named = asked.test(said) ? said : said.replace(waitingVerb, '');
  const line = makeLine(inline, [start, start + named.length], 'lead-in');
  return line &&
    stands(line.text, most) &&
    (asked.test(line.text) || !endsDangling(line.text)) &&
    !endsOnPronoun.test(line.text) &&
    !goesOnBehind.test(line.text) &&
    !endsInChoice.test(line.text) &&
    !onlyPoints(line)
    ? leadBegun(line)
    : undefined;
};

/** "by either lighting": the other choice stands behind the block. */
export const endsInChoice = /\beither\s\p{L}+ing$/iu;

/** "Given that the ovens", "any time bakers run", "how you get": what goes on behind the block, or in it. */
const goesOnBehind =
  /^(?:how|why|where|when)\s(?:you|we|they|one)\s(?:\p{L}+\s)?(?:get|have|obtain|use|need|want|write|end up with)$|^(?:given|seeing|considering|now) that\s[^,]*$|\b(?:you|we|they|users|developers|people)\s(?:\p{L}+\s)?(?:run|execute)$/iu;

/** "In the oven it": its verb only pointed at the block. */
const endsOnPronoun = /^(?:\S+\s){0,5}(?:it|they|(?<!like )(?:this|that|these|those))$/iu;

/** A clause behind a comma; of "the ovens, and the mills, reach these bakers" the end is none. */
const standsBehind = (text: string): boolean => isClause(text) && !/^\p{Ll}+ (?:these|those)\b/u.test(text);

/** "For the oven that burnt, the numbers were:", "Using the lamp, you see:": without it the rest says something else. */
const limits =
  /^(?:for(?! (?:example|instance|now|reference|this|that)\b)|using|without|unlike|under|except for)\s/iu;

/** "Consider the following torn loaf:", "Suppose you have an oven of clay:": what is thought of is what is shown. */
const thought =
  /^(?:(?:now|so|then),?\s)?(?:let['’]s\s(?=say|suppose|assume|imagine))?(?:say|consider|imagine|suppose|assume)(?:\s(?:that\s)?(?:you|we)\shave(?=\s(?:an?|two|three|some)\s)|\sthere(?:\sis|\sare|['’]s))?\s(?:the following\s|(?=(?:an?|two|three|some)\s))/iu;

const leadOfText = (inline: InlineText, sentence: Sentence): Line | undefined => {
  if (isOverlong(sentence)) return undefined;
  const considered = thought.exec(sentence.text)?.[0].length;
  if (considered !== undefined) return nameAfter(leadFrom(inline, sentence, sentence.start + considered));
  const opened = afterOpening(sentence.text);
  if (opened !== undefined) return leadFrom(inline, sentence, sentence.start + opened);
  for (const start of startsOf(sentence)) {
    const line = makeLine(inline, [start, sentence.end], 'lead-in');
    if (start > sentence.start && limits.test(sentence.text)) return undefined;
    if (start > sentence.start && leavesCase(sentence.text, line?.text ?? '')) return undefined;
    const ordered = start > sentence.start && line ? withPurpose(inline, sentence, line.text) : undefined;
    if (ordered) return ordered;
    if (start > sentence.start && line && (subordinate.test(line.text) || !standsBehind(line.text))) continue;
    const lead = leadFrom(inline, sentence, start);
    if (lead) return lead;
  }
  return undefined;
};

/** "To reach the mill at night, use the second door": what is to be done is for that, and not for all. */
const withPurpose = (inline: InlineText, sentence: Sentence, order: string): Line | undefined =>
  /^to\s\p{Ll}/iu.test(sentence.text) && advice.test(order)
    ? leadFrom(inline, sentence, sentence.start, maxOrder)
    : undefined;

const maxOrder = 16;

/** What is right for one end may be wrong for others. */
const advice =
  /^(?:configure|use|prefer|avoid|disable|enable|set|choose|pick|opt|allow|turn off|turn on)\s/iu;

/** Of "Consider this loaf of rye" too little is left to name it. */
const nameAfter = (line: Line | undefined): Line | undefined =>
  line && (countWords(line.text) >= 3 || broken.test(line.text)) ? line : undefined;

/** What is wrong with a listing says the most of it. */
const broken = /^(?:invalid|wrong|broken|incorrect|bad|faulty|unsafe|buggy)\s/iu;

const lastTwo = (sentences: readonly Sentence[]): readonly [Sentence | undefined, Sentence | undefined] => [
  sentences.at(-2),
  sentences.at(-1),
];

/** "Now sift the flour. You can do this by using the following command:": what it is for is said before. */
const saidBefore = (inline: InlineText, last: Sentence, before: Sentence | undefined): Line | undefined => {
  const whole = makeLine(inline, [last.start, last.end], 'lead-in');
  if (!before || !whole || !onlyPoints(whole)) return undefined;
  const isShort = countWords(before.text) <= maxWords && !/[!?！？]\s*$/u.test(before.text);
  const lead = isShort ? leadOfText(inline, before) : undefined;
  return lead && (hasMainVerb(lead.text) || isInstruction(lead.text)) ? lead : undefined;
};

/** "1. Weigh the salt:" with the command below it: the words of a list of one item. */
const onlyStep = ({ children: [item, ...more] }: List): Paragraph | undefined => {
  const [first, ...rest] = item?.children ?? [];
  if (more.length > 0 || rest.length > 0 || first?.type !== 'paragraph') return undefined;
  return sentencesOf(flattenInline(first.children)).length === 1 ? first : undefined;
};

/** "becomes a loaf:", below another block: its subject stands above that. */
const goesOn = (text: string): boolean => thirdForms.has(/^\p{Ll}+(?=\s)/u.exec(text)?.[0] ?? '');

/** Whether a block shows what is done, and not what it is: a sentence may introduce it without a colon. */
export const isListing = ({ type }: RootContent): boolean =>
  type === 'code' || type === 'table' || type === 'math';

/**
 * Rung 2: a sentence that ends in a colon names the block after it, when it is short and stands alone; before code and
 * tables it may end in a full stop when it is an instruction, or says what they show.
 */
export const leadOf = (node: RootContent | undefined, block?: RootContent): Line | undefined => {
  if (node?.type === 'list') return leadOf(onlyStep(node), block);
  if (node?.type !== 'paragraph') return undefined;
  const inline = flattenInline(node.children);
  const [before, sentence] = lastTwo(sentencesOf(inline));
  if (!sentence || goesOn(inline.text)) return undefined;
  if (endsInColon.test(inline.text))
    return leadOfText(inline, sentence) ?? saidBefore(inline, sentence, before);
  if (!block || !isListing(block)) return undefined;
  const label = labelOf(node);
  if (label) return label;
  const opened = afterOpening(sentence.text);
  return opened === undefined ? undefined : leadFrom(inline, sentence, sentence.start + opened);
};
