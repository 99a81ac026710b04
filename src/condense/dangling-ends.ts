// What stays must not end on a word that waits for the next one.
const danglingEnd =
  /\s(?:is|are|was|were|does|do|did|has|have|had|wo|ca|would|should|could)n['’]t\.?$|(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|that|which|who|is|are|was|were|be|been|being|can|could|will|would|might|must|should|has|have|had|its|their|your|our|my|not|than|then|if|when|where|while|because|both|either|neither|into|onto|via|per|such as|including|like|so|very|more|most|one of the|one of|some of|all of|rather than|instead of|due to|up to|based on|according to|also|about|over|under|through|between|against|around|toward|towards|within|across|among|during|in part|thereby|thus|hence|therefore|respectively|go|goes|especially|particularly|specifically|mostly|mainly|only|e\.?g|i\.?e|vs|etc|still|just|yet|already|even|all|every|each|often|usually|typically|sometimes|generally|as a result|as such|real|there (?:is|are)|becomes?|became|(?:can|could|may|will|should|must)(?: \w+)? (?:use|get|make|set|find|add|keep an eye))\.?$|\s-{1,2}\s\w+!$/iu;

/** "has at least one": of what, stands behind it. */
const uncounted = /\sat (?:least|most) (?:one|two|three)$/iu;

/** "the oven you're used": to what, stands behind it. */
const accustomed = /\b(?:you|we|they|people|users)(?:['’]re|\s(?:are|were|get|got|have been))\sused$/iu;

/** Whether a text ends on an article, preposition, conjunction or auxiliary, or on a number of nothing. */
export const endsDangling = (text: string): boolean =>
  [danglingEnd, shortened, /\smay$/u, halfClause, uncounted, accustomed].some((pattern) =>
    pattern.test(text.trim()),
  );

const stranded = [
  // "are as good as the flour they are baked from": a preposition whose noun stands before it.
  /\s\p{L}+\s(?:they|it|you|people|users|one)\s(?:(?!it\b|them\b)\p{L}+\s){1,3}(?:on|with|in|for|to|from|of|about|at)[.!]?$/iu,
  // "the shelf that you want to put the loaf on".
  /\s(?:that|which|who|you)\s(?:(?!it\b|them\b)[^\s,;]+\s){1,8}(?:with|to|from|on|for|at)[.!]?$/iu,
  // "ten minutes each", "open at night or at noon, not both", "the risk is real", "how warm it is", "written in Go".
  /(?:(?<![\d.,])\d[\d.,]*%?|\b(?:one|two|three|four|five|six|ten|a few|several))\s(?:[\p{L}-]+\s){0,3}each[.!]?$|,\s(?:but\s)?not\sboth[.!]?$|(?<!\b(?:none|any|nothing|not|if|much))\sat\sall[.!]?$|\b(?:is|are|was|were)\s(?:very\s)?real[.!]?$|\bhow\s[\p{L}-]+\s(?:[^\s,;]+\s){1,5}(?:is|are|was|were)[.!]?$/iu,
  /\s(?:[a-z]+|[A-Z][\w.-]+)\sGo[.!]?$/u,
];

/** Whether a text ends on what only looks as if it waited for the next word. */
export const endsStranded = (text: string): boolean => stranded.some((pattern) => pattern.test(text.trim()));

/** "as long as the work they do": a clause that has only begun. */
const halfClause =
  /\s(?:the|an?|any|all|every|whatever|what)\s\p{L}+\s(?:they|it|you|we|he|she)\s(?:do|does|did|are|is|have|has|can|will)$/iu;

/** "…, you’re": a verb that waits for the rest of itself. */
const shortened = /\s(?:\p{L}+['’](?:re|ve|ll|d|m)|(?:it|that|there|here|what|let)['’]s)$/iu;
