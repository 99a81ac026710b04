import type { Claim, Line } from '../../model/claim.js';
import { endsInStop } from '../ends.js';
import { courtesy, passing } from '../gate/asides.js';
import { speaker } from '../gate/first-person.js';
import { demonstrative } from '../gate/leaning.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { pointsBack } from '../gate/pronouns.js';
import type { Guest } from '../guests.js';
import { type InlineText, textOfNode } from '../inline-text.js';
import { lineOfRange } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import type { Speakers } from '../speakers.js';
import { countWords } from '../words.js';

/** A paragraph of an answer, and who gives it when its beginning tells. */
export interface Answer {
  readonly inline: InlineText;
  readonly block: number;
}

/** Something said in an interview, and by whom. */
export interface Saying {
  readonly line: Line;
  readonly block: number;
  readonly order: number;
  readonly attribution: Line;
  /** It is told in the first person: in the speaker's own voice. */
  readonly isPersonal: boolean;
  /** It begins an answer of whom the post asks: "Cold ovens:" may be a label, and behind an answer others may speak. */
  readonly isOfGuest: boolean;
}

/** "A: …": the answer of whoever is asked. */
const answerLabel = /^A(?:nswer)?\s?[:.]\s+/u;

/** "Ada Moss:", "ADA MOSS:", "Ada:": who answers; initials name nobody to an audience, but for those whom the post names. */
const label = /^(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3})(?:\s\([^()]{1,12}\))?\s?:\s+/u;
const initials = /^\p{Lu}{2,4}$/u;

/**
 * "Ben Rye, baker: …", "Ben Rye – …", "Ben Rye" or "Ben Rye (of the mill):" alone: somebody else may speak from here on.
 * What only looks like it ends the answer, too: words of one given to another are worse than none.
 */
const turnsTo = /^\s*\p{Lu}[^.!?:：–—]{0,80}(?:[:：]|\s[-–—]\s)|[:：]\s*$|^\s*\p{Lu}[^.!?。！？]{0,60}$/u;

const mayBeAnother = ({ nodes, text }: InlineText): boolean =>
  label.test(text) ||
  turnsTo.test(text) ||
  nodes.find((node) => textOfNode(node).trim() !== '')?.type === 'strong';

