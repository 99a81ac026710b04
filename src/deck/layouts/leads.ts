import type { Claim, Line } from '../../model/claim.js';

const leaning =
  /^(?:here|this|that|these|those|it|its|they|them|their|he|she|his|and|but|or|so|because|which|who|whose|then|therefore|thus|also)\b(?!-)/iu;
const personal =
  /(?<![\p{L}\p{N}/'’.])(?:I|me|my|mine|we|us|our|ours|let['’]s|(?:I|we)['’](?:m|re|ve|ll|d))(?![\p{L}\p{N}/.])/iu;
const waiting =
  /\s(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|that|which|who|is|are|was|were|be|been|can|could|will|would|may|might|must|should|has|have|had|than)$/iu;
const unfinished = /…|\.{3}|(?:https?:\/\/|www\.)\S{34,}/u;

const isClosed = (text: string): boolean =>
  text.split('(').length === text.split(')').length &&
  text.split('“').length === text.split('”').length &&
  text.split('"').length % 2 === 1;

/**
 * The sentence before a block, when it can be read without the speaker: as a caption. "Here is what we
 * run" cannot, and stays in the notes; then it is the thought that leads to the block.
 */
export const readableLead = ({ lead, thought }: Pick<Claim, 'lead' | 'thought'>): Line | undefined =>
  (lead && readable(lead)) ?? thought;

const readable = (lead: Line): Line | undefined => {
  const { text } = lead;
  const isHeard = leaning.test(text) || personal.test(text) || waiting.test(text) || unfinished.test(text);
  return isHeard || !isClosed(text) ? undefined : lead;
};
