import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { leavesWhole } from '../edge-vetoes.js';
import { endsOpen } from '../ends.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { rejectLine } from '../gate/reject-line.js';
import type { Topic } from '../gate/topic.js';
import { type InlineText, isInCode } from '../inline-text.js';
import { capitalised, capitalisedAt, isBalanced, makeLine, withCapital } from '../line.js';
import { enclosedIn } from '../segment/enclosures.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { afterMarker } from './markers.js';
import { deniesWhy } from './parted.js';

/** Where a reader takes a breath in a sentence that is not parted by a pause, the best places first. */
const breaths: readonly RegExp[] = [
  /,?\s(?=(?:that|which|who|where)\s(?:(?:also|now|then|can|could|will|would|is|are|was|were|has|have|had|do|does|did|may|might|must|should|\p{L}+ly)\s)*(?!\p{L}+\s(?:is|are|was|were)\b)\p{Ll}+(?:s|ed)?\s)|,\s(?=(?:\p{L}+ly\s)?\p{Ll}+ing\s)|,\s(?=(?:while|where|so)\s)/gu,
  /,\s(?=(?:especially|particularly|whether or not|even (?:if|when|though)|then \p{Ll}+ing|or \p{Ll}+(?:ed|ing))\s)|,?\s(?=(?:that|which)\s(?:you|users|developers|\p{Lu}[\p{L}\p{N}]*)\s(?:can\s|also\s|now\s)?\p{Ll}+\s)|,?\s(?=and\s(?:\p{Ll}+ly\s)?\p{Ll}+s\s(?:the|an?|its|their|that|it|all)\s)/gu,
  /,\s(?=not\s(?!only\b|just\b|all\b|to\b|even\b|yet\b|every)[\p{L}-]+\s)/gu,
  /,?\s(?=(?:because|so that|while|whereas|although|even though|if|when|whenever|until|unless|before|after|once|instead of|rather than|in order to|by \p{L}+ing|without)\s)/gu,
  /\s(?=(?:to \p{Ll}{2,}(?<!to (?:the|this|that|their|its|your|all|any|each|be|our|an)) |using |allowing |enabling |making |giving |providing |including |such as |via |through |across |thanks to |based on |as well as |along with |compared to |in terms of |regardless of |depending on ))/gu,
  /\s(?=(?:(?:with|within|during|throughout)\s|(?:for|from|by|between)\s(?:(?:the|an?|its|their|your|all|any|each|every|both)\s|>?\d|\p{Ll}+ing\s)))/gu,
];

