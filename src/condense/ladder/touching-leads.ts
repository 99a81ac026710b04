import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Line } from '../../model/claim.js';
import { endsDangling, endsStranded } from '../dangling-ends.js';
import { cutRightEdge } from '../edge-cut.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { rejectLine } from '../gate/reject-line.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { isBalanced, leadBegun, makeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { plain } from './bold-runs.js';
import { endsInColon, hasVoice, isClause, leavesCase, startsOf, subordinate } from './lead-clauses.js';
import { endsInChoice } from './lead-ins.js';
import { onlyPoints } from './pointing-leads.js';
import { pointingEnd } from './pointing-tails.js';
import { sharesWord } from './shared-words.js';
import { isTornLead } from './torn-leads.js';
import { deedAt, openingOf } from './touching-words.js';

/** A caption may be as long as the longest line; what leads to the block is of it, and may be longer. */
const maxWords = 20;
const maxLeading = 24;
/** What is cut keeps so many words, or says too little. */
const minCut = 4;
const minWords = 3;
/** In characters: a longer sentence is prose. */
const longest = 400;

/** What names of a sentence may begin with and leans on what stands before: no slide shows it. */
const leaning =
  /^(?:it|its|it['’]s|this|that|these|those|they|them|their|he|she|which|who|whose|there|here|what['’]s|such|same|if (?:so|not)|(?:an?|the) (?:first|second|third|other|next|last) one|as (?:you|we) can see|one of them|another|others|both(?!\s\S+\sand\s|\s\p{L}+s\s(?:can|are|have|must)\s)|so|or|nor|to (?:do )?(?:so|this|that)|doing (?:so|this|that)|for (?:this|that|these)|with (?:this|that|these)|as such|you(?!\s(?:could|might|may)\s(?:also\s)?\p{L})|can|could|will|would|may|might|should|must|is|are|was|were|has|have|had|does|did)(?![\p{L}\p{N}-])|^\p{L}+\s(?:it|its|their|them|that\s\p{L}+|him|her)(?:\s|$)|^otherwise\s|^(?:with|from|in|on|at|by|for|of|after|before|during|without)\s(?!(?:least|most|another|an? (?:new|second|separate|different))\b)(?!.*,)/iu;

/** What points at something that stands elsewhere, wherever in the sentence. */
const pointing =
  /\b(?:this|these|those(?!\s(?:that|who|which|with|of|\p{L}+ing)\b)|above|below|aforementioned|latter|former|following|previous(?:ly)?|(?<!\band )earlier|(?<!\bhave the )same|such an?|it['’]s|do(?:ing|ne|es)? so)\b|\b(?:it|them|they|that|one|ones|here|there|so|again|too|something|anything)\s*$|\b(?:look|looks|looking)\s+(?:a bit |quite |very |pretty )?(?:more|something|like|similar)?\s*$/iu;

/** What asks to look, or tells what the page, the post or its author does. */
const meta =
  /^(?:(?:\p{L}+ly|first|then|now|next|so|we|you)\s)?(?:see|look|looks|notice|observe|note|recall|remember|consider|imagine|suppose|assume|say|have|get|end up|know|want|need|think|illustrate|demonstrate|show|refer|check out|read|click|press|tap|hover|scroll|go ahead|try|start|begin|continue|take|find|wonder|talk|discuss|turn|move|return|go back|come|jump|dive|break|do|let (?:see|me|us))(?!\p{L})/iu;

/** "Running with a lid prints", "How a loaf looks like", "you should see more": what is seen follows. */
const waiting =
  /\b(?:prints?|shows?|returns?|gives?|outputs?|produces?|yields?|says?|logs?|reads?|displays?|run|get|becomes?|called|used|live|as follows)$|^(?!what\s).*\blooks? like$|\bhere(?:['’]s| is| are)\b|\byou(?:['’]ll|\s(?:will|should|would))(?:\s\p{L}+)? see\b/iu;

/** Half of a sentence that names nothing, or that a page says of itself. */
const ofThePage =
  /\b(?:(?:the|an?|this) (?:following |simple |quick |small |basic |complete |full |short |minimal )*(?:example|figure|picture|image|screenshot|diagram|chart|graph|snippet|video|gif|animation|post|article|blog|section|code sample|sample code|button|tab|link)s?)\b(?! of\b)|\b(?:click|press|hover|scroll)\b/iu;

/** "What a warm loaf looks like": the question is the name of what is seen. */
const looksAsked = /^(?:what|how) (?:an?|the)\s\S+\s\S.{0,60}\slooks? like$/iu;

/** "An example that shows the crust": what it is an example of is told. */
const exampleOf = /^an? (?:\p{L}+ )?example(?=,? (?:where|in which|showing|that|from|with|for|using)\s)/iu;

/** "with rye", "without the stone": a few words that tell one block from another. */
const caseOf = /^(?:with|without|using) (?!th(?:is|at|ese|ose|em|e same|e following)\b)\S+(?:\s\S+){0,3}$/iu;

/** "an array to choose from": its noun stands before it. */
const chosen = /\s\p{L}+\s(?:that\s[^,]*|to \p{L}+)\s(?:from|on|in|at|of)$/iu;

const dangles = (text: string): boolean =>
  endsDangling(text) && !chosen.test(text) && !(endsStranded(text) && !/\b(?:with|by|to|for)$/iu.test(text));

const isWhole = (text: string): boolean => hasMainVerb(text) || isClause(text);

/** Why a line is no caption: it leans, points, speaks of its author, or says nothing of the block. */
const isRefused = (line: Line): boolean => {
  const { text } = line;
  if (looksAsked.test(text))
    return hasVoice(text) || !isBalanced(text) || /\bth(?:is|ese|ose)\b/iu.test(text);
  return (
    (countWords(text) < minWords && !caseOf.test(text)) ||
    (leaning.test(text) && !caseOf.test(text)) ||
    pointing.test(text) ||
    hasVoice(text) ||
    meta.test(text) ||
    ofThePage.test(text.replace(exampleOf, '')) ||
    !isBalanced(text) ||
    dangles(text) ||
    waiting.test(text) ||
    endsInChoice.test(text) ||
    /,\s(?:(?:please\s)?(?:see|refer|check)\s.*|run|type|execute|issue|do|enter)$/iu.test(text) ||
    /[?？…]|\.{3}|:\s|https?:/u.test(text) ||
    isTornLead(text) ||
    onlyPoints(line)
  );
};

/** What keeps a whole sentence from standing below a block no more than below a heading. */
const harmless: ReadonlySet<string | undefined> = new Set([
  undefined,
  'no main verb',
  'no antecedent',
  'too short',
  'walks through',
  'starts in lower case',
  'starts with a sign',
  'ends in its verb',
  'comma behind its subject',
]);

interface Part {
  readonly start: number;
  readonly end: number;
}

const lineOf = (inline: InlineText, { start, end }: Part, most: number): Line | undefined => {
  const text = inline.text.slice(start, end);
  const words = countWords(text);
  const whole = words <= most ? lineTo(inline, start, end) : undefined;
  if (whole) return whole;
  const cut = cutRightEdge(text, Math.min(maxWords, words - 1), minCut);
  const line = cut === undefined ? undefined : lineTo(inline, start, start + cut);
  return line && isWhole(line.text) ? line : undefined;
};

const lineTo = (inline: InlineText, start: number, end: number): Line | undefined => {
  const line = makeLine(inline, [start, end], 'lead-in');
  // A comma in code parts no clauses.
  const isTorn = line !== undefined && !inline.text.startsWith(line.text.slice(0, 1), start);
  return line && !isTorn && !isRefused(line) ? leadBegun(plain(line)) : undefined;
};

/** What of a sentence, from an offset on, may name a block: without what opens it, who does it, and what only points. */
const partFrom = (inline: InlineText, start: number, sentence: Sentence): Part | undefined => {
  const text = inline.text.slice(start, sentence.end);
  const opened = openingOf(text);
  const deed = deedAt(text.slice(opened));
  if (deed === undefined) return undefined;
  const from = opened + deed;
  const end = pointingEnd(text.slice(from));
  const shown = /\bhere(?:['’]s|\s(?:is|are))\s$/iu.test(text.slice(0, from));
  return { start: start + from, end: start + from + (shown ? nameEnd(text.slice(from, from + end)) : end) };
};

/** "The map of the ovens, the others are left to you": a name, and a clause that is spliced to it. */
const nameEnd = (text: string): number => {
  const comma = text.indexOf(', ');
  const [name, rest] = [text.slice(0, comma), text.slice(comma + 2)];
  const isSpliced =
    comma > 0 &&
    /^(?:the|an?)\s/iu.test(name) &&
    !hasMainVerb(name) &&
    /^(?:the (?:others?|rest)|others|all others|you|we|i|it|they|this|that|these|those)(?!\p{L})/iu.test(
      rest,
    ) &&
    hasMainVerb(rest);
  return isSpliced ? comma : text.length;
};

/** "…, only rye, flour of spelt, and limits it to ten": the last of a row that began before it. */
const isTail = (before: string, text: string): boolean =>
  /,\s.*,\s*$/su.test(before) && /,\s(?:and|or)\s/u.test(text);

const standsAlone = (text: string): boolean => isClause(text) && harmless.has(rejectLine(text, new Set()));

/** ", and all that it bakes, out of the door", ", showing the oven": it belongs to what stands before. */
const further = /^(?:(?:and|or|nor|but)\s|\p{L}+ing\s)/iu;

/** ", but the stone cracked at once:": what leads to the block, with a subject of its own. */
const turned = /^(?:but|so)\s(?:the|an?)\s/iu;
const halfOf = /\b(?:not (?:only|just)|if|unless|when|whenever|where|with|without|suppose|imagine)\b/iu;

/** The caption that a sentence gives: the whole of it, or its main clause. */
export const captionIn = (
  inline: InlineText,
  sentence: Sentence,
  block: string,
  isExemplified = false,
): Line | undefined => {
  if (sentence.text.length > longest || /[?？]\s*["”’)]*$/u.test(sentence.text)) return undefined;
  const isLeading = endsInColon.test(sentence.text) || /,\s*$/u.test(sentence.text);
  for (const start of [...new Set([sentence.start, ...startsOf(sentence)])]) {
    const part = partFrom(inline, start, sentence);
    const line = part && lineOf(inline, part, isLeading ? maxLeading : maxWords);
    if (!part || !line) continue;
    if (start > sentence.start && further.test(inline.text.slice(start)) && !isTurn(inline, start, sentence))
      continue;
    if (start > sentence.start && leavesCase(sentence.text, line.text)) continue;
    if (isTail(inline.text.slice(sentence.start, start), inline.text.slice(start, sentence.end))) continue;
    if (start > sentence.start && (subordinate.test(line.text) || !isClause(line.text))) continue;
    const isOpened = part.end < sentence.end - 1 || presents.test(sentence.text);
    if (
      !isLeading &&
      !isOpened &&
      !(standsAlone(line.text) && (isExemplified || sharesWord(line.text, block)))
    )
      continue;
    return line;
  }
  return isLeading ? caseIn(inline, sentence) : undefined;
};

/** What a sentence says from an offset on, as the caption of a block that the words before stand for. */
export const captionFrom = (inline: InlineText, start: number, { end }: Sentence): Line | undefined =>
  lineOf(inline, { start, end }, maxWords);

/** Whether the last clause of what leads to a block turns to it: what stands before is told. */
const isTurn = ({ text }: InlineText, start: number, sentence: Sentence): boolean =>
  endsInColon.test(sentence.text) &&
  turned.test(text.slice(start)) &&
  !halfOf.test(text.slice(sentence.start, start)) &&
  !/[,;]/u.test(text.slice(start, sentence.end));

/** "Below is a plan of the oven that is warm.": whatever it ends in, it is the name of what is shown. */
const presents = /^(?:(?:and|so|now),?\s)?(?:here(?:['’]s|\sis|\sare)|below\s(?:is|are))\s(?:an?|the)\s/iu;

/** Words that a case must not point with: what they are of stands elsewhere. */
const pointsElsewhere = /\b(?:it|its|this|that|these|those|they|them|you|your|he|she|so|as)\b/iu;

/** "With a loaf that is cut in two, it is wrapped:": of what cannot be shown the case alone tells one block from another. */
const caseIn = (inline: InlineText, { start, text }: Sentence): Line | undefined => {
  const length = /^(?:with|without|under)\s[^,;:]{8,120}(?=,\s)/iu.exec(text)?.[0].length;
  const line = length === undefined ? undefined : makeLine(inline, [start, start + length], 'lead-in');
  const isCase =
    line !== undefined &&
    !pointsElsewhere.test(line.text) &&
    !hasVoice(line.text) &&
    isBalanced(line.text) &&
    !endsDangling(line.text);
  return isCase ? leadBegun(plain(line)) : undefined;
};

/** "(@rosa)", "Rosa Baker": who did it stands behind what was done. */
const isCredit = ({ text }: Sentence): boolean => /^\(?@[\w-]+\)?[.,]?$/u.test(text.trim());

const maxHollow = 8;

/** "For example:", "Here it is:": the sentence before it says what is shown. */
const isHollow = (inline: InlineText, { start, end }: Sentence): boolean => {
  const line = makeLine(inline, [start, end], 'lead-in');
  return line !== undefined && countWords(line.text) <= maxHollow && onlyPoints(line);
};

/** "For example:": the sentence before it is what the block shows. */
const givesExample = ({ text }: Sentence): boolean =>
  /^(?:(?:and|so),?\s)?(?:for (?:example|instance)|e\.g\.?|as an example|(?:here(?:['’]s|\sis)|consider|let['’]s (?:see|look at)) an? (?:\p{L}+ )?example)\s*[:：,.]?\s*$/iu.test(
    text,
  );

/**
 * What is left to say of a block that nothing else names: the sentence that touches it, without what opens it and what
 * only points at the block; the one before where that one says nothing.
 */
export const touchingLeadOf = (node: RootContent | undefined, block: RootContent): Line | undefined => {
  if (node?.type !== 'paragraph') return undefined;
  const inline = flattenInline(node.children);
  const sentences = sentencesOf(inline).filter((sentence) => !isCredit(sentence));
  const last = sentences.at(-1);
  const before = sentences.at(-2);
  if (!last) return undefined;
  if (before && isHollow(inline, last)) return captionIn(inline, before, textOf(block), givesExample(last));
  return captionIn(inline, last, textOf(block));
};
