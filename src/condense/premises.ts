import { isOfPlans } from '../model/plans.js';
import { isInPast } from './gate/main-clause.js';
import { longestFollowUp } from './ladder/follow-ups.js';
import { saysUntrue, takesBack } from './turned-down.js';
import { countWords } from './words.js';

/** What a sentence is followed by that makes it only the way there. */
interface Turn {
  /** What may be such a way. */
  readonly from: (text: string) => boolean;
  readonly to: (next: string, text: string) => boolean;
  /** How many sentences on it may stand. */
  readonly within: number;
  /** It may begin the next paragraph as well. */
  readonly isAcross?: true;
}

const denies = /\b(?:not|never|no|cannot|without|only|lacks?)\b|n['’]t\b/iu;

const denying =
  /\b(?:do|does|did|is|are|was|were|has|have|had|can|could)(?:\snot|n['’]t)\s(?:[\p{L}-]+\s){1,4}(?:this|that|these|those|such)\s([\p{L}-]+)/iu;

/** "Ovens have vents. This one does not use these vents.": the same thing, denied. */
const deniesIt = (next: string, text: string): boolean => {
  const noun = denying.exec(next)?.[1]?.toLowerCase();
  return noun !== undefined && text.toLowerCase().includes(noun);
};

const found =
  /^(?:(?:if\s)?(?:an?\s(?:\p{L}+\s)?)?(?:attackers?|adversar(?:y|ies)|malicious)\b|it\swas\s(?:also\s)?(?:found|discovered|noticed|determined)\b)|^(?:[\p{L}\p{N}-]+\s){1,4}(?:discovered|uncovered|noticed|realized|realised|found out|turned out)\sthat\b/iu;
const isSoNow =
  /^(?:in|with|as of)\s(?:\p{Lu}[\p{L}\d-]*\s){0,3}v?(?!(?:19|20)\d\d\b)\d+(?:\.\d+)*,|^within\s(?:only\s)?(?:an?|one|two|\d+)\s(?:years?|months?|weeks?|days?)\b|^(?:now|today|with (?:the|this|version|v?\d)|in (?:the )?(?:new|latest|this)\b|starting (?:with|from)|as of|from now)|^(?:\S+\s){1,4}now\s|\bno longer\b|\b(?:changed|removed|dropped|replaced)\s(?:all\s)?(?:this|that|these|those)\b/iu;

/** What was so, as far as its first words tell. */
export const pastState =
  /^(?!.*\b(?:was|were|has|have)\s(?:\p{L}+\s)?(?:rewritten|replaced|introduced|added|changed|fixed|removed|redesigned|reworked|overhauled|refactored|extended|improved|solved)\b)(?:(?!(?:which|that|who|is|are|has|have)\s)[^\s,]+\s){1,9}(?:was|were|had|could|would|did|took|used|needed|required|relied|allowed|supported|meant|caused|ran|gave|stored|returned|received|contained|included|lived|only \p{L}+ed)\b/iu;

const version = /^((?:\p{L}[\p{L}-]*\s){1,3})v?(\d[\d.]*)\s/u;

/** "Oven 6 only baked rye. Oven 7 bakes rolls.": the next of the same name. */
const isNextVersion = (next: string, text: string): boolean => {
  const [before, after] = [version.exec(text), version.exec(next)];
  return before !== null && after !== null && before[1] === after[1] && before[2] !== after[2];
};

/** "The guild showed an oven in 2020. Since then it was rebuilt.": what was, before what came of it. */
const sinceThen = /^since then\b/iu;

/** "Baking rye is well documented. … but I found no recipe for spelt": what there is enough of, before what is missing. */
const wellTrodden =
  /\b(?:well|widely|extensively|thoroughly)[- ](?:documented|known|understood|established|covered|described|studied)\b|\b(?:plenty|lots|no shortage|a wealth) of (?:\p{L}+ ){0,2}(?:resources|articles|posts|tutorials|guides|docs|documentation|examples|information|material)\b/iu;
const isMissing =
  /\b(?:but|however|yet|unfortunately)\b.{0,80}\b(?:unable|nothing|no|not|never|none|few|little|lacks?|lacking|missing|hard to (?:find|come by)|could(?:n['’]t| not))\b/iu;

/** "The mill grinds ten tons a day. At that volume, there are some problems:": what the problems come of. */
const causesTrouble =
  /^(?:(?:at|with|given|under|due to|because of)\s(?:this|that|these|those|such)|(?:with|over) time,\s(?:this|that|these|those|it|they))\b.{0,80}\b(?:issues?|problems?|challenges?|difficult\p{L}*|trouble)\b/iu;

/** "Ovens have long had doors. But in 2.0 they have locks.": what was so, before what is new. */
const butNow =
  /^(?:but|however),?\s(?:now|(?:in|with|since|as of|starting with)\s(?:v?\d|the (?:new|latest)|this))/iu;

/** "That changed with the new door", "Until now", "Today, however, …": what is said before was so; "This changes how …" tells what comes of it. */
const hasChanged =
  /^(?:(?:but |and )?(?:all )?(?:(?:that|things?) (?:has |have )?(?:now |finally |all )?chang(?:ed|es)|this (?:has )?(?:now |finally |all )?changed)\b(?!\s(?:how|what|which|where|when|whether|the way)\b)|until (?:now|recently|this (?:release|version))\b|(?:today|now), (?:however|though),)/iu;

/** "A better way is to …", "By far the best option is …": what is said before is turned down by it. */
const isBetter =
  /^(?:by far,? the (?:very )?(?:best|most \p{L}+)|(?:an?|the) (?:much |far |slightly |even )?(?:better|cleaner|nicer|simpler|safer|easier|more \p{L}+)) (?:option|approach|way|solution|alternative|idea|choice) (?:is|was|would be)\b|\bis an improvement (?:on|over|upon) (?:that|this|it|them)\b/iu;

/** "The best way is to …": what is said before is turned down by it if it is a way itself. */
const isBest =
  /^the (?:very )?(?:best|most \p{L}+) (?:option|approach|way|solution|alternative|idea|choice) (?:is|was|would be)\b/iu;
const isWay =
  /\b(?:can|could|may|might)\b|\b(?:one|another|an?|the \p{L}+) (?:option|approach|way|solution|alternative|idea|choice)\b/iu;

/** "It needs a stove", "It only means …", "It is a stove": what is so, instead of what is denied before. */
const isInstead =
  /^(?:(?:it|they|this|that|what (?:it|they|we) needs?)\s(?:only |just |simply |rather |merely |really )?(?:needs?|requires?|means?)\b|(?:it|they)(?:['’](?:s|re)|\s(?:is|are))\s(?:rather |instead |actually |in fact |just |simply )?(?:an?|the)\s)/iu;
const deniesNeed =
  /\b(?:(?:do|does)(?:\snot|n['’]t) (?:\p{L}+ )?(?:need|require|mean|have to)|(?:is|are)(?:\s(?:\p{L}+ly\s)?not|n['’]t)\san?\s)/iu;

/** "Rolls are sold warm. Loaves, by contrast, are sold cold.": one of two that the point is to tell apart. */
const contrasting = /^(?:by|in) (?:stark )?contrast,\s|^[^,.;]{1,60},\s(?:by|in) contrast,\s/iu;

/** "Loaves often burn. The new oven mends these faults by …", "To save coal, we split the oven": what is wrong, before what is done. */
const mendsIt =
  /^(?!to\s|please\s|you\s|we\s)(?:[^\s,.;:]+,?\s){1,7}?(?:(?:aims?|helps?|tries|is designed|was designed|intends?) to )?(?:simplif(?:y|ies)|solves?|address(?:es)?|improves?|fix(?:es)?|tackles?|eliminates?|removes?|reduces?|resolves?|avoids?|automates?|streamlines?|breaks?|lifts?|handles?|improves? handling)\s(?:(?:handling|all of|all|most of|both)\s)?(?:this|these|those|such)\b/iu;
const toMend =
  /^[Tt]o (?:improve|solve|fix|address|overcome|mitigate|remedy|tackle|resolve|alleviate|combat|counter) [^,]{3,80}, (?:we|the|\p{Lu})/u;

/** "Actually that is not what I want to tell in this post", "Nothing could be further from the truth": what is said before is not told, or not so. */
const revokes =
  /\bnothing could be (?:further|farther) from the truth\b|\b(?:that|this) is(?:n['’]t| not) what (?:I|we|this (?:post|article|talk))\b/iu;

/** "The oven will turn loaves by itself. It is still in a research phase.": what is only tried is no promise. */
const isTried =
  /^(?:(?:but|however),?\s)?(?:it|this|that|which|the \p{L}+)\s(?:is|are)\s(?:(?:currently|still|only|just|however|at the moment|as of now|yet)\s)+(?:in|an?|under|being|not)\s(?:\p{L}+\s){0,4}(?:research|experiment\p{L}*|design|planning|prototypes?|proposals?|drafts?|explor\p{L}*|ideas?|early|preview|alpha|available|implemented|ready|released|merged|finali[sz]ed|decided)\b/iu;

/** "The oven is of stone. At first glance, a lamp of stone is right.": what only seems so follows from it. */
const seems =
  /^(?:at first (?:glance|sight)|on the (?:surface|face of it)|intuitively|naively|(?:it|this|that) (?:seems|would seem|may seem|might seem|sounds|looks) )/iu;

/** "Doors of glass have become common. Unfortunately, they break.": what is liked, before what is wrong with it. */
const isCommon =
  /\b(?:is|are|has become|have become|became|seems?)\s(?:[\p{L}-]+\s){0,2}?(?:popular|common|commonplace|standard|ubiquitous|widespread|tempting|convenient|easy|nice|great|handy|attractive)\b/iu;
const regrets = /^(?:but\s)?(?:unfortunately|sadly|alas)\b/iu;

/** "You usually bake at night", "Most bakers use coal", "Out of the box, …": the habit, before what turns it round. */
const isHabit =
  /^(?:out of the box,|most (?:[\p{L}-]+ ){1,6}|(?:[^\s,]+,?\s){1,5}?(?:you|we|people|developers|teams)\s(?:typically|usually|normally|ordinarily)\s)/iu;
const turnsHabit =
  /^(?:however|but|unfortunately|fortunately|luckily|thankfully|yes|sure|granted)\b|^[^,.;]{3,40}, (?:however|though),/iu;

/** "Loaves are not made in a day. They are made in a week.": what is denied, before the same deed. */
const deniedDeed =
  /^[^,;:]{3,60}?\s(?:is|are)(?:\snot|n['’]t)\s(?:\p{L}+ly\s)?(\p{L}+)\s(?:in|on|by|with|from|for|at)\s/iu;
const deedInstead =
  /^(?:it|they)(?:['’](?:s|re)|\s(?:is|are))\s(?:\p{L}+ly\s|rather\s|instead\s)?(\p{L}+)\s/iu;
const isSameDeed = (next: string, text: string): boolean => {
  const deed = deniedDeed.exec(text)?.[1]?.toLowerCase();
  return deed !== undefined && deed === deedInstead.exec(next)?.[1]?.toLowerCase();
};

/** "All loaves should rise. What happens instead is that some burn.": what ought to be, before what is. */
const whatIs =
  /^what (?:actually |really )?(?:happens|happened|(?:is|was) (?:actually |really )?happening|we (?:got|get|saw|see))\b(?: instead)?,? (?:instead|though|however|was|is)\b/iu;

/** "Instead, …", where it can be set below no line, a comma and its word aside: what is denied would be all there is. */
const isInsteadAfar = (next: string): boolean =>
  /^(?:instead|rather),\s/iu.test(next) && (/:$/u.test(next) || countWords(next) > longestFollowUp + 1);

const turns: readonly Turn[] = [
  { from: (text) => isHabit.test(text), to: (next) => turnsHabit.test(next), within: 3 },
  { from: () => true, to: isSameDeed, within: 1 },
  { from: (text) => /\bshould\b/iu.test(text), to: (next) => whatIs.test(next), within: 2, isAcross: true },
  { from: (text) => denies.test(text), to: isInsteadAfar, within: 1 },
  { from: (text) => isCommon.test(text), to: (next) => regrets.test(next), within: 1, isAcross: true },
  { from: () => true, to: (next) => seems.test(next), within: 1 },
  {
    from: (text) => /\b(?:will|can|lets?|allows?|enables?)\b/iu.test(text),
    to: (next) => isTried.test(next),
    within: 1,
  },
  { from: () => true, to: (next) => takesBack.test(next), within: 2 },
  { from: () => true, to: saysUntrue, within: 1 },
  { from: (text) => deniesNeed.test(text), to: (next) => isInstead.test(next), within: 1 },
  { from: (text) => !/\d/u.test(text), to: (next) => contrasting.test(next), within: 1 },
  { from: (text) => !denies.test(text), to: deniesIt, within: 1 },
  { from: (text) => !isInPast(text), to: (next) => found.test(next), within: 3 },
  { from: (text) => pastState.test(text), to: (next) => isSoNow.test(next), within: 3 },
  { from: (text) => isInPast(text), to: isNextVersion, within: 1 },
  { from: () => true, to: (next) => revokes.test(next), within: 2 },
  { from: (text) => !mendsIt.test(text), to: (next) => mendsIt.test(next), within: 1 },
  { from: (text) => !toMend.test(text), to: (next) => toMend.test(next), within: 2 },
  { from: (text) => isInPast(text), to: (next) => sinceThen.test(next), within: 1 },
  { from: (text) => wellTrodden.test(text), to: (next) => isMissing.test(next), within: 2 },
  { from: () => true, to: (next) => causesTrouble.test(next), within: 2 },
  { from: (text) => !denies.test(text), to: (next) => butNow.test(next), within: 1 },
  { from: () => true, to: (next) => hasChanged.test(next), within: 1 },
  { from: () => true, to: (next) => isBetter.test(next), within: 1 },
  { from: (text) => isWay.test(text), to: (next) => isBest.test(next), within: 1 },
];

/** Whether a sentence only leads to one of those after it in its paragraph, or to the next: what is not so, what was found, what is so now. */
export const isPremise = (text: string, after: readonly string[], next?: string): boolean =>
  turns.some(
    ({ from, to, within, isAcross }) =>
      from(text) &&
      (after.slice(0, within).some((one) => to(one, text)) ||
        (isAcross === true && next !== undefined && to(next, text))),
  );

/** "Unsafe doors (High)", "CVE-2020-1: …": a heading that names a fault. */
const finding = /\((?:critical|high|medium|moderate|low|informational)\)\s*$|^CVE-\d/iu;
const faulty =
  /\b(?:not|never|no|without|un\p{L}{4,}|in(?:secure|correct|valid|sufficient)\p{L}*|lack\p{L}*|miss(?:es|ing)|vulnerab\p{L}*|crash\p{L}*|attack\p{L}*|leak\p{L}*|fail\p{L}*|expos\p{L}*|bypass\p{L}*|overflow\p{L}*|inject\p{L}*|exploit\p{L}*|malicious|malformed|den(?:y|ial)|escap\p{L}*|risk\p{L}*|affect\p{L}*|fix\p{L}*|patch\p{L}*|mitigat\p{L}*|upgrad\p{L}*|was|were|could|may|might)\b|n['’]t\b/iu;

const planned =
  /\b(?:will|plan\p{L}*|next|going to|soon|future|aims?|aiming|should|wants?|goals?|upcoming|expect\p{L}*|development|coming|intend\p{L}*|work(?:ing|s)? on|road\s?map|continu\p{L}*|eventually|would|could|moving|mov(?:e|ing) to\p{L}*|hop(?:e|es|ing)|explor\p{L}*|propos\p{L}*|target\p{L}*|20\d\d|todo|need\p{L}*|missing|not yet|now|beta|alpha|can)\b/iu;

/** Whether a sentence tells something of plans as if it were so. */
export const isUnplanned = (text: string): boolean => !planned.test(text);

/** Whether a sentence is about something else than what a heading over faults or plans promises. */
export const isBesideHeading = (text: string, heading: string): boolean =>
  (finding.test(heading) && !faulty.test(text)) || (isOfPlans(heading) && isUnplanned(text));
