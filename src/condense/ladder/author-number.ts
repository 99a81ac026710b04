import type { Paragraph } from 'mdast';
import type { Claim } from '../../model/claim.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { makeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { numberIn } from './numbers.js';

// Any number with its qualifier and its unit: the author has said that it is the point.
const anyNumber =
  /(?<![\p{L}\p{N}.])(?:(?:nearly|almost|about|around|roughly|over|more than|at least|at most|up to|less than|fewer than|only)\s+)?[$€£¥]?\d[\d.,]*(?<![.,])\s?(?:%|％|percent\b|[×x](?=\s)|(?:thousand|million|billion|trillion|milliseconds?|ms|seconds?|minutes?|hours?|days?|euros?|dollars?|pounds?|weeks?|months?|years?|[kMGT]i?B)\b)?/iu;

const loose = (inline: InlineText, { start, text }: Sentence): Claim | undefined => {
  const match = anyNumber.exec(text);
  if (!match) return undefined;
  const from = start + match.index;
  const number = makeLine(inline, [from, from + match[0].trimEnd().length], 'author');
  const clause = makeLine(inline, [start, start + text.length], 'author');
  return number && clause && { kind: 'number', rung: 'author', number, clause };
};

const firstOf = <T>(items: readonly T[], find: (item: T) => Claim | undefined): Claim | undefined => {
  for (const item of items) {
    const claim = find(item);
    if (claim) return claim;
  }
  return undefined;
};

/** Rung 0, `slide: number`: the number that a paragraph is about, by the rule for numbers or else the first one in it. */
export const authorNumberIn = (paragraph: Paragraph): Claim | undefined => {
  const inline = flattenInline(paragraph.children);
  const sentences = sentencesOf(inline);
  const strict = firstOf(sentences, (sentence) => numberIn(inline, sentence));
  return strict ? { ...strict, rung: 'author' } : firstOf(sentences, (sentence) => loose(inline, sentence));
};
