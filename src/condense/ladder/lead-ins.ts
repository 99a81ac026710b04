import type { List, Paragraph, RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { cutRightEdge } from '../edge-cut.js';
import { endsDangling } from '../edge-vetoes.js';
import { hasMainVerb, isImperative, subjectOf } from '../gate/main-clause.js';
import { baseForms } from '../gate/verbs.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised, isBalanced, lineOfRange, makeLine } from '../line.js';
import { splitClauses } from '../segment/clauses.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { afterMarker } from './markers.js';
import { withoutWe } from './without-we.js';

const endsInColon = /[:：]\s*$/u;

/** A longer lead-in is a sentence of its own, and is only spoken. */
const maxWords = 12;

const leaning =
  /^(?:it|its|this|that|these|those|they|their|he|she|and|but|or|so|then|because|which|who|also|here|there|for example|e\.g|as|may|might|instead|unfortunately|with|such|to do (?:so|this|that)|let['’]s|however|nevertheless|the following|following|more (?:examples?|statements?)|if you (?:have|want|need|would|are|like))(?![\p{L}\p{N}'’-])/iu;
/** "Comment by @ada posted on 4 May": who wrote, not what. */
const credit = /\b(?:comment(?:ed)?|posted|written|opened) (?:by|from|on)\b|(?:^|[\s(])@[a-z]/iu;
const firstPerson =
  /(?:^|[^\p{L}\p{N}])(?:[Ii]|I['’](?:m|ve|ll|d)|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|[Uu]s|[Oo]ur|[Oo]urs|[Ll]et['’]s)(?=$|[^\p{L}\p{N}])/u;

const stands = (text: string): boolean =>
  countWords(text) <= maxWords &&
  !leaning.test(text) &&
  !firstPerson.test(text) &&
  !credit.test(text) &&
  isBalanced(text) &&
  !/…|\.\.\./u.test(text);

/** What follows a condition holds only with it. */
const condition = /^(?:if|unless)(?![\p{L}])/iu;

/** Where the shown part may begin: the sentence, or one of its clauses ("When it is installed, run the command:"). */
const startsOf = (sentence: Sentence): number[] =>
  condition.test(sentence.text)
    ? [sentence.start]
    : splitClauses(sentence.text).map(({ start }) => sentence.start + start);

const subordinate =
  /^(?:when|whenever|if|while|because|since|after|before|until|unless|although|though|so|where|once|as)(?![\p{L}])/iu;

/** What follows a comma names a block only as a clause of its own, or as an instruction. */
const isClause = (text: string): boolean =>
  isImperative(text) || (hasMainVerb(text) && subjectOf(text) !== '');

/** What stands before the name of a block: "Next, let's deploy the queue:", "Here's a rough sketch:". */
const opening =
  /^(?:…|\.{3})?\s*(?:(?:and|so|then|next|now|first|second|third|finally|lastly|again|after that|after this|as always|for example|for instance),?\s+)?(?:(?<shows>here(?:['’]s|\sis|\sare)|below\s(?:is|are)|this\sis)(?:,?\s(?:for example|for instance|now),?)?\s+|(?<does>let['’]s(?:\s(?:now|also|first|start by))?|we(?:['’]ll)?(?:\s(?:now|then|also|first|next))?)\s+)?/iu;

/** "A rough sketch", "how the split looks", "three files": the name of what is shown. */
const naming = /^(?:an?|the|how|what|where|which|one(?! of)|two|three|four|five|some)\s/iu;

/** "Let's look at the parts": the parts are what follows, and looking is what is asked of who listens. */
const looking =
  /^(?:(?:take|have) an?(?:other)? (?:\p{L}+ )?look at|look (?:at|into)|go (?:over|through)|work(?: through)?|walk through|review|examine|break down|discuss|explore|recap|dive into|talk about|consider|imagine|assume|focus on)\s+/iu;

const isInstruction = (text: string): boolean => {
  const [word = '', next] = text.split(/\s+/u);
  return next !== undefined && baseForms.has(word.toLowerCase());
};

/** Where a sentence names its block after what opens it; undefined when nothing opens it, or no name follows. */
const afterOpening = (text: string): number | undefined => {
  const match = opening.exec(text);
  const length = match?.[0].length ?? 0;
  const rest = text.slice(length);
  if (length === 0) return undefined;
  if (match?.groups?.shows !== undefined) return naming.test(rest) ? length : undefined;
  const looks = looking.exec(rest)?.[0].length;
  if (looks !== undefined) return naming.test(rest.slice(looks)) ? length + looks : undefined;
  return isInstruction(rest) ? length : undefined;
};

/** The part of a range that is short enough to stand at a block. */
const shortened = (text: string): number | undefined => {
  if (countWords(text) <= maxWords) return text.length;
  const end = cutRightEdge(text, maxWords, 4);
  const isWhole = end !== undefined && (hasMainVerb(text.slice(0, end)) || isInstruction(text));
  return isWhole ? end : undefined;
};

/** "The main benefits are:" names the main benefits. */
const waitingVerb =
  /(?<=\p{L}\S*\s\S+),?\s(?:(?:which|that)\s)?(?:is|are|was|were|includes?|included)(?:,? but (?:is|are) not limited to)?(?:\s(?:the following|as follows|these|below|here))?\s*[:：]?$/iu;

/** "Do the following", "It works as follows": what follows is all that is said. */
const onlyPoints = /\b(?:following|as follows|below|here|however|but)\s*[:：]?$/iu;

/** A sentence before a list is shown whole or not at all: what is cut off may be what the items hang on. */
const maxListLead = 14;

const leaningOverList =
  /^(?:followed by|please|a list of (?:them|these|those)|it|its|this|that|these|those|they|their|he|she|and|but|or|so|then|because|which|who|also|there|here(?:['’]s)?|it['’]s|that['’]s|there['’]s|well|anyway|okay|ok|again|firstly|secondly|finally|lastly|for example|e\.g|as|instead|unfortunately|such|with (?:this|that|these|those|it|them|all)|to do (?:so|this|that)|let['’]s|(?:error|warning|note|info|tip|danger|caution)(?= ["“]))(?![\p{L}\p{N}’'-])/iu;

/** "These three names are reserved:", "in this release": the list is what they are, and the talk is about the release. */
const pointsAhead =
  /^these(?= (?:[a-z]+ ){0,2}[a-z]+s (?:are|were|have|had|can|may|must)\b)|(?<=\S )these(?= (?!(?:from|in|on|at|by|for|with|to|and|of)\b)(?:[^\s,]+ ){0,3}[^\s,]+s[:：]?$)|\bin this (?:release|version)\b/gi;

const standsOverList = (whole: string): boolean => {
  const text = whole.replace(pointsAhead, 'the');
  return (
    countWords(text) <= maxListLead &&
    !leaningOverList.test(text) &&
    !firstPerson.test(text) &&
    !pointsBack.test(text) &&
    !credit.test(text) &&
    !goesOnInJapanese.test(text) &&
    isBalanced(text) &&
    !/…|\.\.\./u.test(text)
  );
};

/** "These issues", "in that case": words that only the speaker fills. */
const pointsBack =
  /\b(?:(?<!like )this|these|those|(?:in|from|at|of|by|use|using) that|as a result|(?:is|are|can|will) then|above|aforementioned|(?:the|our) (?:previous|earlier) (?:sections?|posts?|steps?|chapters?|articles?|episodes?))\b/iu;

/** "実際に呼ばれる順番は" waits for the list and what stands behind it; "このような" points back. */
export const goesOnInJapanese =
  /^(?:こ|そ|あ)(?:の|れ|ん|う|ち)|(?:[はがをにでも、]|(?<!こ)と|(?<!も)の|には|では)$/u;

/** What joins a lead to the sentences before it. */
const joint =
  /^(?:specifically|in particular|broadly speaking|currently|for now|so far|at the time of (?:this )?writing|additionally|also|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|then|next),\s+|^at the time of (?:this )?writing\s/iu;

const afterJoints = (text: string): number => {
  const marker = afterMarker(text);
  return marker + (joint.exec(text.slice(marker))?.[0].length ?? 0);
};

/** "There are three ways to bake", "It has some limits": what is said to be there names the list. */
const thereAre =
  /^(?:there (?:are|is)|we(?:['’]ve got|['’]ve| have)|(?:it|they) (?:has|have)|you have|you(?:['’]ve| have) got)\s(?:(?:also|now|currently)\s)?(?=(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d|several|many|some|a few|multiple|various|a number of|a couple of)\s(?!of (?:them|these|those)|things?\b))/i;

/** "Its main goals are": whose they are stands above the list. */
const whose =
  /^(?:its|their|his|her)\s(?=(?:[\p{L}-]+\s){1,3}[\p{L}-]+\s(?:are|were|includes?|included)\s*[:：]?$)/iu;

/** What stands before the name of a list in the sentence that leads to it. */
const beforeName = (text: string): number =>
  (/\byou (?:should|might|may|must)\b|\bto (?:mention|note|share)\b|\bworth\b/i.test(text)
    ? null
    : (thereAre.exec(text) ?? whose.exec(text)))?.[0].length ?? 0;

/** "We decided to watch these:" is no "Decided to watch these": who decided is missed. */
const halfDeed =
  /^(?:decided to|saw|started|began|wanted|had|got|found|noticed|tried|needed|chose|felt|learned|discovered|identified|considered|agreed|used|knew|asked|came|went|looked)(?![\p{L}])/iu;
/** "Step by step, it": the list goes on behind a subject of which nothing is told. */
const endsInSubject =
  /(?:,|^(?:in|by|with|for|on|at)\s.*)\s(?:it|they|we|you|he|she)\s*[:：]?$|,\s(?:ideally|basically|usually|typically)\s*[:：]?$/iu;
/** "The flours that we used": which flours is told without who used them. */
const ours =
  /(?<=^(?:the|some|a few|two|three|four|five)\s.*\p{L}s(?:\s(?:for|of|in|from|on)\s\S+)?)\s(?:(?:that|which)\s)?(?:we|I)(?:['’]ve|\shave|\shad|['’]d)?\s[a-z]+(?:\s(?:were|are))?\s*[:：]?$/iu;

/** A lead that ends on a word which waits for the list keeps its colon: "With the oven you can:". */
const overList = (inline: InlineText, start: number, end: number): Line | undefined => {
  const joined = start + afterJoints(inline.text.slice(start, end));
  const said = joined + withoutWe(inline.text.slice(joined, end));
  const ahead = beforeName(inline.text.slice(said, end));
  const from = said + ahead;
  const whole = inline.text.slice(from, end);
  // "If you want more, some options are": without its verb no clause is left.
  const named = whole.includes(', ') ? whole : whole.replace(waitingVerb, '');
  const lines = [named.replace(ours, ''), named, whole].map((text) =>
    makeLine(inline, [from, from + text.length], 'lead-in'),
  );
  const closed = lines.find((line) => line && !endsDangling(line.text));
  const isCut = said > joined && halfDeed.test(inline.text.slice(said));
  if (isCut || endsInSubject.test(whole)) return undefined;
  const line =
    closed ??
    (ahead === 0 && endsInColon.test(whole) ? lineOfRange(inline, [from, end], 'lead-in') : undefined);
  return line && standsOverList(line.text) && !onlyPoints.test(line.text) ? capitalised(line) : undefined;
};

/** What a sentence begins with when its main clause comes later: the commas of others part its items. */
const beforeClause =
  /^(?:when|whenever|while|because|since|after|before|until|although|though|even though|rather than|instead of|besides|apart from|in addition|where|once|as|to|by|using|based|given|put|taken)(?![a-z])/i;

/** What must be done in one case need not be done in others: "When bread is sold by weight, it must be …". */
const onlyThen = /^(?:when|whenever|while|where|once)(?![a-z])/i;
const duty = /\b(?:needs?|must|ha(?:s|ve) to|should)\b/iu;

/** In characters: no sentence of which a lead is left is longer, and what its clauses begin and end with is looked for from each of its words. */
const longestSentence = 1_000;

/** Rung 2 for lists: the sentence before one, without what opens it, when it can be read above the items. */
export const leadOfList = (inline: InlineText, sentence: Sentence): Line | undefined => {
  if (sentence.text.length > longestSentence) return undefined;
  const opened = afterOpening(sentence.text);
  // "We plan to" is no instruction: who plans is the author.
  const isOurs = opened !== undefined && /\bwe\b/iu.test(sentence.text.slice(0, opened));
  if (opened !== undefined && !isOurs) return overList(inline, sentence.start + opened, sentence.end);
  for (const start of startsOf(sentence)) {
    const text = inline.text.slice(start, sentence.end);
    const isLater = start > sentence.start;
    if (isLater && duty.test(text) && onlyThen.test(sentence.text)) continue;
    if (isLater && (!beforeClause.test(sentence.text) || subordinate.test(text) || !isClause(text))) continue;
    const lead = overList(inline, start, sentence.end);
    if (lead) return lead;
  }
  return undefined;
};

const leadFrom = (inline: InlineText, sentence: Sentence, start: number): Line | undefined => {
  const length = shortened(inline.text.slice(start, sentence.end));
  if (length === undefined) return undefined;
  const named = inline.text.slice(start, start + length).replace(waitingVerb, '');
  const line = makeLine(inline, [start, start + named.length], 'lead-in');
  return line && stands(line.text) && !endsDangling(line.text) ? capitalised(line) : undefined;
};

const leadOfText = (inline: InlineText, sentence: Sentence): Line | undefined => {
  const opened = afterOpening(sentence.text);
  if (opened !== undefined) return leadFrom(inline, sentence, sentence.start + opened);
  for (const start of startsOf(sentence)) {
    const line = makeLine(inline, [start, sentence.end], 'lead-in');
    if (start > sentence.start && line && (subordinate.test(line.text) || !isClause(line.text))) continue;
    const lead = leadFrom(inline, sentence, start);
    if (lead) return lead;
  }
  return undefined;
};

/** "1. Weigh the salt:" with the command below it: the words of a list of one item. */
const onlyStep = ({ children: [item, ...more] }: List): Paragraph | undefined => {
  const [first, ...rest] = item?.children ?? [];
  if (more.length > 0 || rest.length > 0 || first?.type !== 'paragraph') return undefined;
  return sentencesOf(flattenInline(first.children)).length === 1 ? first : undefined;
};

/** Blocks that a sentence may introduce without a colon. */
const introduced: ReadonlySet<RootContent['type']> = new Set(['code', 'table', 'math']);

/**
 * Rung 2: a sentence that ends in a colon names the block after it, when it is short and stands alone; before code and
 * tables it may end in a full stop when it is an instruction, or says what they show.
 */
export const leadOf = (node: RootContent | undefined, block?: RootContent): Line | undefined => {
  if (node?.type === 'list') return leadOf(onlyStep(node), block);
  if (node?.type !== 'paragraph') return undefined;
  const inline = flattenInline(node.children);
  const sentence = sentencesOf(inline).at(-1);
  if (!sentence) return undefined;
  if (endsInColon.test(inline.text)) return leadOfText(inline, sentence);
  if (!block || !introduced.has(block.type)) return undefined;
  const opened = afterOpening(sentence.text);
  return opened === undefined ? undefined : leadFrom(inline, sentence, sentence.start + opened);
};
