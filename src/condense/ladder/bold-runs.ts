import type { Paragraph, PhrasingContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsInStop } from '../ends.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { flattenInline, type InlineText, textOfNode } from '../inline-text.js';
import { makeLine } from '../line.js';
import { rememberOf } from '../remember.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';

interface Run {
  readonly start: number;
  readonly end: number;
}

const boldFrom = (nodes: readonly PhrasingContent[], offset: number): Run[] => {
  let at = offset;
  return nodes.flatMap((node): Run[] => {
    const start = at;
    at += textOfNode(node).length;
    if (node.type === 'strong') return [{ start, end: at }];
    return 'children' in node ? boldFrom(node.children, start) : [];
  });
};

/** The bold runs of a paragraph as ranges of its flat text; each of its sentences asks for them. */
export const boldRanges = rememberOf((nodes: readonly PhrasingContent[]): readonly Run[] =>
  boldFrom(nodes, 0),
);

/** Whether the author set a sentence in bold from its first to its last word; without a stop it is a title. */
export const isAllBold = ({ nodes, text }: InlineText, { start, end }: Run): boolean =>
  endsInStop(text.slice(start, end)) &&
  boldRanges(nodes).some((run) => run.start <= start && end <= run.end + 1);

/** `**KAYLA:** I work on …`: who speaks in an interview is no point of a talk. */
const speaker =
  /^(?:[\p{Lu}\d.]+(?:\s[\p{Lu}\d.]+)*|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?:\s\([^)]*\))?)\s*[:：]?$/u;
const colonAfter = /^\s*[:：]/u;

const isSpeaker = (text: string, { start, end }: Run): boolean => {
  const run = text.slice(start, end).trim();
  const isLabel = /[:：]$/u.test(run) || colonAfter.test(text.slice(end));
  return isLabel && speaker.test(run);
};

/** A run that begins a sentence is a point; inside one it only leans on a word. */
const isPoint = (inline: InlineText, { start }: Run): boolean =>
  sentencesOf(inline).some((sentence) => Math.abs(sentence.start - start) <= 1);

/** What a bold run names that is said in passing. */
const passing =
  /^(?:thanks|thank you|note|update|edit|tl;?dr|disclaimer|warning|tip|important|q|a|question|answer|example|see also|read more|related|(?:next|previous(?:ly)?) in (?:this|the) series|part \d+)\b/iu;

/** "Get Loaf Crumb": a title, unless it tells or forbids as a sentence does, "Ovens Need Fresh Air". */
const title = /^(?:[^\p{L}]*\p{Lu}[\p{L}-]*\s){2,}[^\p{L}]*\p{Lu}[\p{L}-]*$/u;
const forbids = /^(?:never|always|do(?: not|n['’]t))\s/iu;

/** "Errors caught by the baker": what is done to them is no verb of a sentence. */
const doneBy = /(?:^|\s)\p{L}+s (?:\p{L}+ed|caught|thrown|seen|found|made|built) by\s/u;

/** Whether what follows is named, and nothing is said. */
const isName = (text: string): boolean =>
  (title.test(text) && !forbids.test(text) && !hasMainVerb(text.charAt(0) + text.slice(1).toLowerCase())) ||
  (doneBy.test(text) && !hasMainVerb(text.replace(doneBy, ' things by ')));

/** "**If the oven is cold**, wait": a condition without what follows from it; "If statements" and "while loops" are things. */
const condition =
  /^(?!(?:if|when|unless|until|while)[\s-](?:statements?|loops?|expressions?|clauses?|modifiers?|guards?)\s)(?:if|when(?! to\b)|unless|once|until|while|as soon as|in case|whenever)\s[^,:;—–]*$/iu;

/** Rung 11: the bold runs that begin a sentence of a paragraph, as lines of two to fourteen words. */
export const boldRunsIn = (paragraph: Paragraph): Line[] => {
  const inline = flattenInline(paragraph.children);
  return boldRanges(paragraph.children)
    .filter((run) => isPoint(inline, run) && !isSpeaker(inline.text, run))
    .flatMap(({ start, end }) => {
      const words = countWords(inline.text.slice(start, end));
      const line = words >= 2 && words <= 14 ? makeLine(inline, [start, end], 'bold') : undefined;
      const isPoor = ({ text }: Line): boolean =>
        passing.test(text) || condition.test(text) || isName(text) || /[?？]$/u.test(text);
      return line && !isPoor(line) ? [plain(line)] : [];
    });
};

/** Bold, or emphasis from end to end, is what the line was found by; as a line it need not shout. */
export const plain = (line: Line): Line => {
  const [only, ...more] = line.content;
  return {
    ...line,
    content:
      only?.type === 'emphasis' && more.length === 0
        ? only.children
        : line.content.flatMap((node) => (node.type === 'strong' ? node.children : [node])),
    ...(line.children ? { children: line.children.map(plain) } : {}),
  };
};
