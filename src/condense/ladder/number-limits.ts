// What stands behind a number, or around its phrase, and takes from it: shown without this, the number would be false.

/** What is shown of a number, and the sentence that it is cut from. */
export interface Cutting {
  readonly text: string;
  readonly shown: readonly [start: number, end: number];
  /** It begins inside its sentence, or is a phrase of it. */
  readonly isCutOut: boolean;
  /** Who says so is shown beside it. */
  readonly isCited: boolean;
}

/** Whether what a number holds for, or who says it, stands in its sentence and not in what is shown. */
export const losesLimit = ({ text, shown: [start, end], isCutOut, isCited }: Cutting): boolean => {
  const rest = text.slice(end);
  if (goesFrom.test(text.slice(start, end)) && goesTo.test(rest)) return true;
  if (limited.some((pattern) => pattern.test(rest))) return true;
  if (!isCutOut) return false;
  const before = text.slice(0, start);
  if (opening.test(before) || bound.test(rest) || where.test(rest)) return true;
  return !isCited && isSaidBySomebody(before, rest);
};

// "rose from 55 to 75 %, which is seen each spring, | to 85 %": where it began is not where it went.
const goesFrom = /\bfrom\s(?:\p{L}+\s){0,2}[$€£~]?\d[^;]*$/iu;
const goesTo = /\bto\s(?:\p{L}+\s){0,3}[$€£~]?\d/iu;

const few = '(?:only|just|not|no|none|few|hardly|barely|rarely|never|almost no(?:ne)?)';

const limited = [
  // "…, but few of them bake", ", only 20 of whom bake"
  new RegExp(
    `^[\\s,;:—–(-]*(?:(?:but|though|although|yet|while)\\s${few}|and\\s(?:only|few|hardly|barely|rarely|never))\\b`,
    'iu',
  ),
  new RegExp(
    `^[\\s,;:—–(-]*(?:(?:of|among)\\s(?:whom|which|them|these)\\s${few}\\b|only\\s\\S+\\sof\\s)`,
    'iu',
  ),
  // "…, and a new door, provided that the wood is dry": whatever stands between.
  /[,;:—–(]\s?(?:but\s)?(?:provided|providing|as long as|so long as|unless|only (?:if|when|for|in|on|with|at|by)|at least (?:if|when|where|for|in|on|with))\s/iu,
  // "…, and that's only the first week"
  /^[\s,;:—–(-]*(?:(?:and|but|though)\s)?(?:that|this|it|those|these)(?:['’]s|['’]re|\s(?:is|was|are|were))\s(?:only|just|merely|mostly|not|without)\b/iu,
  // "5000 downloads | on the 1.9 prerelease versions", "for the trial loaves alone"
  /^\s(?:on|in|for|since|of|from|by|at|with|during|among|across|under)\s(?:[^\s,;:()]+\s){0,7}?(?:alone|only|pre-?releases?|betas?|alphas?|previews?|nightl(?:y|ies)|trials?|pilots?|drafts?|release candidates?)(?![\p{L}\p{N}])/iu,
];

/** "…, but …", "…, when the wood is dry": behind a part of a sentence, a condition of it; behind its beginning, another thought. */
const bound =
  /^[\s,;:—–(-]*(?:and\s)?(?:but|if|when|whenever|only|provided|providing|unless|except|excluding|as long as|so long as|at least|though|although|until|albeit|assuming|without counting|not counting)(?![\p{L}\p{N}])/iu;

/** "When the wood is dry, | one more stone helped …": a case that begins the sentence. */
const opening =
  /^(?:(?:and|but)\s)?(?:(?:in|during|since) (?:\p{Lu}\p{Ll}+ )?\d{4},?\s)?(?:sometimes|occasionally|at times|on occasion|at (?:its|their|our|the) peak|at peak|in theory|in principle|theoretically|ideally|when|whenever|wherever|once|as long as|so long as|provided|unless|if|assuming|until|at best|at most|at worst|in (?:some|rare|certain|the best|the worst)|for (?:some|certain)|on average|daily|(?:for |in |on |per )?(?:each|every|an? (?:typical|single|average|given)|any given) (?:second|minute|hour|day|night|week|month|quarter|year)|per (?:second|minute|hour|day|night|week|month|year))(?![\p{L}\p{N}])/iu;

/** "our 9,000 friends | on Oven Talk": not all that there are. */
const where =
  /^\s(?:on|at|in)\s(?:the\s)?(?=\p{Lu}\p{Ll})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u;

/** "The seller told the guests that | …", "… |, says the seller": whose word it is. */
const isSaidBySomebody = (before: string, rest: string): boolean =>
  told.test(before) || toldBehind.test(rest);

const told =
  /(?<!\b(?:that|as|as (?:we|I|already)|it (?:is|was)|being)\s)\b(?:told|tells?|sa(?:ys|id)|according to|claims?|claimed|claiming|boast(?:s|ed|ing)?|brag(?:s|ged|ging)?|assur(?:es|ed)|insist(?:s|ed))(?!\p{L})/iu;
const toldBehind =
  /^[^,;—–]*[,;—–]\s(?:(?:or|so|at least)\s){0,2}(?:[^\s,;—–]+\s){0,7}?(?:sa(?:ys|id)|according to|claims?|claimed|boast(?:s|ed)?|insist(?:s|ed))(?!\p{L})|^\s(?:according to|if you believe)\s/iu;
