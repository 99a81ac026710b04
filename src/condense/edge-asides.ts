import { hasMainVerb } from './gate/main-clause.js';
import { countWords } from './words.js';

/** "(for example, …)", "(see …)", "(--flag)": what only shows, points or names limits nothing, whatever its words. */
const shows =
  /\((?:(?:for (?:example|instance)|e\.?g\.?|such as|like|see(?: also)?|cf\.)[\s,:][^();]*|-{1,2}\p{L}[^\s()]*)\)/giu;

/** ", even when it is cold", "especially if it rains": a case that is named only because it is one more. */
const widens =
  /,?\s(?:(?:even|especially|particularly) (?:when|whenever|if|though|without|where)|(?:for (?:example|instance)|e\.g\.|such as|like),?\s(?:when|if)|no matter (?:if|when|how|where|what|which))\b(?:(?!\s(?:but|unless|except|only|provided|as long as)\b)[^,;:.()—])*/giu;

/** "…, e.g. wet flours that you sift once a day": what holds of an example. */
const ofExamples =
  /,\s(?:e\.g\.|for (?:example|instance)),?\s(?:(?!,?\s(?:but|unless|except|only|if|and|or|so|though|although|however|provided)\b)[^;:()—])*/giu;

/** "(the list sets it by default; …)": when it holds is said of what stands in the parenthesis. */
const ofItsOwn = /\b(?:by default|now|as of|since v?\d[\d.]*)(?![\p{L}\d])/giu;

/** "(this holds as of version 4)" limits what stands before it. */
const ofAll = /^\((?:this|that|it|they|which)\b/iu;

/** A longer parenthesis with a verb is a sentence of its own. */
const leastSentence = 6;

const parenthesis = /\([^()]*\)/gu;

/** What is cut away without the asides that can neither limit nor turn round what stands before them. */
export const withoutAsides = (rest: string): string =>
  rest
    .replace(shows, '')
    .replace(parenthesis, (aside) =>
      countWords(aside) >= leastSentence && !ofAll.test(aside) && hasMainVerb(aside.slice(1, -1))
        ? aside.replace(ofItsOwn, '')
        : aside,
    )
    .replace(widens, '')
    .replace(ofExamples, '');

/** "… in one batch instead of one request for each loaf": what it is no longer, or is not. */
export const contrasted = /^,?\s(?:instead of|rather than|as opposed to)\b/iu;

/** So many words say what is done by themselves. */
const leastSaid = 9;
const weighs = /\b(?:not|never|no|more|less|only|just|better|prefer\p{L}*|choose|chose|should)\b|n['’]t\b/iu;

/** Whether a contrast is what a sentence is said for. */
export const isContrastNeeded = (left: string, rest: string): boolean =>
  contrasted.test(rest) && (countWords(left) < leastSaid || weighs.test(left));
