import type { RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsDangling } from '../edge-cut.js';
import { hasMainVerb, isImperative, subjectOf } from '../gate/finite-verb.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import { splitClauses } from '../segment/clauses.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';

/** A longer lead-in is a sentence of its own, and is only spoken. */
const maxWords = 12;

const leaning =
  /^(?:it|its|this|that|these|those|they|their|he|she|and|but|or|so|then|because|which|who|also|here|there|for example|e\.g|as|may|might|instead|unfortunately|with|such|to do (?:so|this|that)|let['’]s)(?![\p{L}\p{N}'’-])/iu;
const firstPerson =
  /(?:^|[^\p{L}\p{N}])(?:I|I['’](?:m|ve|ll|d)|me|my|mine|we|we['’](?:re|ve|ll|d)|us|our|ours|let['’]s)(?=$|[^\p{L}\p{N}])/iu;

const stands = (text: string): boolean =>
  countWords(text) <= maxWords &&
  !leaning.test(text) &&
  !firstPerson.test(text) &&
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

const leadOfText = (inline: InlineText, sentence: Sentence): Line | undefined => {
  for (const start of startsOf(sentence)) {
    const line = makeLine(inline, [start, sentence.end], 'lead-in');
    if (start > sentence.start && line && (subordinate.test(line.text) || !isClause(line.text))) continue;
    if (line && stands(line.text) && !endsDangling(line.text.replace(/\b(?:is|are|was|were)$/iu, '')))
      return capitalised(line);
  }
  return undefined;
};

/** Rung 2: a sentence that ends in a colon names the block after it, when it is short and stands alone. */
export const leadOf = (node: RootContent | undefined): Line | undefined => {
  if (node?.type !== 'paragraph') return undefined;
  const inline = flattenInline(node.children);
  if (!/[:：]\s*$/u.test(inline.text)) return undefined;
  const sentence = sentencesOf(inline).at(-1);
  return sentence && leadOfText(inline, sentence);
};
