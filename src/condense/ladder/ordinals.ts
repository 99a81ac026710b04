import type { Line } from '../../model/claim.js';
import { cutRightEdge } from '../edge-cut.js';
import { personal } from '../gate/first-person.js';
import { demonstrative } from '../gate/leaning.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { credit } from '../gate/pointers.js';
import { rejectPhrases } from '../gate/reject-line.js';
import type { InlineText } from '../inline-text.js';
import { isBalanced, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { turnsDown } from '../turned-down.js';
import { countWords } from '../words.js';

const ordinal =
  /^(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth|finally|lastly|last)(?: of all| and foremost| but not least|,? and (?:perhaps |maybe |probably )?(?:most|more|even more) \p{L}+)?[,:]\s+|(?:the|our|my) (?:first|second|third|fourth|fifth|last|final)(?: [a-z]+)? (?:is|was) (?:that |to )?)/iu;

const first = /^(?:first|the first|our first|my first)/iu;
const leaning = /^(?:it|this|that|these|those|they|he|she|there|I|we|you|as|if|when|because|however|but)\b/iu;

const maxWords = 16;

const capital = (line: Line): Line => {
  const [node, ...rest] = line.content;
  if (node?.type !== 'text') return line;
  const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
  return { ...line, text: upper(line.text), content: [{ ...node, value: upper(node.value) }, ...rest] };
};

const lineOf = (inline: InlineText, sentence: Sentence): Line | undefined => {
  const start = (ordinal.exec(sentence.text) ?? between.exec(sentence.text))?.[0].length ?? 0;
  const rest = sentence.text.slice(start);
  const end = countWords(rest) <= maxWords ? rest.length : cutRightEdge(rest, maxWords);
  if (end === undefined) return undefined;
  const shown = rest.slice(0, end);
  if (
    leaning.test(shown) ||
    sayNothing(shown) ||
    personal.test(shown) ||
    !isBalanced(shown) ||
    /[?:]\s*$/u.test(shown)
  )
    return undefined;
  const line = makeLine(inline, [sentence.start + start, sentence.start + start + end], 'ordinals');
  return line && capital(line);
};

/** "All such loaves": which, stands before them. */
const suchOnes = /\bsuch\s(?!as\b|that\b|an?\b)\p{L}/iu;

/** "A fix by @rosa", "rye, which is a grain": a credit, a commonplace, or a name with an aside. */
const sayNothing = (text: string): boolean =>
  credit.test(text) ||
  rejectPhrases(text) !== undefined ||
  demonstrative.test(text) ||
  suchOnes.test(text) ||
  (/^[^,]+, which\s/iu.test(text) && !hasMainVerb(text));

/** A sentence of the section and the paragraph that it is in. */
export interface PlacedSentence {
  readonly inline: InlineText;
  readonly sentence: Sentence;
}

/** "First, … Then, … Finally, …": a step that is not counted; a run without it would lose it. */
const between = /^(?:then|next|after that)(?:,\s+|\s+(?=the|an?|you)\b)/iu;

/** Rung 3: "First … Second … Finally": the points of a section, when it counts two or more and does not turn them down. */
export const ordinalsIn = (sentences: readonly PlacedSentence[]): Line[] => {
  const isCounted = ({ sentence }: PlacedSentence): boolean => ordinal.test(sentence.text);
  const counted = sentences.filter(isCounted);
  if (counted.length < 2 || !counted.some(({ sentence }) => first.test(sentence.text))) return [];
  if (isTurnedDown(sentences, isCounted)) return [];
  const lines = withSteps(sentences, isCounted).map(({ inline, sentence }) => lineOf(inline, sentence));
  // A run with a gap would count wrong.
  return lines.every((line) => line !== undefined) ? lines.filter((line) => line !== undefined) : [];
};

type Test = (sentence: PlacedSentence) => boolean;

/** What is counted, with the steps between in its paragraph. */
const withSteps = (sentences: readonly PlacedSentence[], isCounted: Test): readonly PlacedSentence[] => {
  const inside = sentences.slice(sentences.findIndex(isCounted), sentences.findLastIndex(isCounted) + 1);
  return inside.filter(
    (one, at) => isCounted(one) || (between.test(one.sentence.text) && inside[at - 1]?.inline === one.inline),
  );
};

/** "First, … Finally, … This approach works, but …": two sentences on at most. */
const isTurnedDown = (sentences: readonly PlacedSentence[], isCounted: Test): boolean => {
  const last = sentences.findLastIndex(isCounted);
  return sentences.slice(last + 1, last + 3).some(({ sentence }) => turnsDown(sentence.text));
};
