import type { Line } from '../../model/claim.js';
import { rightEdges } from '../edge-cut.js';
import { lossOf } from '../edge-losses.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { holdsPlaceholder } from '../gate/placeholders.js';
import { rejectLine } from '../gate/reject-line.js';
import type { Topic } from '../gate/topic.js';
import type { InlineText } from '../inline-text.js';
import { lineUnless } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { advice } from './advice.js';
import { conclusions } from './conclusions.js';
import { contrasts } from './contrasts.js';
import { deeds } from './deeds.js';
import { frames } from './frames.js';
import { openings } from './openings.js';
import { plainSentences } from './plain-sentences.js';
import { releaseNotes } from './release-notes.js';
import type { Range, SentenceRung } from './sentence-rung.js';
import { tellings } from './tellings.js';

/** How many words a line of prose may have. */
export interface Lengths {
  /** One that is cut. */
  readonly cut: number;
  /** What is whole may be a little longer. */
  readonly whole: number;
}

const usual: Lengths = { cut: 14, whole: 16 };
/** The least: fewer are a fragment, or a bang. */
const minWords = 4;

/** Rungs 8 to 10, in the order in which they are tried. */
const sentenceRungs: readonly SentenceRung[] = [
  frames,
  contrasts,
  plainSentences,
  tellings,
  advice,
  conclusions,
  openings,
  deeds,
  releaseNotes,
];

/** Whose view it is stands on the first slide. */
const standpoint =
  /,?\s+(?:in (?:my|our) (?:humble |honest |biased |personal )?(?:opinion|view|experience|mind)|I (?:think|believe|guess)|if you ask me)[.!]?$/iu;

/** "Users want no product; they want an evening": what is denied waits for what is said instead. */
const answered = (left: string, rest: string): boolean =>
  /^\s*[;:—–-]/u.test(rest) &&
  /\b(?:not|never|no|less)\b|n['’]t\b/iu.test(left) &&
  !(/^\s*:/u.test(rest) && /^(?:do not|don['’]t|never)\s/iu.test(left));

/** What loses its point when it is cut may be so long. */
const maxUncut = 18;

/**
 * The parts of a range that are short enough: the whole of it, then its left parts that lose nothing of weight, as long
 * as they keep its point; where they do not, the whole of it when it can still be read.
 */
export function* shortened(text: string, [start, end]: Range, lengths: Lengths): Generator<Range> {
  const part = text.slice(start, end).replace(standpoint, '');
  const words = countWords(part);
  if (words <= lengths.whole) yield [start, start + part.length];
  for (const cut of rightEdges(part, lengths.cut, minWords)) {
    const left = part.slice(0, cut).replace(standpoint, '');
    if (!hasMainVerb(left) || answered(left, part.slice(cut))) continue;
    if (lossOf(left, part.slice(cut)) !== undefined) {
      if (words > lengths.whole && words <= maxUncut) yield [start, start + part.length];
      return;
    }
    yield [start, start + left.length];
  }
}

/** What a sentence gave: a line, or the reason why it gave none. */
export type Verdict =
  | { readonly line: Line; readonly reason?: undefined }
  | { readonly line?: undefined; readonly reason: string };

/** What is wrong with a whole sentence and may be right with its left part. */
const curable: ReadonlySet<string> = new Set([
  'first person',
  'points back',
  'speaks of the post',
  'refers elsewhere',
  'unbalanced',
]);

/** "…, thanks to Ada": what it is due to may go; "was made possible thanks to Ada" would lose its point. */
const isCreditAtEnd = (reason: string, text: string): boolean =>
  reason === 'courtesy' && /[a-z\d)],\s+thanks to\s/i.test(text);

const judge = (
  inline: InlineText,
  sentence: Sentence,
  { rung, range }: SentenceRung,
  { topic, lengths }: { readonly topic: Topic; readonly lengths: Lengths },
): Verdict | undefined => {
  const found = range(sentence.text);
  if (!found) return undefined;
  let first: Verdict | undefined;
  for (const [start, end] of shortened(sentence.text, found, lengths)) {
    const part = [sentence.start + start, sentence.start + end] as const;
    const verdict = lineUnless(inline, part, rung, (text) => rejectLine(text, topic));
    if (verdict.line) return verdict;
    first ??= verdict;
    if (!curable.has(verdict.reason) && !isCreditAtEnd(verdict.reason, sentence.text)) break;
  }
  return first ?? { reason: 'too long' };
};

/** The line that a sentence of prose gives by rungs 8 to 10, or why none of them passes the gates. */
export const judgeSentence = (
  inline: InlineText,
  sentence: Sentence,
  topic: Topic,
  lengths = usual,
): Verdict => {
  if (/\?\s*["”’)]*$/u.test(sentence.text)) return { reason: 'question' };
  if (/[:：]$/u.test(sentence.text)) return { reason: 'ends in a colon' };
  if (holdsPlaceholder(inline, sentence.start, sentence.end)) return { reason: 'placeholder' };
  let first: Verdict | undefined;
  for (const rung of sentenceRungs) {
    const verdict = judge(inline, sentence, rung, { topic, lengths });
    if (verdict?.line) return verdict;
    first ??= verdict;
  }
  return first ?? { reason: 'no rung' };
};
