import type { InBlock } from './spells.js';

const way =
  'strateg(?:y|ies)|approach(?:es)?|methods?|solutions?|designs?|ways?|setups?|techniques?|ideas?|tactics?|practices?|implementations?|algorithms?|patterns?|models?|workarounds?|policy|policies|schemes?|plans?|behaviou?r|process';

/** "Rolls are baked first and sold at once. This approach has a drawback.": what is taken back. */
export const takesBack = new RegExp(
  `^(?:this|that|such an?|the)\\s(?:[\\p{L}-]+\\s)?(?:approach|method|solution|technique|workaround|setup)\\s(?:works?|helps?|is (?:fine|simple|easy)),\\sbut\\b|^(?:(?:but|however|unfortunately|sadly|still|yet),?\\s)?(?:(?:this|that|such an?|the)\\s(?:[\\p{L}-]+\\s)?(?:${way})|this|it)\\s(?:\\p{L}+ly\\s)?(?:(?:has|had|have|comes? with|came with|suffers? from|suffered from|brings?)\\s(?:(?!no\\s|few\\s|not\\s|solved\\s|fixed\\s)[\\p{L}-]+\\s){0,4}(?:drawbacks?|disadvantages?|downsides?|problems?|issues?|limitations?|flaws?|caveats?|shortcomings?|weakness(?:es)?|pitfalls?)|(?:did|does|do)(?:\\snot|n['’]t)\\s(?:\\p{L}+\\s)?(?:work|scale|help|suffice|hold)\\b|(?:is|was|are|were)\\s(?:an?\\s)?(?:really\\s|very\\s|quite\\s)?(?:poor|bad|terrible|wrong|flawed|broken|insufficient|not enough|error-prone)\\b|(?:(?:fails?|failed|breaks? down)(?=[.!]?$|\\s(?:badly|often|miserably|at scale|when|under|for)\\b)|falls? short|fell short))`,
  'iu',
);

/** "This approach works, but the crust burns", "The problem with this is that …", "… but it comes at a cost". */
const butFails = new RegExp(
  `^(?:(?:but|however|unfortunately|while)\\s?,?\\s)?(?:(?:(?:this|that|these|those|the)\\s(?:[\\p{L}-]+\\s)?(?:${way}))\\s(?:\\p{L}+ly\\s)?(?:works?|worked|helps?|helped)\\b.{0,60},?\\s(?:but|however|yet)\\s|the\\s(?:[\\p{L}-]+\\s)?(?:problem|trouble|drawback|downside|disadvantage|issue|catch|flaw|difficulty)\\s(?:with\\s(?:this|that|it|these|those|the\\s(?:[\\p{L}-]+\\s)?(?:${way}))|here|is\\sthat)\\b|(?:this|that|it)\\b.{0,80},\\s(?:but|however|yet)\\s(?:it|this|that)\\s(?:comes? at|costs?|prevents?|requires?|breaks?|leads? to)\\b)`,
  'iu',
);

/** Whether a sentence grants what stands before it, and turns it down, or tells what its problem is. */
export const worksBut = (text: string): boolean => butFails.test(text);

/** "Wrong!", "That is plain wrong", "The claim is false", "That is what people say who …": what stands before it is not so. */
const untrue =
  /^(?:(?:but|well|sadly|of course),?\s)?(?:(?:wrong|false|nonsense|not (?:so|true|quite|at all))(?:[.!,]|$)|(?:that|this|it|which|the (?:claim|rumou?r|story|myth|objection))(?:(?:['’]s|\s(?:is|was))\s(?:(?!not\s|never\s|hardly\s|no\s)[\p{L}-]+\s){0,2}(?:wrong|false|untrue|nonsense|a lie|a myth)\b|(?:['’]s not|\s(?:is|was)(?:\snot|n['’]t)) (?:so|true|the case|quite (?:so|true|right))\b)|(?:that|this) (?:is|was) what (?:people|some|many|critics|others|they)\s(?:[\p{L}-]+\s){0,2}(?:say|said|claim\p{L}*|think|thought|believed?)\b)/iu;

/** Whether a sentence says that what stands before it is not so, or only the word of others. */
export const saysUntrue = (text: string): boolean => untrue.test(text);

/** Whether a sentence turns down what stands before it. */
export const turnsDown = (text: string): boolean => takesBack.test(text) || worksBut(text);

/** "Another technique is to …", "One option would be …": one way of several, which may not be the author's. */
const offers =
  /^(?:(?:so|today|currently|traditionally|now),?\s)?(?:another|one|an?\s(?:\p{L}+\s){0,2})\s?(?:technique|approach|option|way|solution|idea|workaround|method|strategy|alternative)\b[^.:]{0,60}?\s(?:is|was|would be|could be|might be)\s(?:just\s|simply\s)?(?:to\s|\p{L}+ing\b)/iu;

/** As many sentences on a way that is offered may be turned down. */
const inSight = 8;

/** Which sentences tell of a way that is turned down before their paragraph, or the first sentence of the next, ends. */
export const turnedDownIn = (sentences: readonly InBlock[]): readonly boolean[] => {
  const isDown = sentences.map(() => false);
  for (const [order, { sentence, block }] of sentences.entries()) {
    if (!offers.test(sentence.text)) continue;
    const until = sentences
      .slice(order + 1, order + 1 + inSight)
      .findIndex(({ sentence: { text } }) => turnsDown(text));
    const at = order + 1 + until;
    const isNear = until >= 0 && (sentences[at - 1]?.block === block || sentences[at]?.block === block);
    if (isNear) isDown.fill(true, order, at);
  }
  return isDown;
};
