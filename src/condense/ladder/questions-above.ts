import type { RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { isBareCount } from './bare-counts.js';
import { hasVoice } from './lead-clauses.js';

/** "Here are a few:": of what, the question before it says. */
const presents =
  /^here(?:['’]s|\s(?:is|are))\s(?:a few|some|several|a (?:short |quick )?list|the list|mine|ours)\s*[:：.]?$/iu;

/** "If heat is no aim, what are the aims of an oven?" */
const question = /(?:^|,\s)(?:what|which|why|how|who|where|when)\s[^,?]{6,120}\?["”’)]*$/iu;

/** "What are they?" leans on what stands above it. */
const leans = /\b(?:they|them|it|this|that|these|those|he|she)\b/iu;

const maxWords = 18;

/** The question that a list answers, where the sentence between them only says that the list follows. */
export const questionAbove = (inline: InlineText, sentences: readonly Sentence[]): Line | undefined => {
  const [asked, last] = sentences.slice(-2);
  if (!asked || !last) return undefined;
  if (!presents.test(last.text.trim()) && !isBareCount(last.text)) return undefined;
  const { start, end, text } = asked;
  if (!question.test(text) || countWords(text) > maxWords || leans.test(text) || hasVoice(text))
    return undefined;
  const line = makeLine(inline, [start, end], 'lead-in');
  return line && capitalised(line);
};

/** "How is the heat related to the crust?", "Which loaves rise the highest?": it asks for what is seen, not for what may be done. */
const asks =
  /^(?:what(?!\s(?:if|about|else|now|next)\b)|which|how(?!\s(?:about|come)\b)|why(?!\snot\b)|who|where|when)\s\S+\s\S+\s\S.*\?["”’)]*$/iu;

const opening = /^(?:so|now|but|first|next|then|and),?\s/iu;

/** "What do you think?" asks who reads. */
const asksReader = /\b(?:you|your|yours)\b/iu;

/** The question that a block answers, where it is the last that is said above the block. */
export const questionOver = (node: RootContent | undefined): Line | undefined => {
  if (node?.type !== 'paragraph') return undefined;
  const inline = flattenInline(node.children);
  const last = sentencesOf(inline).at(-1);
  if (!last || countWords(last.text) > maxWords) return undefined;
  const opened = opening.exec(last.text)?.[0].length ?? 0;
  const text = last.text.slice(opened).trim();
  if (!asks.test(text) || leans.test(text) || asksReader.test(text) || hasVoice(text)) return undefined;
  const line = makeLine(inline, [last.start + opened, last.end], 'lead-in');
  return line && capitalised(line);
};

/** "What do we need? See these:": the question is asked, and the list is its answer. */
export const isAnswer = (sentences: readonly Sentence[]): boolean => {
  const [asked, last] = sentences.slice(-2);
  return (
    asked !== undefined &&
    last !== undefined &&
    /[?？]$/u.test(asked.text) &&
    /^(?:see|look at|here|take)\s(?:these|are|it is|the following)\b/iu.test(last.text)
  );
};
