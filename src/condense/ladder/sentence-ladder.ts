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
/** The least: fewer are a fragment, or a bang. */
const minWords = 4;

/** Rungs 8 to 10, in the order in which they are tried. */
const sentenceRungs: readonly SentenceRung[] = [frames, contrasts, plainSentences];

/** The part of a range that is short enough: the whole of it, or its left part when nothing of weight is lost. */
const shorten = (text: string, [start, end]: Range): Range | undefined => {
  const part = text.slice(start, end);
  if (countWords(part) <= maxWords) return [start, end];
  const cut = cutRightEdge(part, maxWords, minWords);
  return cut === undefined || !hasMainVerb(part.slice(0, cut)) ? undefined : [start, start + cut];
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