const asks = /[?？]["”’)\]]*\s*$/u;

/** "Tell us about yourself!", "We would love to hear of your way." */
const invites =
  /^\P{L}*(?:(?:please |can you |could you )?(?:tell us|introduce yourself)|(?:we|I)(?:['’]d| would) (?:love|like) to (?:learn|hear|know) (?:more )?(?:about|of|how|what|why|your))\b/iu;

const isQuestion = (heading: string): boolean => asks.test(heading) || invites.test(heading);

/** How a sentence begins that leans on the one before it, thanks, or tells who speaks. */
const leaning =
  /^(?:it|its|this|that|these|those|they|their|he|she|him|her|and|but|or|so|because|which|then|also|there|here|yes|no|well|yeah|ok|okay|oh|hi|hello|hey|thanks?|like|as|for example|for instance|however|another|other|others|both|first|second|finally|initially|after|before|since|once|when|while|if|with|my name|eventually|instead|additionally|therefore|thus|hence|moreover|furthermore|besides|meanwhile|otherwise|similarly|likewise|in addition|at the same time|actually|I hope to see|I look forward|look us up|see you|that said|given that|currently|right now|today|again|sure|of course|absolutely|plus|I mean|I guess|you know)(?![a-z0-9-])/i;
const introduces =
  /(?:\b[Mm]y name is|\b(?:I['’]m|I am|I was|I['’]ve been) (?:an? |the |[A-Z]|currently |one of |also |based |working |with )|I (?:first |also |have (?:also )?been |originally )?(?:work|worked|joined|started|live|involved|got (?:into|involved))\b|(?:we['’]re|we are) (?:an? |the |based )|was founded|years? old|\bquestions?\b|\binterview|mentioned|as I said|\bjust (?:shared|said|described|told|talked)|earlier|\b[Pp]revious(?:ly)?\b|\b(?:on|of|for|with|about|at) that\b)/u;

/** Words that fill speech, and say that the speaker seeks others. */
const fills =
  /\b(?:I don['’]t know|I['’]m going to say|(?:kind|sort) of|you know|you guys|I mean|I guess|whatever|stuff|I say|yeah|wow|haha)\b|,\slike,|\b(?:do(?:es|ing)?|did)\s(?:that|this|it|so)\b|\bthat['’]s\s(?:the|what|why|how)\b/i;

const least = 7;
const most = 26;

/** Whether a sentence of an answer says something without the sentences around it. */
const speaksAlone = ({ text }: Sentence): boolean => {
  const words = countWords(text);
  return (
    words >= least &&
    words <= most &&
    endsInStop(text) &&
    !leaning.test(text) &&
    !introduces.test(text) &&
    !fills.test(text) &&
    !courtesy.test(text) &&
    !passing.test(text) &&
    !demonstrative.test(text) &&
    !/https?:|…|\.\.\.|[:;]/u.test(text) &&
    !pointsBack(text) &&
    hasMainVerb(text)
  );
};

/** Where an answer begins, and who gives it. */
interface Given {
  readonly from: number;
  readonly attribution: Line;
  readonly isOfGuest: boolean;
}

const named = (who: string): Line => ({
  content: [{ type: 'text', value: who }],
  text: who,
  rung: 'quotation',
});

const answerOf = ({ inline }: Answer, who: Guest | undefined, speakers: Speakers): Given | undefined => {
  const from = answerLabel.exec(inline.text)?.[0].length ?? 0;
  if (who !== undefined) return { from, attribution: named(who.name), isOfGuest: who.isAsked };
  const found = label.exec(inline.text);
  const name = found?.[1] ?? '';
  if (!found) return undefined;
  if (initials.test(name)) {
    const person = Object.hasOwn(speakers, name) ? speakers[name] : undefined;
    return person === undefined
      ? undefined
      : { from: found[0].length, attribution: named(person), isOfGuest: true };
  }
  const attribution = lineOfRange(inline, [0, name.length], 'quotation');
  return attribution && { from: found[0].length, attribution, isOfGuest: false };
};

/** Who answers in a paragraph that asks nothing. */
const givenIn = (answer: Answer, who: Guest | undefined, speakers: Speakers): Given | undefined =>
  asks.test(answer.inline.text) ? undefined : answerOf(answer, who, speakers);

/** What may be quoted of the answers below a question: sentences in which somebody speaks for themselves, whom the post names. */
export const sayingsIn = (
  answers: readonly Answer[],
  { heading, guest, speakers = {} }: Interview,
): Saying[] => {
  const isAsked = isQuestion(heading) || answers.some(({ inline }) => asks.test(inline.text));
  if (!isAsked) return [];
  let who = isQuestion(heading) ? guest : undefined;
  let speaking: Given | undefined;
  return answers.flatMap((answer, paragraph): Saying[] => {
    const { inline, block } = answer;
    // An answer goes on until somebody else may speak, or something else stands between.
    const isNext = block - 1 === answers[paragraph - 1]?.block && inline.text.trim() !== '';
    const isOther = !asks.test(inline.text) && !answerLabel.test(inline.text) && mayBeAnother(inline);
    const goesOn = isNext && !isOther && !asks.test(inline.text);
    if (isOther) who = undefined;
    const found =
      goesOn && speaking ? { ...speaking, from: 0, isOfGuest: false } : givenIn(answer, who, speakers);
    speaking = found;
    if (!found) return [];
    return sentencesOf(inline).flatMap((sentence, index): Saying[] => {
      const from = Math.max(sentence.start, found.from);
      const said = { ...sentence, start: from, text: inline.text.slice(from, sentence.end) };
      if (from >= sentence.end || !speaksAlone(said)) return [];
      const line = lineOfRange(inline, [from, sentence.end], 'quotation');
      const isPersonal = speaker.test(said.text);
      const { attribution, isOfGuest } = found;
      return line
        ? [{ line, block, order: paragraph * 100 + index, attribution, isPersonal, isOfGuest }]
        : [];
    });
  });
};

interface Interview {
  readonly heading: string;
  /** Who answers (`guestOf`). */
  readonly guest?: Guest | undefined;
  readonly speakers?: Speakers | undefined;
}

/** The quotation that a saying is. */
export const quoteOf = ({ line, attribution }: Saying): Claim => ({
  kind: 'quote',
  rung: 'quotation',
  quote: [{ type: 'paragraph', children: [...line.content] }],
  attribution,
});
