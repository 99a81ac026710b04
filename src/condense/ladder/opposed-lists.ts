import { sentenceAbove } from '../place-of.js';
import { isCharged } from './charges.js';
import { empty } from './empty-words.js';
import type { ListInPlace } from './introductions.js';
import { endsInColon } from './lead-clauses.js';
import { namesWhatIs } from './under-heading.js';

/** "What shouldn't I bake?", "How not to bake": below it stands what is not done. */
const denies = /n['’]t\b|\b(?:not|never|avoid(?:ing)?|stop|without)\b(?!\s(?:only|just)\b)/iu;
/** "Myths of the mill", "Five mistakes": what is told as none. */
const troubles =
  /\b(?:mistakes?|anti-?patterns?|myths?|misconceptions?|pitfalls?|fallac(?:y|ies)|red flags|gotchas|bad practices)\b/iu;
/** "Instead, do:", "The right way is:": what leads to the opposite of such a heading. */
const turnsRound =
  /\b(?:instead|rather|right|correct\w*|good|better|best|should|do(?:es)?\s(?!the\b|you\b|we\b|I\b|they\b)\p{L}+|solutions?|fix(?:es)?|prevent\w*|remed(?:y|ies)|what works|recommend\w*)\b/iu;

/**
 * "Here are some things we do bake:" below "What shouldn't I bake?": shown without these words the list would be what the
 * heading names, and say the opposite.
 */
export const isOpposed = ({ before, heading = '' }: ListInPlace): boolean => {
  const lead = sentenceAbove({ before }) ?? '';
  if (!endsInColon.test(lead) || empty.test(lead.trim())) return false;
  if (denies.test(heading))
    return !denies.test(lead) && (namesWhatIs(lead, heading) || turnsRound.test(lead));
  return troubles.test(heading) && !troubles.test(lead) && !isCharged(lead) && turnsRound.test(lead);
};
