import type { RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { cutRightEdge } from '../edge-cut.js';
import { isImperative } from '../gate/main-clause.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { isBalanced, leadBegun, makeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { hasVoice, isInstruction, startsOf } from './lead-clauses.js';
import { onlyPoints } from './pointing-leads.js';

const leastWords = 3;
/** A longer lead of a listing takes two lines of its slide. */
const maxWords = 14;

/** "Last but not least,", "Cool, now": what stands before what is done. */
const marker =
  /^(?:(?:…|\.{3})\s*)?(?:(?:and|so|then|now|next|next up|first|first up|first of all|second|third|finally|lastly|last but not least|cool|great|ok|okay|also|again|after that|after this|as (?:always|usual|before)|at this point|for now|to (?:start|begin)(?: with)?|here|instead|alternatively|in this step|as a first step|from here)(?:,\s+|\s+(?=(?:we|you|let['’]s|just|go|run|add)\b)))*/iu;

/** "We need to", "let's go ahead and", "all you have to do is": who does it, which a caption of the deed leaves out. */
const doer =
  /^(?:let['’]s\s(?:(?:now|also|first|just|quickly)\s)?(?:go ahead and\s)?|(?:we|you)(?:\s(?:now|then|also|first|just|simply))?(?:['’]ll|\swill|['’]re going to|\sare going to|\scan)?(?:\s(?:now|then|also|first|just|simply|always))?(?:\s(?:need|have|want|like|got) to)?\s(?:(?:also|first|now|just|simply|then)\s)?|all\s(?:you|we|that['’]s|it)\s(?:really\s)?(?:(?:need|have) to do|takes|left to do)\sis\s(?:to\s)?)(?:go ahead and\s)?/iu;

/** "Let's start by building an oven": the building is what is shown. */
const beginning =
  /^(?:let['’]s|we(?:['’]ll)?|you(?:['’]ll)?|i['’]ll)\s(?:will\s)?(?:start|begin|get started|continue|finish)\s(?:by|with)\s(?=\p{L}+ing\s)/iu;

/** "Just run", "please open". */
const politeness = /^(?:just|simply|please|go ahead and|be sure to|make sure to|remember to)\s+/iu;

/** "… to the path with", "… like so", "…, e.g.": what only hands over to the listing. */
const handover =
  /(?:,?\s(?:e\.g|i\.e|for example|for instance|like so|like this|as follows|as shown below|below|here)|,?\s(?:with|by|using|via|by (?:simply )?(?:running|using|executing|typing|issuing|calling|adding)|by means of|running|through|in|into|to|as|like)(?:\s(?:the|this|these|a|an)(?:\s(?:following|simple|single))?(?:\s(?:following|below|commands?|code|lines?|snippet|manifest|content|configuration|config|steps?|script))*)?)\s*[.,]?$/iu;

const lastNotLeast = /last but not least/iu;

/** What would not be true without it, or stands in a sentence before. */
const weighty =
  /\b(?:not|never|without|only|may|might|could|would|should|must|if|unless|whether|except|hopes?|cannot|suppose|imagine|assume|say)\b|n['’]t\b|:/iu;
const pronoun =
  /\b(?:it|its|them|they|their|this|these|those|there|so|one|ones|above|below|same|meantime)\b|\b(?:on|in|to|of|from|with|for) such an?\b|\bthat(?=\s*$|[,.])/iu;

/** "Notice the crust", "use the following flour", "see PR 12": it only asks to look, or hands over. */
const looking =
  /^(?:see|notice|receive|consider|observe|note|recall|remember|look at|have a look|take a look|find|go to|refer|imagine|say|assume|suppose)\b|^\p{L}+\s(?:the|these|this)\s(?:following|correct|next|right)\s[\p{L}-]+(?:\s\p{L}+s)?$/iu;

/** "Access to the oven is not allowed": a noun that could be an order. */
const told = /^\p{L}+\s(?:[^\s,;]+\s){0,12}(?:is|are|was|were|has|have|will|can)\s/iu;

// Looked for at the first of its marks alone: a row of dots takes no more than its length.
const stop = /(?<![\s:：.!。！…])[\s:：.!。！…]+["”’)]*\s*$/u;

/** Where what is done begins in a clause, when it tells of a deed. */
const deedIn = (text: string): number | undefined => {
  const marked = marker.exec(text)?.[0].length ?? 0;
  const rest = text.slice(marked);
  const begun = beginning.exec(rest)?.[0].length;
  if (begun !== undefined) return marked + begun;
  const done = doer.exec(rest)?.[0].length ?? 0;
  const polite = politeness.exec(rest.slice(done))?.[0].length ?? 0;
  const start = marked + done + polite;
  const deed = text.slice(start);
  const isDeed = done + polite > 0 ? isInstruction(deed) : isImperative(deed) && !told.test(deed);
  return isDeed && !looking.test(deed.replace(stop, '')) ? start : undefined;
};

const lineFrom = (inline: InlineText, start: number, end: number): Line | undefined => {
  const text = inline.text.slice(start, end).replace(stop, '').replace(handover, '');
  const length = countWords(text) <= maxWords ? text.length : cutRightEdge(text, maxWords, leastWords);
  const line = length === undefined ? undefined : makeLine(inline, [start, start + length], 'lead-in');
  return line &&
    countWords(line.text) >= leastWords &&
    !pronoun.test(line.text) &&
    !hasVoice(line.text) &&
    isBalanced(line.text) &&
    !endsDangling(line.text) &&
    !onlyPoints(line) &&
    !/[?…]|\.{3}/u.test(line.text)
    ? leadBegun(line)
    : undefined;
};

/** In characters: a longer sentence is prose. */
const longest = 400;

const deedOf = (inline: InlineText, sentence: Sentence): Line | undefined => {
  if (sentence.text.length > longest) return undefined;
  for (const start of startsOf(sentence)) {
    const before = inline.text.slice(sentence.start, start);
    if (weighty.test(before)) return undefined;
    const deed = deedIn(inline.text.slice(start, sentence.end));
    const skipped = deed === undefined ? '' : inline.text.slice(start, start + deed);
    const line =
      deed === undefined || weighty.test(skipped.replace(lastNotLeast, ''))
        ? undefined
        : lineFrom(inline, start + deed, sentence.end);
    if (line) return line;
  }
  return undefined;
};

/** "To do that, run:": it says nothing of the listing, and what the sentence before it says is done by it. */
const handsOver =
  /^(?:to do (?:so|this|that)|in order to do (?:so|this|that)|for (?:this|that)|just|simply|you can do (?:so|this|that)|run|we can do (?:so|this|that)|this is done|the command is)\b/iu;

/**
 * What a listing does, by the last sentence above it, whatever it ends in ("Finally, we need to build the oven.", "Let's
 * start by building an oven:"); or by the sentence before, where the last one only hands over ("To do that, run:").
 */
export const listingLeadOf = (node: RootContent | undefined): Line | undefined => {
  if (node?.type !== 'paragraph') return undefined;
  const inline = flattenInline(node.children);
  const sentences = sentencesOf(inline);
  const last = sentences.at(-1);
  const before = sentences.at(-2);
  if (!last || /[?？]\s*$/u.test(last.text)) return undefined;
  const own = deedOf(inline, last);
  if (own) return own;
  return before && handsOver.test(last.text) ? deedOf(inline, before) : undefined;
};
