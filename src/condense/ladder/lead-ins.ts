import type { List, Paragraph, RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { cutRightEdge } from '../edge-cut.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import {
  afterOpening,
  endsInColon,
  hasVoice,
  isClause,
  isInstruction,
  startsOf,
  subordinate,
  waitingVerb,
} from './lead-clauses.js';

/** A longer lead-in is a sentence of its own, and is only spoken. */
const maxWords = 12;

const leaning =
  /^(?:it|its|this|that|these|those|they|their|he|she|and|but|or|so|then|because|which|who|also|here|there|for example|e\.g|as|may|might|instead|unfortunately|with|such|to do (?:so|this|that)|let['’]s|however|nevertheless|the following|following|more (?:examples?|statements?)|if you (?:have|want|need|would|are|like))(?![\p{L}\p{N}'’-])/iu;

const stands = (text: string): boolean =>
  countWords(text) <= maxWords &&
  !leaning.test(text) &&
  !hasVoice(text) &&
  isBalanced(text) &&
  !/…|\.\.\./u.test(text);

/** The part of a range that is short enough to stand at a block. */
const shortened = (text: string): number | undefined => {
  if (countWords(text) <= maxWords) return text.length;
  const end = cutRightEdge(text, maxWords, 4);
  const isWhole = end !== undefined && (hasMainVerb(text.slice(0, end)) || isInstruction(text));
  return isWhole ? end : undefined;
};

const leadFrom = (inline: InlineText, sentence: Sentence, start: number): Line | undefined => {
  const length = shortened(inline.text.slice(start, sentence.end));
  if (length === undefined) return undefined;
  const named = inline.text.slice(start, start + length).replace(waitingVerb, '');
  const line = makeLine(inline, [start, start + named.length], 'lead-in');
  return line && stands(line.text) && !endsDangling(line.text) ? capitalised(line) : undefined;
};

/** A clause behind a comma; of "the ovens, and the mills, reach these bakers" the end is none. */
const standsBehind = (text: string): boolean => isClause(text) && !/^\p{Ll}+ (?:these|those)\b/u.test(text);

const leadOfText = (inline: InlineText, sentence: Sentence): Line | undefined => {
  const opened = afterOpening(sentence.text);
  if (opened !== undefined) return leadFrom(inline, sentence, sentence.start + opened);
  for (const start of startsOf(sentence)) {
    const line = makeLine(inline, [start, sentence.end], 'lead-in');
    if (start > sentence.start && line && (subordinate.test(line.text) || !standsBehind(line.text))) continue;
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
  const sentence = sentencesOf(inline).at(-1);
  if (!sentence) return undefined;
  if (endsInColon.test(inline.text)) return leadOfText(inline, sentence);
  if (!block || !isListing(block)) return undefined;
  const opened = afterOpening(sentence.text);
  return opened === undefined ? undefined : leadFrom(inline, sentence, sentence.start + opened);
};
