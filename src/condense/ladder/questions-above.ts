import type { Line } from '../../model/claim.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
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
  if (!asked || !last || !presents.test(last.text.trim())) return undefined;
  const { start, end, text } = asked;
  if (!question.test(text) || countWords(text) > maxWords || leans.test(text) || hasVoice(text))
    return undefined;
  const line = makeLine(inline, [start, end], 'lead-in');
  return line && capitalised(line);
};
