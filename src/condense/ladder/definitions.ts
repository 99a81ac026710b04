import type { Line } from '../../model/claim.js';
import { cutRightEdge } from '../edge-cut.js';
import { personal } from '../gate/first-person.js';
import { danglingReference, pointsInside } from '../gate/leaning.js';
import { plainOf } from '../gate/phrases.js';
import type { InlineText } from '../inline-text.js';
import { isBalanced, makeLine } from '../line.js';
import { rememberText } from '../remember.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';

const copula =
  /^(?:\s*\([^)]{1,60}\))?\s+(?:(?:is|means|refers to)\s+(?:an?|the)\s+|are\s+(?:the\s+)?(?=[\p{L}-]+\s(?:[\p{L}-]+s\b|[\p{L}-]+\s(?:who|that|which|for|of|in|to)\b)|[\p{L}-]+s\s(?:who|that|which|for|of|in)\b))/iu;

const comparative =
  /^(?:one of|first|last|next|same|only|best|worst|most|least|reason|way to go|case|key|problem|result)\b/iu;

/** "Well-known project from Rosa", "very like a mill", "free fair for bakers and takes place in Ulm": whose it is, what it resembles, or two sentences. */
const unsaid =
  /^(?:well[- ]known|popular|famous|great|new) (?:[\p{L}-]+ ){1,3}(?:from|by)\b|^(?:very|quite|so|almost)\s|:\s|^(?!.*\s(?:that|which|where|who)\s).*\sand (?:takes place|is|are|was|has|have)\s/iu;

/** The subject that a heading names: "What is GitOps?" names GitOps. */
const termOf = (heading: string): string =>
  heading
    .replace(/^(?:what (?:is|are)|introducing|meet|about|why|understanding)\s+(?:an?\s+|the\s+)?/iu, '')
    .replace(/(?<![?!:.])[?!:.]+$/u, '')
    .trim();

/** A heading of two parts names its first: "GitOps + delivery grows". */
const firstPart = (term: string): string => term.split(/\s+[+&:–—-]\s+|:\s+/u)[0] ?? term;

/** The most words of a definition on one line; where the heading asks for it, it is the point. */
const usual = 14;
const asked = 18;
const asks = /^\P{L}*what (?:is|are)\s/iu;

/** "In the context of bread, proofing is …": where a term means that; "in the case of a power cut, …" is a condition. */
const setting = /^(?:in|within) the context of\s[^,]{2,50},\s+/iu;

/** The term that a heading names, in lower case. */
const subjectIn = rememberText((heading) => firstPart(termOf(heading)).toLowerCase());

/** Where a sentence goes on after the term that it begins with, an article before it or not; undefined when it does not. */
const afterTerm = (text: string, term: string): number | undefined => {
  if (term.length < 2) return undefined;
  const ahead = setting.exec(text)?.[0].length ?? 0;
  const lead = ahead + (/^(?:an?|the)\s+/iu.exec(text.slice(ahead))?.[0].length ?? 0);
  const start = [lead, ahead].find((at) => text.slice(at, at + term.length).toLowerCase() === term);
  return start === undefined ? undefined : start + term.length;
};

/** Rung 7: "<heading> is a …" gives the noun phrase, without subject and copula. */
export const definitionIn = (
  inline: InlineText,
  sentence: Sentence,
  heading: string,
  maxWords = asks.test(heading) ? asked : usual,
): Line | undefined => {
  const subject = afterTerm(sentence.text, subjectIn(heading));
  const verb = subject === undefined ? null : copula.exec(sentence.text.slice(subject));
  if (subject === undefined || !verb) return undefined;
  const start = subject + verb[0].length;
  const phrase = sentence.text.slice(start);
  if (comparative.test(phrase) || unsaid.test(phrase) || personal.test(phrase)) return undefined;
  const end = countWords(phrase) <= maxWords ? phrase.length : cutRightEdge(phrase, maxWords);
  if (end === undefined || !isBalanced(phrase.slice(0, end)) || countWords(phrase.slice(0, end)) < 3)
    return undefined;
  const line = makeLine(inline, [sentence.start + start, sentence.start + start + end], 'definition');
  if (line && (danglingReference.test(line.text) || pointsInside.test(plainOf(line.text)))) return undefined;
  const [first, ...rest] = line?.content ?? [];
  if (!line || first?.type !== 'text') return undefined;
  const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
  return { ...line, text: upper(line.text), content: [{ ...first, value: upper(first.value) }, ...rest] };
};
