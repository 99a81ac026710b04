import { namesWhatIs } from './under-heading.js';

/** "Two significant drawbacks", and of what it does not say. */
const trouble =
  /^(?:(?:a|few|couple|of|some|several|many|two|three|four|five|six|[2-9]|the|following|main|key|major|important|significant|serious|common|big|real|notable|different)\s)*(?:caveats?|problems?|limitations?|limits?|drawbacks?|downsides?|disadvantages?|challenges?|issues?|risks?|cons|trade-?offs?|shortcomings?|pitfalls?|weaknesses|obstacles?|bottlenecks?)$/iu;

/** "This way is simple, but it has …", "However, there are …": what has them was spoken of before. */
const turned =
  /(?:^|,\s)(?:but|however|yet|still|though|although|unfortunately|that said|alas),?\s(?:(?:it|they|there|we|one)(?!\p{L}))/iu;

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
