import { endsDangling } from '../dangling-ends.js';
import { isNounLike, thirdForms } from '../gate/verbs.js';

// Where a sentence may end behind what was done: what it was done for is another thought.

/** "The fair brought together 1500 bakers | to share recipes", "Over 9,000 shops use Oven One | to bake": what something was done for is no condition of its number. */
export const endOfDeed = (text: string, after: number): number => {
  const purpose = purposeBehind(text, after);
  return purpose < 0 || limited.test(text.slice(after + purpose)) ? text.length : after + purpose;
};

/** "to heat milk but never bread": a purpose that limits what is said. */
const limited =
  /\b(?:not|never|no|nor|only|but|instead|rather|without|except|unless|if|though|although|provided|until|as long as|at least|hardly|barely|rarely|few)\b|n['’]t\b/iu;

const purposeBehind = (text: string, after: number): number => {
  const behind = text.slice(after, after + inSight);
  const used = countFirst.test(text.slice(0, after)) && usedFor.exec(behind);
  if (used) return used[0].length;
  if (!deed.test(text.slice(Math.max(0, after - inSight), after))) return -1;
  const purpose = behind.search(purposeStart);
  return purpose >= 0 && endsOnThing(text.slice(0, after), behind.slice(0, purpose)) ? purpose : -1;
};

/** "1500 bakers opposed | to rye", "3 million dollars not | to build a mill": what waits for its purpose is no end of a sentence. */
const endsOnThing = (ahead: string, counted: string): boolean => {
  const last = /(?<![\p{L}'’-])[\p{L}'’-]+$/u.exec(counted)?.[0] ?? '';
  if (counted === '') return /\d\S*$|\s(?:thousand|million|billion)$/u.test(ahead);
  if (endsDangling(counted) || waiting.test(last)) return false;
  if (thirdForms.has(last) && !isNounLike(last)) return false;
  return thing.test(counted);
};

/** Guests, people, "the North" and "from the valley": nouns, as far as they can be known. */
const thing =
  /(?:\s|^)(?:\p{L}*[^suia\P{L}]s|people|men|women|children|funding|money|capital|\p{Lu}[\p{L}\p{N}-]*)$|\s(?:from|in|across|of|at|for)\s(?:the|an?|our|their)\s[\p{L}-]+$/u;
/** Verbs in -s, and nouns that say with "to" what they are of. */
const waiting =
  /^(?:wants|needs|hopes|plans|seems|tends|likes|loves|intends|expects|tries|aims|appears|continues|refuses|begins|starts|fails|happens|promises|takes|has|does|is|was|alternatives|exceptions|answers|objections|additions)$/iu;

/** What is looked at before and behind a number. */
const inSight = 160;
const purposeStart = /\sto\s(?:\p{L}+ly\s)?\p{Ll}+\s/u;
/** "More than 9,000": the sentence begins with its number. */
const countFirst = /^\D{0,20}\d\S*$/u;
/** "… shops in 11 towns use Oven One" */
const usedFor =
  /^(?:\s(?!(?:to|not|never|can|could|will|would|should|may|might)\s)[\p{L}\p{N}-]+){1,7}?\s(?:use|trust|rely on|have adopted|have chosen)(?:\s\p{Lu}[^\s,;:()]*){1,3}(?=\sto\s\p{Ll})/u;
const deed =
  /(?<!\b(?:to|not|never|can|could|will|would|should|may|might|must)\s(?:have\s)?)\b(?:brought together|brings together|gathered|attracted|drew|welcomed|hosted|assembled|united|raised|invested|(?:has|have)\s(?:(?:now|already)\s)?(?:processed|served|collected|issued|delivered|built|created|shipped|sold|published|trained))\s(?:(?:over|more than|nearly|almost|about|around|some|at least)\s)?\S+(?:\s(?:thousand|million|billion))?$/iu;
