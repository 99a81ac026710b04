import type { RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { cutRightEdge } from '../edge-cut.js';
import { isImperative } from '../gate/main-clause.js';
import { pastForms, pureTenses } from '../gate/verbs.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { isBalanced, leadBegun, makeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { endsInColon, hasVoice, isInstruction, startsOf } from './lead-clauses.js';
import { onlyPoints } from './pointing-leads.js';

const leastWords = 3;
/** A longer lead of a listing takes two lines of its slide. */
const maxWords = 14;

/** "Last but not least,", "Cool, now": what stands before what is done. */
const marker =
  /^(?:(?:…|\.{3})\s*)?(?:(?:and|so|then|now|next|next up|first|first up|first of all|second|third|finally|lastly|last but not least|cool|great|ok|okay|also|again|after that|after this|as (?:always|usual|before)|at this point|for now|to (?:start|begin)(?: with)?|here|instead|alternatively|in this step|as a first step|from here)(?:,\s+|\s+(?=(?:we|you|let['’]s|just|go|run|add)\b)))*/iu;

/** "We need to", "let's go ahead and", "all you have to do is": who does it, which a caption of the deed leaves out. */
const doer =
  /^(?:let['’]s\s(?:(?:now|also|first|just|quickly)\s)?(?:go ahead and\s)?|(?:we|you)(?:\s(?:now|then|also|first|just|simply))?(?:['’]ll|\swill|['’]re going to|\sare going to|\scan)?(?:\s(?:now|then|also|first|just|simply|always))?(?:\s(?:need|have|want|like|got) to)?\s(?:(?:also|first|now|just|simply|then)\s)?|(?:all|what)\s(?:you|we|that['’]s|it)\s(?:really\s)?(?:(?:need|have|want) to do|takes|left to do)(?:\s(?:now|next|first|then|here|instead))?\sis\s(?:to\s)?)(?:go ahead and\s)?/iu;

/** "Let's start by building an oven": the building is what is shown. */
const beginning =
  /^(?:let['’]s|we(?:['’]ll)?|you(?:['’]ll)?|i['’]ll)\s(?:will\s)?(?:start|begin|get started|continue|finish)\s(?:by|with)\s(?=\p{L}+ing\s)/iu;

/** "Just run", "please open". */
const politeness = /^(?:just|simply|please|go ahead and|be sure to|make sure to|remember to)\s+/iu;

/** "… to the path with", "… like so", "…, e.g.": what only hands over to the listing. */
const handover =
  /(?:,?\s(?:e\.g|i\.e|for example|for instance|like so|like this|as follows|as shown below|below|here)|,?\s(?:with|by|using|via|by (?:simply )?(?:running|using|executing|typing|issuing|calling|adding)|by means of|(?<!\b(?:is|are|be|up|keep|still|reach)\s)running|through|in|into|to|as|like)(?:\s(?:the|this|these|a|an)(?:\s(?:following|simple|single))?(?:\s(?:following|below|commands?|code|lines?|snippet|manifest|content|configuration|config|steps?|script))*)?)\s*[.,]?$/iu;

const lastNotLeast = /last but not least/iu;

/** What would not be true without it, or stands in a sentence before. */
const weighty =
  /\b(?:not|never|without|only|may|might|could|would|should|must|if|unless|whether|except|hopes?|cannot|suppose|imagine|assume|say)\b|n['’]t\b|:/iu;
const pronoun =
  /\b(?:it|its|them|they|their|this|these|those|there|so|one|ones|above|below|same|meantime)\b|\b(?:on|in|to|of|from|with|for) such an?\b|\bthat(?=\s*$|[,.])/iu;

/** "Notice the crust", "use the following flour", "see PR 12": it only asks to look, or hands over. */
const looking =
  /^(?:see|notice|receive|consider|observe|note|recall|remember|look at|have a look|take a look|find|go to|refer|imagine|say|assume|suppose)\b|^\p{L}+\s(?:the|these|this)\s(?:following|correct|next|right)\s[\p{L}-]+(?:\s\p{L}+s)?$/iu;

/** "Access to the oven is not allowed": a noun that could be an order; "Check the oven is warm" is one. */
const told = /^\p{L}+\s(?!(?:the|an?|your)\s)(?:[^\s,;]+\s){0,12}(?:is|are|was|were|has|have|will|can)\s/iu;

/** "I created a second oven", "we've lit it": who did it goes, as "we" does before a past tense. */
const deedDone =
  /^(?:(?:to (?:start|begin)(?: with)?|first(?: of all)?|next|then|now|so|finally|lastly|after that|from there|and),?\s)?(?:i|we)(?:['’]ve|\shave|['’]d)?\s(?:(?:then|also|just|simply|now|first|next|recently|instead|finally|even)\s)?(?=(?<verb>\p{L}+)\s(?:an?|the|two|three|some|all)\s\S+\s?\S)/iu;

/** What was only seen, said or thought is no deed. */
const noDeed =
  /^(?:saw|seen|noticed|had|got|knew|thought|wanted|needed|liked|loved|hoped|tried|started|began|decided|planned|ended|came|went|mentioned|described|discussed|explained|said|told|shared|showed|expected|assumed|considered|wondered|asked|read|heard|learned|learnt|encountered|faced|experienced|hit|received|spent|felt|met|missed|reached|stated|noted|promised|covered|proposed|suggested|outlined|introduced|talked|looked|observed|gave|given|made|took|mean|meant|kept|left|let)$/iu;

/** Where a deed of the past begins that a listing shows. */
const doneIn = (text: string): number | undefined => {
  const match = deedDone.exec(text);
  const verb = match?.groups?.verb?.toLowerCase() ?? '';
  if (!match || noDeed.test(verb) || !endsInColon.test(text)) return undefined;
  return pastForms.has(verb) || pureTenses.has(verb) ? match[0].length : undefined;
};

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

/** "… (you can stop it once it's warm)": an aside of so many words behind a deed is only spoken. */
const aside = /(?<=\S)\s\((?=[^()]*(?:\b(?:you|it|this|that)\b))(?:\S+\s){2,20}\S+\)$/u;

const lineFrom = (inline: InlineText, start: number, end: number): Line | undefined => {
  const text = inline.text.slice(start, end).replace(stop, '').replace(aside, '').replace(handover, '');
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
    const clause = inline.text.slice(start, sentence.end);
    const deed = deedIn(clause) ?? doneIn(clause);
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
  if (before && handsOver.test(last.text)) return deedOf(inline, before);
  return opensWithOrder(sentences) ? deedOf(inline, sentences[0]) : undefined;
};

/** "Write the file with this content. It lights the lamp.": the order opens the paragraph, and the rest of it tells of the listing. */
const opensWithOrder = (
  sentences: readonly Sentence[],
): sentences is readonly [Sentence, ...(readonly Sentence[])] => {
  const [first, ...rest] = sentences;
  return (
    first !== undefined &&
    rest.length > 0 &&
    rest.length < mostBehind &&
    isImperative(first.text) &&
    !undoing.test(first.text) &&
    points.test(first.text) &&
    !rest.some(({ text }) => endsInColon.test(text) || /[?？]\s*$/u.test(text) || isImperative(text))
  );
};

/** "Forget the old loop": what follows may show either. */
const undoing =
  /^(?:delete|remove|forget|avoid|never|stop|drop|ignore|don['’]t|do not|revert|undo|skip)(?!\p{L})/iu;
/** "… with this content", "as `oven.yaml`": the listing is what the order speaks of. */
const points =
  /\b(?:this|these|following|below|file|script|command|contents?|manifest|template|function|class|config(?:uration)?)\b/iu;

/** What is told at more length is told for its own sake. */
const mostBehind = 4;
