import type { Line } from '../../model/claim.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { hasVoice } from './lead-clauses.js';
import { namesWhatIs } from './under-heading.js';
import { withoutWe } from './without-we.js';

/** "Two significant drawbacks", and of what it does not say. */
const trouble =
  /^(?:(?:a|few|couple|of|some|several|many|two|three|four|five|six|[2-9]|the|following|main|key|major|important|significant|serious|common|big|real|notable|different)\s)*(?:caveats?|problems?|limitations?|limits?|drawbacks?|downsides?|disadvantages?|challenges?|issues?|risks?|cons|trade-?offs?|shortcomings?|pitfalls?|weaknesses|obstacles?|bottlenecks?)$/iu;

/** "This way is simple, but it has …", "However, there are …": what has them was spoken of before. */
const turned =
  /(?:^|,\s|\s(?=but\sthere\s))(?:but|however|yet|still|though|although|unfortunately|that said|alas),?\s(?:(?:it|they|there|we|one)(?!\p{L}))/iu;

/** Headings over troubles. */
const troubled =
  /\b(?:problem|issue|caveat|limit|drawback|downside|disadvantage|challenge|risk|cons\b|trade-?off|shortcoming|pitfall|weak|obstacle|bottleneck|wrong|not\b)/iu;

/** Headings over what was there before. */
const former =
  /\b(?:traditional|classic\w*|legacy|old|older|previous\w*|former\w*|before|current\w*|existing|today|why|motivation)\b/iu;

/**
 * Whether a lead names troubles of something that only the sentences before it name: under the heading of what mends
 * them they would be its own.
 */
export const isOwnerless = (lead: string, sentence: string, heading: string): boolean =>
  trouble.test(lead.trim()) &&
  turned.test(sentence) &&
  heading !== '' &&
  !former.test(heading) &&
  !troubled.test(heading) &&
  !namesWhatIs(sentence, heading);

/** "The bells contradicted each other. Some examples:": of the troubles, which the heading does not name. */
const amiss =
  /\b(?:contradict\w*|inconsisten\w*|confus\w*|complicated|cumbersome|difficult\w*|problems?|issues?|broken|bugs?|errors?|wrong|mistakes?|fail(?:s|ed|ures?)?|slow|fragile|unreliable|painful|tedious|lack(?:s|ed|ing)?|drawbacks?|downsides?|limitations?|struggl\w*|misleading|unintuitive)\b/iu;

/** Whether examples are of troubles that only the sentence before their lead tells. */
export const exemplifyTrouble = (sentences: readonly Sentence[], heading: string): boolean =>
  heading !== '' &&
  !troubled.test(heading) &&
  !former.test(heading) &&
  amiss.test(sentences.at(-2)?.text ?? '');

/** "The guild tried pans and stones but there were two major drawbacks": whose they are stands in its first half. */
const owned =
  /^(?!(?:this|that|these|those|it|its|they|their|such|some|most|he|she|and|but|so|or)(?!\p{L}))[^.;:]{8,160}?,?\s(?:but|yet)\s(?:there\s(?:are|were|is|was)|(?:it|they)\s(?:has|have|had))\s(?<name>[^.;:,]{3,60})[:：]\s*$/iu;
/** What a half points at stands before it. */
const pointing = /\b(?:this|that|these|those|them|it|such|above|here)\b/iu;
const longest = 18;

/** The whole sentence before a list of troubles, whose first half says what has them; undefined where it points elsewhere. */
export const ownedLead = (inline: InlineText, { start, text }: Sentence): Line | undefined => {
  const name = owned.exec(text)?.groups?.name;
  if (name === undefined || !trouble.test(name.trim())) return undefined;
  const from = start + withoutWe(text);
  const line = makeLine(inline, [from, start + text.length], 'lead-in');
  if (!line || countWords(line.text) > longest || hasVoice(line.text) || !isBalanced(line.text))
    return undefined;
  return pointing.test(line.text.replace(/\b(?:but|yet)\sit\b/iu, '')) ? undefined : capitalised(line);
};
