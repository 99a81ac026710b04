import type { Line } from '../../model/claim.js';
import { endsInStop } from '../ends.js';
import type { Topic } from '../gate/topic.js';
import { isOverlong } from '../segment/overlong.js';
import { termsOf } from '../terms.js';
import { countWords } from '../words.js';
import { plain } from './bold-runs.js';
import { topicBelow } from './follow-ups.js';
import { afterMarker } from './markers.js';
import type { PlacedSentence } from './ordinals.js';
import { patientLine } from './patient-ladder.js';

/** Below a line that says enough a long one is not read. */
const longest = 17;

/**
 * What the sentence behind a lone line says where it leans on nothing but that line: "Shops exist to sell bread | Guilds
 * pay bakers to invent loaves". It is read in smaller letters below it.
 */
export const nextBelow = (
  shown: string,
  { inline, sentence }: PlacedSentence,
  topic: Topic,
): Line | undefined => {
  if (!endsInStop(sentence.text) || isOverlong(sentence)) return undefined;
  const line = patientLine(inline, sentence, topicBelow(shown, topic));
  if (!line || countWords(line.text) > longest) return undefined;
  return beginsWith(sentence.text, line.text) && !saysAgain(line.text, shown) ? plain(line) : undefined;
};

/** "The first oven is a step towards a bakery, a house that sells bread": what is shown begins where the sentence does. */
const beginsWith = (sentence: string, line: string): boolean =>
  sentence.slice(afterMarker(sentence)).toLowerCase().startsWith(line.slice(0, compared).toLowerCase());
const compared = 8;

/** How much of what it names may have been named by the line above it. */
const mostShared = 0.6;

/** "Good loaves are baked by bakers who wait": below "Good loaves are baked by bakers who care" it says little more. */
const saysAgain = (line: string, shown: string): boolean => {
  const named = new Set(termsOf(shown));
  const terms = [...new Set(termsOf(line))];
  return terms.filter((term) => named.has(term)).length > mostShared * terms.length;
};
