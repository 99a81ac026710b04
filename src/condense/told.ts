import { isDenied } from './denials.js';
import { isInPast } from './gate/main-clause.js';
import { isSample } from './ladder/number-settings.js';
import { rememberOf } from './remember.js';
import { type InBlock, inSpell } from './spells.js';
import { turnedDownIn } from './turned-down.js';
import { inWorkedExample } from './worked-examples.js';

/** What is so only under a condition, or in an example: what would or will be then hangs on it. */
const conditional =
  /^(?!even )(?:\S+ )?(?:if|unless|imagine|suppose|otherwise)\b|\bwould(?:n['’]t)? (?:not )?(?:really )?have been\b|^(?:for (?:example|instance)|consider)\b/iu;
const hanging =
  /\b(?:would(?:n['’]t)?|won['’]t|(?:is|are) going to|will (?:be able|fail|also|already|still|see|get|have)|can do (?:that|this|so))\b|^(?:\S+ ){1,4}then\b/iu;

/** "Consider the bakery in Ulm.": what follows is said of it. */
const turnsTo = /^(?:now,? )?(?:consider|take|picture) [^.,:]{2,40}[.:]$/iu;

/** What others hold to be true: the next sentence may still be theirs. */
const holding =
  /\b(?:myths?|misconceptions?|fallac(?:y|ies)|wrongly|mistakenly|naively|critics|skeptics|sceptics|(?:some|many|most)(?: people| folks| teams)? (?:argue|claim|believe|think|say)|you might (?:think|expect)|one might (?:think|expect))\b/iu;

/** A sentence that names many things, and the one after it that tells which. */
const naming =
  /\b(?:some|several|many|certain|various|different|a few|a number of|multiple|two|three|other|ways?)\b/iu;
const exemplifying =
  /^(?:for (?:example|instance)|e\.g\.|examples? (?:include|are|of)|first(?:ly)?,|(?:these|they|some) (?:are|include)|one (?:is|of (?:them|these))|some (?:of (?:them|these)|examples))\b/iu;

/** Who tells of themselves, and who is told of, as a person of a story. */
const teller = /(?:^|[^\p{L}\p{N}])(?:I|I['’](?:m|ve|ll|d)|me|my|myself)(?![\p{L}\p{N}/.-])/u;
const person = /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is|[Hh]ers)\b/u;

/** Fewer sentences are no story. */
const leastOfStory = 4;

/** Whether a section tells what happened to somebody: what was in it, was so for them. */
const isStory = (sentences: readonly InBlock[]): boolean => {
  if (sentences.length < leastOfStory) return false;
  const count = (pattern: RegExp): number =>
    sentences.filter(({ sentence }) => pattern.test(sentence.text)).length / sentences.length;
  return count(teller) >= 0.3 || count(person) >= 0.25;
};

/** "Coming from rye?", "Interested?": a condition in the form of a question; "Why rye?" is answered. */
const elliptic =
  /^(?!.*\b(?:what|why|how|who|whom|whose|which|when|where|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|not)\b)[^.]*\?\s*["”’)]*$/iu;

/** "Users no longer have to …": what ended it, the sentence before tells. */
const ended =
  /^(?:[\p{L}-]+\s){1,3}(?:no\slonger\s(?:have|has|need|needs)|(?:do|does)(?:n['’]t|\snot)\s(?:have|need)\s(?:to\s.*\s)?any\s?more)\b/iu;

/** "60% of bakers": what those who were asked said. */
const share = /\d\s?[%％]|\d\spercent\b/iu;

/** "To install, use …": of what, the sentence before tells. */
const objectless =
  /^to (?:install|upgrade|update|run|build|download|uninstall|configure|enable|activate|use),\s/iu;

/** "To be clear, rye has its fans": what is granted to those who think otherwise is not what the post says. */
const conceding =
  /^(?!.*,\s(?:but|yet)\s)(?:to be (?:clear|fair)|of course|granted|admittedly|true|again, (?:you|one) (?:may|might|can|could))(?:,|\s(?!to\b))(?<!\btrue\s)/iu;
const conceded = /^to be (?:clear|fair),/iu;
const turning = /^(?:but|however|yet|still|that said|instead|nevertheless)\b/iu;

/** Whether a sentence answers, goes on with or is said of the one before it, and is not true without it. */
const hangsOn = (before: string, text: string): boolean =>
  elliptic.test(before) ||
  (conceded.test(before) && !turning.test(text)) ||
  (before !== '' && (ended.test(text) || objectless.test(text))) ||
  turnsTo.test(before) ||
  (conditional.test(before) && hanging.test(text));

/** "Bakers were originally given one oven.": how it began, until a sentence tells how it went on. */
const originally =
  /^(?:originally|initially|traditionally|historically|at first|back then|for (?:many |several |some )?(?:years|decades|ages)|for (?:a|the longest) (?:long )?time)\b|\b(?:was|were|had|did)\s(?:\p{L}+\s)?(?:originally|initially|traditionally)\b/iu;
const wentOn =
  /^(?:but|however|now|today|instead|nowadays|over time|later|eventually|since then|with (?:the|this|version|v?\d)|as of)\b/iu;

/** How the next paragraph begins that tells so. */
const goesOnBelow = /^(?:but|however|now|today|nowadays|recently|since then)\b/iu;

/** Which sentences tell how something was at first, before one of their paragraph, or the first of the next, that tells how it went on. */
const formerlyIn = (sentences: readonly InBlock[]): readonly boolean[] => {
  const former = sentences.map(() => false);
  let from: number | undefined;
  for (const [order, { sentence, block }] of sentences.entries()) {
    const isBelow = block !== sentences[order - 1]?.block;
    if (isBelow && !goesOnBelow.test(sentence.text)) from = undefined;
    if (from !== undefined && (isBelow || wentOn.test(sentence.text))) {
      former.fill(true, from, order);
      from = undefined;
    } else if (originally.test(sentence.text)) from ??= order;
  }
  return former;
};

/** So many sentences on the second of two may stand. */
const untilSecond = 4;

/** "First, … Second, …": one of them alone is half of what was announced. */
const isFirstOfTwo = (sentences: readonly InBlock[], order: number): boolean =>
  /^first(?:ly)?,\s/iu.test(sentences[order]?.sentence.text ?? '') &&
  sentences
    .slice(order + 1, order + 1 + untilSecond)
    .some(({ sentence: { text } }) => /^second(?:ly)?,\s/iu.test(text));

/**
 * Which sentences are told as true and whole: no part of a supposition, of what others think or of somebody's story,
 * no mere announcement of what follows.
 */
export const toldIn = rememberOf((sentences: readonly InBlock[]): readonly boolean[] => {
  const inStory = isStory(sentences);
  const isOvershadowed = inSpell(sentences);
  const isOfExample = inWorkedExample(sentences);
  const isFormer = formerlyIn(sentences);
  const isDown = turnedDownIn(sentences);
  const hasFindings = sentences.some(({ sentence }) => share.test(sentence.text));
  let [block, isHeld, before] = [-1, false, ''];
  return sentences.map((here, order) => {
    const { text } = here.sentence;
    if (here.block !== block) [block, isHeld, before] = [here.block, false, ''];
    const next = sentences[order + 1];
    const isAnnouncement =
      next?.block === block && exemplifying.test(next.sentence.text) && naming.test(text);
    const isTold =
      !isOvershadowed[order] &&
      !isOfExample[order] &&
      !isFormer[order] &&
      !isDown[order] &&
      !isFirstOfTwo(sentences, order) &&
      !isHeld &&
      !isAnnouncement &&
      !(next?.block === block && isDenied(text, next.sentence.text)) &&
      !conceding.test(text) &&
      !(hasFindings && isSample(text)) &&
      !hangsOn(before, text) &&
      !(inStory && isInPast(text));
    isHeld = holding.test(text);
    before = text;
    return isTold;
  });
});