/** "lets bakers | to bake", "is responsible | for the oven": what stands before waits for what stands behind. */
const waiting: readonly { readonly left: RegExp; readonly right: RegExp }[] = [
  {
    left: /\b(?:allow|enabl|let|permit|requir|caus|forc|want|need|expect|ask|tell|told|help|encourag|empower|get|got|lead|led|driv|motivat|inspir|us|design|tri|try|abl|unabl|seem|tend|appear|like)(?:e|es|s|ed|d|t|ing|y|ies|ied)?(?:\s[^\s,;]+){0,6}$|\b(?:way|ways|ability|abilities|able|opportunity|opportunities|chance|chances|reason|need|time|place|plan|plans|right|attempt|effort|goal|goals|aim|features?|options?|capability|capabilities|permissions?|power|decision|desire|proposal|freedom|flexibility|choice|how|it)$/iu,
    right: /^to\s/u,
  },
  {
    // "has a bell for bakers | to wake the town": who does it.
    left: /\bfor\s(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}[\p{L}-]*s$/u,
    right: /^to\s/u,
  },
  {
    left: /\b(?:responsible|available|useful|suitable|ideal|necessary|essential|critical|important|crucial|good|great|better|best|required|known|famous|ready|way|reason|need|support|room|time|account|different|apart|away|derived|separate|independent|free|followed|limited|based|filled|equipped|associated|compared|consistent|compatible|familiar|together|along|difference|relationship|gap|balance)$/iu,
    right: /^(?:for|from|by|with|between)\s/u,
  },
  {
    // "their approach | to difficult loaves", "the door | to the oven": of what it is one.
    left: /\b(?:approach(?:es)?|access|answers?|solutions?|alternatives?|introduction|contributions?|responses?|reactions?|paths?|keys?|guides?|links?|references?|threats?|exceptions?|damage|attention|respect|relation|resistance|commitment|dedication|limits?|amendments?)$/iu,
    right: /^to\s/u,
  },
  {
    // "like daisies | from the meadow": a likeness is whole or none.
    left: /\blike\s(?:\p{Ll}+\s){0,2}\p{Ll}+$/u,
    right: /^(?:from|for|with|by|between|within|during|throughout|that|which|who)\s/u,
  },
  {
    // "locks, doors, lamps | that need oil, and stones": the list goes on behind it.
    left: /,\s[^,]{2,60},\s[^,]{2,60}$/u,
    right: /^[^,]{2,80},\s(?:and|or)\s/u,
  },
  {
    // "there are ovens | that need coal", "… and the mill | that feeds them": which, or of what more is told.
    left: /\bthere (?:is|are|was|were)(?:\s[^\s,;]+){1,4}$|\band(?:\s(?:an?|the|its|their|your|all|any|each|every|those))(?:\s[\p{L}-]+){1,2}$/iu,
    right: /^(?:that|which|who)\s/u,
  },
  {
    // "twice the salt | compared to the last loaf": of what.
    left: /\b(?:twice|half|double|triple|\p{Ll}+ times|more|less|fewer|better|faster|higher|lower|larger|smaller)\b[^,;]*$/iu,
    right: /^compared to\s/u,
  },
  {
    // "grinding is done | by turning the stone": how is all that is told.
    left: /\b(?:is|are|was|were|be|been)\s(?:\p{L}+ly\s)?(?:done|achieved|accomplished|performed|handled|implemented|solved|managed|made possible|carried out)$/iu,
    right: /^(?:by|through|via|using|with)\s/u,
  },
  {
    // "the guild says as much as 70% of the flour | within a mill is lost": what is said of it stands behind.
    left: /\b(?:says?|said|reports?|reported|estimates?|estimated|finds?|found|suggests?|claims?)\s(?:that\s)?(?:(?:as (?:much|many) as|up to|more than|over|about|around|nearly|almost|some)\s)?\d[\d.,]*\s?%?(?:\s[^\s,;]+){0,5}$/iu,
    right: /^(?:for|from|by|between|with|within|during|throughout)\s/u,
  },
  {
    // "as the mill | that feeds the oven is …": a clause of its own has no verb yet.
    left: /\b(?:since|because|as|while|when|if|although|though|so that|whether|that)\s(?:an?|the|its|their|your|each|every|all|any)?\s?(?:[\p{L}-]+\s)?[\p{L}-]+$/iu,
    right: /^(?:that|which|who)\s/u,
  },
  {
    // "fits only on a stone | that is dry": of which stones it is true.
    left: /\b(?:on|in|for|with|from|by|of|to|at)\s(?:an?|any|every|each|all)\s(?:[\p{L}-]+\s)?[\p{L}-]+$/iu,
    right: /^(?:that|which|who)\s(?:is|are|has|have|can)\s/u,
  },
  {
    // "a guild you are not signed up | with and …": it is of what stands before.
    left: /$/u,
    right:
      /^(?:with|for|from|by|to|within|between|during|throughout)\s(?:and|or|can|cannot|will|is|are|was|were|has|have)\s/u,
  },
  {
    // "must never end up | with a cold oven": the verb goes on.
    left: /\b(?:end|wind|come|came|go|put|get|got|start|keep|kept|catch|caught|do|did|get|make|made)(?:e?s|ed|ing|ting|ding)? (?:up|away|along|off|out|on)$/iu,
    right: /^(?:with|from|by|for|to|between)\s/u,
  },
  {
    // "led to loaves | that were baked, not being sold": what came of it stands behind what is said of them.
    left: /\b(?:results?|resulted|resulting) in\s[^,;]*$|\b(?:leads?|led|leading) to\s[^,;]*$/iu,
    right: /^(?:that|which|who)\s[^,]+,\s(?:not\s)?\p{L}+ing\s/u,
  },
  {
    // "no longer grinds | without a stone": what is denied holds only so.
    left: /\b(?:no longer|not|never|cannot)\b|n['’]t\b/iu,
    right: /^(?:without|unless|until|except)\s/u,
  },
];

/** "any loaf | that is cold will …", "what is right | for a shop depends on …": the subject of what goes on behind it. */
const isSubject = (right: string): boolean =>
  /^(?:that|which|who)\s(?!(?:\p{L}+ly\s)?(?:will|can|could|must|should|would|may|might)\s)(?:(?!which|what|how|who|when|where|if)\S+\s){1,5}?(?:will|can|could|must|should|would|may|might)\s/u.test(
    right,
  ) ||
  (/^(?:for|from|by|between|with|within|during|throughout)\s/u.test(right) &&
    hasMainVerb(right.replace(/^\S+\s/u, '')) &&
    !/\s(?:that|which|who|when|while|if|because|as|so|and|but)\s/u.test(right));

/** "A project that not only rises …", "Whether you are a baker, …": one half of it is nothing. */
const inHalves =
  /\bnot only\b|^whether\b|\b(?:more|less|rather|other|better|\p{L}+er)\b.*\bthan\b|\b(?:so|such)\b.*\bthat\b|\bnot\b.*\bbut\b/iu;

const [leastWhole, mostWhole] = [16, 34];
const [leastFirst, mostFirst] = [6, 17];
const [leastSecond, mostSecond] = [4, 18];

/**
 * A long sentence of a section that would show nothing: up to where it says something whole it is large, and what it goes
 * on to say stands below. Nothing of it is lost.
 */
export const spreadLine = (inline: InlineText, sentence: Sentence, topic: Topic): Line | undefined => {
  const lead = afterMarker(sentence.text);
  const text = sentence.text.slice(lead);
  const words = countWords(text);
  if (words < leastWhole || words > mostWhole || endsOpen(text)) return undefined;
  const at = sentence.start + lead;
  const whole = makeLine(inline, [at, sentence.end], 'sentence');
  if (!whole || inHalves.test(text)) return undefined;
  const reason = rejectLine(capitalised(whole).text, topic);
  // That of a long sentence is found in its first part.
  if (reason !== undefined && reason !== 'no main verb') return undefined;
  const end = breathIn(text, topic, (offset) => isInCode(inline, at + offset));
  if (end === undefined) return undefined;
  const first = makeLine(inline, [at, at + end], 'sentence');
  const second = makeLine(inline, [at + end, sentence.end], 'sentence');
  return first && second ? { ...capitalisedAt(inline, at, first), children: [second] } : undefined;
};

/** The end of the first part: of the best places the one that leaves it nearest to a line. */
const breathIn = (text: string, topic: Topic, isCode: (offset: number) => boolean): number | undefined => {
  const inside = enclosedIn(text);
  const stands = (end: number): boolean => {
    const [left, right] = [text.slice(0, end), text.slice(end).replace(/^,?\s+/u, '')];
    const [before, after] = [countWords(left), countWords(right)];
    return (
      before >= leastFirst &&
      before <= mostFirst &&
      after >= leastSecond &&
      after <= mostSecond &&
      inside[end] !== 1 &&
      !isCode(end) &&
      !isSubject(right) &&
      !deniesWhy(text, end) &&
      !waiting.some((pair) => pair.left.test(left) && pair.right.test(right)) &&
      leavesWhole(text, end) &&
      isBalanced(right) &&
      !endsDangling(right) &&
      rejectLine(withCapital(left, 'en'), topic) === undefined
    );
  };
  for (const pattern of breaths) {
    const ends = [...text.matchAll(pattern)].map(({ index }) => index).filter(stands);
    const best = ends.sort((a, b) => awayOf(text, a) - awayOf(text, b))[0];
    if (best !== undefined) return best;
  }
  return undefined;
};

/** How far a first part is from the length of a good line. */
const awayOf = (text: string, end: number): number => Math.abs(countWords(text.slice(0, end)) - goodLine);
const goodLine = 11;
