import type { Line } from '../../model/claim.js';
import { cutRightEdge } from '../edge-cut.js';
import { hasMainVerb } from '../gate/finite-verb.js';
import { rejectLine, type Topic } from '../gate/reject-line.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { contrasts } from './contrasts.js';
import { frames } from './frames.js';
import { plainSentences } from './plain-sentences.js';
import type { Range, SentenceRung } from './sentence-rung.js';

/** The most words that a line from prose may have. */
const maxWords = 14;
/** What is whole may be a little longer than what is cut. */
const maxWhole = 16;
/** The least: fewer are a fragment, or a bang. */
const minWords = 4;

/** Rungs 8 to 10, in the order in which they are tried. */
const sentenceRungs: readonly SentenceRung[] = [frames, contrasts, plainSentences];

/** Whose view it is stands on the first slide. */
const standpoint =
  /,?\s+(?:in (?:my|our) (?:humble |honest |biased |personal )?(?:opinion|view|experience|mind)|I (?:think|believe|guess)|if you ask me)[.!]?$/iu;

/** The part of a range that is short enough: the whole of it, or its left part when nothing of weight is lost. */
const shorten = (text: string, [start, end]: Range): Range | undefined => {
  const whole = text.slice(start, end);
  const part = whole.replace(standpoint, '');
  if (countWords(part) <= maxWhole) return [start, start + part.length];
  const cut = cutRightEdge(part, maxWords, minWords);
  if (cut === undefined) return undefined;
  const left = part.slice(0, cut).replace(standpoint, '');
  return hasMainVerb(left) ? [start, start + left.length] : undefined;
};

/** What a sentence gave: a line, or the reason why it gave none. */
export type Verdict =
  | { readonly line: Line; readonly reason?: undefined }
  | { readonly line?: undefined; readonly reason: string };

const judge = (
  inline: InlineText,
  sentence: Sentence,
  { rung, range }: SentenceRung,
  topic: Topic,
): Verdict | undefined => {
  const found = range(sentence.text);
  if (!found) return undefined;
  const short = shorten(sentence.text, found);
  const line = short && makeLine(inline, [sentence.start + short[0], sentence.start + short[1]], rung);
  if (!line) return { reason: 'too long' };
  const shown = capitalised(line);
  const reason = rejectLine(shown.text, topic);
  return reason === undefined ? { line: shown } : { reason };
};

/** The line that a sentence of prose gives by rungs 8 to 10, or why none of them passes the gates. */
export const judgeSentence = (inline: InlineText, sentence: Sentence, topic: Topic): Verdict => {
  if (/\?\s*["”’)]*$/u.test(sentence.text)) return { reason: 'question' };
  const verdicts = sentenceRungs.flatMap((rung) => judge(inline, sentence, rung, topic) ?? []);
  return verdicts.find(({ line }) => line !== undefined) ?? verdicts[0] ?? { reason: 'no rung' };
};
