import type { Line, Rung } from '../../model/claim.js';
import { cutRightEdge } from '../edge-cut.js';
import type { InlineText } from '../inline-text.js';
import { makeLine } from '../line.js';
import type { Sentence } from '../sentences.js';
import { countWords } from '../words.js';
import { hasFiniteVerb, rejectSentence } from './sentence-gate.js';

/** The most words that a line from prose may have. */
const maxWords = 14;

type Range = readonly [start: number, end: number];

/** A way to cut a sentence down to what may be shown, as a range inside it. */
interface Cut {
  readonly rung: Rung;
  readonly range: (text: string) => Range | undefined;
}

const markers =
  /^(?:however|moreover|furthermore|additionally|in addition|in fact|indeed|of course|naturally|clearly|obviously|unfortunately|fortunately|luckily|surprisingly|interestingly|importantly|more importantly|most importantly|generally|in general|typically|traditionally|historically|ultimately|essentially|basically|overall|in short|in summary|in other words|simply put|to put it simply|put simply|as a result|consequently|therefore|thus|that said|having said that|on the other hand|on the one hand|by contrast|in contrast|in practice|in reality|in the end|at the end of the day|at the same time|meanwhile|nowadays|these days|over time|in my (?:humble |biased )?opinion|from a pragmatic standpoint|from a [a-z]+ (?:standpoint|perspective|point of view)),\s+/iu;

const afterMarker = (text: string): number => markers.exec(text)?.[0].length ?? 0;

// Verbs of belief are transparent: what follows is the claim. Hope and doubt are not.
const frame =
  /^(?:(?:I|we)(?: (?:strongly|firmly|truly|also|really))? (?:believe|think|expect|predict|found|learned|realized|know)(?: that)?|it is (?:clear|obvious|important to note|worth noting|well known) that|it['’]s (?:clear|obvious|worth noting|important to note) that|one of the (?:big |main |key )?(?:themes?|lessons|takeaways|reasons)[^,.]{0,40} (?:is|was) that|the (?:data|research|report|survey|study) (?:is clear|shows|suggests|found) that|(?:my|our) (?:feeling|view|opinion|experience) is that|the (?:good|bad|great) news is(?: that)?|(?:the )?bottom line is(?: that)?|the (?:key|main) (?:point|takeaway|lesson|insight) is that|note that|remember that|keep in mind that)\s+/iu;

const frameRange = (text: string): Range | undefined => {
  const lead = afterMarker(text);
  const match = frame.exec(text.slice(lead));
  if (!match) return undefined;
  const start = lead + match[0].length;
  // "I expect Rust projects to be on par": what follows is no full clause.
  const [subject = ''] = text.slice(start).split(/\sto\s/u);
  return hasFiniteVerb(subject) ? [start, text.length] : undefined;
};

const contrast = /,\s+(?:but|yet|however,?)\s+/iu;
const concession = /^(?:while|although|though|even though|whereas)\s[^,]{8,120},\s+/iu;

const contrastRange = (text: string): Range | undefined => {
  const conceded = concession.exec(text);
  if (conceded) return [conceded[0].length, text.length];
  const match = contrast.exec(text);
  return match ? [match.index + match[0].length, text.length] : undefined;
};

/** The ways to cut, in the order of the ladder. */
const cuts: readonly Cut[] = [
  { rung: 'frame', range: frameRange },
  { rung: 'contrast', range: contrastRange },
  { rung: 'sentence', range: (text) => [afterMarker(text), text.length] },
];

// A sentence with a condition or a contrast must not lose it.
const conditional =
  /\b(?:if|unless|until|except|only|although|though|while|whereas|but|not|never|no longer|however)\b/iu;

/** The part of a range that is short enough: the whole of it, or its left part when nothing of weight is lost. */
const shorten = (text: string, [start, end]: Range): Range | undefined => {
  const part = text.slice(start, end);
  if (countWords(part) <= maxWords) return [start, end];
  const cut = cutRightEdge(part, maxWords);
  if (cut === undefined || conditional.test(part.slice(cut)) || !hasFiniteVerb(part.slice(0, cut)))
    return undefined;
  return [start, start + cut];
};

const capitalised = (text: string): string => {
  const [word = ''] = text.split(/\s/u);
  return /^\p{Ll}+$/u.test(word) ? text.charAt(0).toLocaleUpperCase('en') + text.slice(1) : text;
};

const withCapital = (line: Line): Line => {
  const [first, ...rest] = line.content;
  if (first?.type !== 'text') return line;
  return {
    ...line,
    text: capitalised(line.text),
    content: [{ ...first, value: capitalised(first.value) }, ...rest],
  };
};

/** The line that a sentence of prose gives by rungs 8 to 10, or undefined when none passes the gates. */
export const lineOfSentence = (inline: InlineText, sentence: Sentence): Line | undefined => {
  if (/\?\s*["”’)]*$/u.test(sentence.text)) return undefined;
  for (const { rung, range } of cuts) {
    const found = range(sentence.text);
    const short = found && shorten(sentence.text, found);
    const line = short && makeLine(inline, [sentence.start + short[0], sentence.start + short[1]], rung);
    if (!line) continue;
    const shown = withCapital(line);
    if (rejectSentence(shown.text) === undefined) return shown;
  }
  return undefined;
};
