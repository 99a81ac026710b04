import type { Line } from '../../model/claim.js';
import { endsOnThat } from '../gate/leaning.js';
import { rejectLine } from '../gate/reject-line.js';
import type { Topic } from '../gate/topic.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { boldRanges } from './bold-runs.js';
import { afterMarker, sumsUp } from './markers.js';

/** "However, …", "But …": what joins a thesis to the words before it. */
const conjunction =
  /^(?:but|and|so|yet)\s(?!(?:that|much|many|far|what|how|why|if|when|as|not)\b)(?=\p{L}+)/iu;

/** Fewer are an exclamation, more are a paragraph. */
const [fewest, most] = [5, 20];

/** "This is …", "Now press …", "If so …": what leans on the words before it whatever its author thinks of it. */
const leaning =
  /^(?:it|its|this|that|these|those|they|their|he|she|there|here|such|all of|both|some of|now|then|instead|otherwise|probably|perhaps|maybe|also|if so|because|which|who|either|neither|note|notice|remember|edit|update|next|previous)(?![\p{L}\p{N}-])/iu;
const pointing = /\b(?:this|these|those|above|below|previous(?:ly)?|earlier|in the (?:next|last))\b/iu;

/** What a gate takes amiss that its author set apart on purpose, and what must hold for it. */
const forgiven: Readonly<Record<string, (text: string) => boolean>> = {
  // The gate looks for a verb in a few words; a sentence with a stop, in bold from end to end, has one.
  'no main verb': (text) => countWords(text) >= 7,
  // "Showing a door …" speaks of doors.
  'speaks of the post': (text) => !/\b(?:post|articles?|series|blog|part|section|talk|video)\b/iu.test(text),
  'points back': (text) => !pointing.test(text) && !endsOnThat(text),
};

/**
 * What a sentence says that its author set in bold from its first to its last word, and that is too long for a line, leads
 * to a block, or joins what stands before it: they would show it. So is what they say to sum up the post ("TL;DR: …").
 */
export const boldThesis = (inline: InlineText, sentence: Sentence, topic: Topic): Line | undefined => {
  if (!isInBold(inline, sentence) && !sumsUp(inline.text)) return undefined;
  const text = sentence.text.replace(/(?<![\s:：.])[\s:：.]+$/u, '');
  if (/[?？…]$/u.test(text)) return undefined;
  const marked = afterMarker(text);
  const start = marked > 0 ? marked : (conjunction.exec(text)?.[0].length ?? 0);
  const words = countWords(text.slice(start));
  if (words < fewest || words > most || leaning.test(text.slice(start))) return undefined;
  const line = makeLine(inline, [sentence.start + start, sentence.start + text.length], 'bold');
  const shown = line && capitalised(line);
  const reason = shown && rejectLine(shown.text, topic);
  if (!shown || (reason !== undefined && forgiven[reason]?.(shown.text) !== true)) return undefined;
  return shown;
};

/** Whether a sentence stands in bold up to its stop, or to the colon that it ends in. */
const isInBold = ({ nodes, text }: InlineText, { start, end }: Sentence): boolean =>
  /[.!:：]["”’)]*\s*$/u.test(text.slice(start, end)) &&
  boldRanges(nodes).some((run) => run.start <= start && end <= run.end + 1);
