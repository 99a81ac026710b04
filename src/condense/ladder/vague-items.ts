import type { Line } from '../../model/claim.js';
import { countWords } from '../words.js';

/** "Various old deprecations and removals", "Overall improvements and fixes": of what kind changes are, and of nothing that is named. */
const various =
  /^(?:various|assorted|miscellaneous|misc\.?|overall),?\s.{0,80}\b(?:deprecat\p{L}{1,6}|changes|fixes|improvements|updates|clean-?ups|tweaks|bugs|issues|disables|removals|additions|enhancements)\b/iu;
/** "Fixed a couple of bugs and a few others", "Merged several open PRs": how many of them; "and doubled the speed" tells more. */
const counted =
  /^(?:fix|address|resolv|solv|merg|clos|squash|mend|clean)(?:e?[sd]|ed|es|ing|e)?(?: up)?\s(?:an?\s(?:couple|few|lot|number|bunch)(?:\sof)?|some|several|various|many|numerous|lots of|multiple)\s(?:\p{Ll}+\s){0,2}(?:bugs|issues|problems|prs|pull requests|crashes|typos|edge cases|glitches|warnings)(?:[.\s]*$|(?:,|,?\sand)\s[^,]{0,40}\b(?:some|several|various|many|numerous|a few|a couple|others?|more|minor|small|miscellaneous|lots|improvements)\b)/iu;
/** "The plans have been slightly tidied up" */
const tidied =
  /\s(?:slightly|a (?:bit|little)|somewhat)\s(?:tidied|cleaned|polished|spruced)(?: up)?[.\s]*$/iu;
/** "… available in 0.6.24": from where they come. */
const ofRelease = /\s(?:available\s)?(?:in|from|of|since)\sv?\d{1,4}(?:\.\d{1,4}){1,3}[.\s]*$/iu;
/** A name, a number, or what is typed tells which. */
const telling = /\d|(?<!^)(?<![.!?]\s|\p{L})\p{Lu}\p{Ll}/u;
const longest = 14;

const isVague = ({ text, content, children }: Line): boolean =>
  !children &&
  countWords(text) <= longest &&
  !telling.test(text.replace(ofRelease, '')) &&
  !content.some(({ type }) => type === 'inlineCode') &&
  [various, counted, tidied].some((vague) => vague.test(text));

/** So many lines tell more than one that only says that there was more. */
const leastTelling = 2;

/** The lines of a list without those that name none of what they speak of, where others do. */
export const withoutVague = (lines: readonly Line[]): readonly Line[] => {
  const told = lines.filter((line) => !isVague(line));
  return told.length >= leastTelling ? told : lines;
};
