import type { Paragraph, PhrasingContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline, type InlineText, textOfNode } from '../inline-text.js';
import { isLatin } from '../latin.js';
import { makeLine, wholeLine } from '../line.js';
import { sentencesOf } from '../segment/sentences.js';
import { termsOf } from '../terms.js';
import { countWords } from '../words.js';
import { endsInColon } from './lead-clauses.js';

const maxTerms = 5;
/** Two names tell less than the title alone. */
const minTerms = 3;

/** Terms that the author set apart: code, bold and links of one to three words. */
const setApart = (nodes: readonly PhrasingContent[]): PhrasingContent[][] =>
  nodes.flatMap((node) => {
    if (node.type === 'inlineCode' && node.value.length <= 24) return [[node]];
    // `**ADA:**` says who speaks.
    if (node.type === 'strong') return endsInColon.test(textOfNode(node)) ? [] : [node.children];
    if (node.type === 'link') return [node.children];
    return 'children' in node ? setApart(node.children) : [];
  });

// A name in the middle of a sentence: one capitalised word or several in a row; particles and digits allowed.
const name =
  /(?<=[\p{Ll}\p{N},;)]\s)(?:\p{Lu}[\p{L}\p{N}+#./_-]*[\p{L}\p{N}+#])(?:\s(?:(?:van|von|de|der|of|for)\s)?(?:\p{Lu}[\p{L}\p{N}+#./_-]*[\p{L}\p{N}+#]|\d+(?:\.\d+)*))*(?![\p{L}\p{N}_])/gu;

const anyOf = (words: string): string => words.trim().split(/\s+/u).join('|');

/** Words with a capital that are no terms: pronouns, days and months, what links and headings say. */
const noTerm = new RegExp(
  `^(?:${anyOf(`I I['’]\\p{L}+ OK Note Also However And But So If This That We You It The A An Our My Your Thanks Thank
  Hi Hello Dear Mr Ms Mrs Dr PM AM UTC GMT CET CEST PST PDT EST ET US UK EU Part Chapter Section Figure Table Step
  NOT AND ALL MUST NEW YES NO NEVER ANY true false null undefined none
  Update Edit Today Tomorrow Yesterday
  Mon(?:day)? Tue(?:s|sday)? Wed(?:nesday)? Thu(?:rs|rsday)? Fri(?:day)? Sat(?:urday)? Sun(?:day)?
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Spring Summer Autumn Fall Winter Q[1-4] Christmas`)})(?:['’]s)?(?:\\s\\d+)*$`,
  'u',
);

/** What links say instead of naming what they lead to. */
const linkTalk =
  /^(?:here|link|this|that|these|see|read|more|learn|click|sign|join|follow|watch|available|already|check|visit|last|next|previous|full|our|my|the|a|an|on|in|at|by|via|how|what|why|blog|post|article|docs?|documentation|website|site|page|slides|video|recording|demo|repo|repository|issue|pr|pull request|discussion|comment|thread|announcement|release notes|changelog|guide|tutorial|example|source|code|twitter|github|slack|youtube|linkedin|email|contact|register|sponsor|edit|photo|credit)\b/iu;

/** "GNU-specific" tells of a thing and names none; so do dates, paths of issues and words that run on. */
const noName =
  /-(?:based|specific|like|only|driven|wide|level|aware|compatible|related|style|native|first|ready|free|friendly|powered)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,2}(?:st|nd|rd|th)\b|^[\w.-]+\/[\w.-]+$|\/\d+$|\.\.|[,(]/iu;

const isTerm = (line: Line): boolean => {
  const words = countWords(line.text);
  const { text } = line;
  return (
    words >= 1 &&
    words <= 3 &&
    text.length >= 2 &&
    text.length <= 28 &&
    /\p{L}{2}/u.test(text) &&
    // Other scripts tell no name from a verb: what a link says there may be anything.
    isLatin(text) &&
    !/^[#@<]|https?:|www\.|[…?!:;]|^\d|\/\//u.test(text) &&
    !noTerm.test(text) &&
    !noName.test(text) &&
    !linkTalk.test(text) &&
    !(line.content[0]?.type === 'text' && /^\p{Lu}{2}:?$/u.test(text))
  );
};

/** Names that only technology has: `GitOps`, `InfluxDB`, `OAuth2`, `OCI`. */
const shaped = /^(?:\p{L}*\p{Ll}\p{Lu}[\p{L}\p{N}]*|\p{Lu}{3,}s?|\p{Lu}[\p{L}]*\p{N}[\p{L}\p{N}]*)$/u;

const isShaped = (text: string): boolean => text.split(/[\s/-]+/u).some((word) => shaped.test(word));

/** What the author set apart is a name when it is code, a word with a capital, or has the shape of one: two such words may be a person. */
const isNamed = ({ content: [first], text }: Line): boolean =>
  (first?.type === 'inlineCode' && !/^\p{Ll}+$/u.test(text)) ||
  isShaped(text) ||
  /^\p{Lu}[\p{L}\p{N}.+#-]*$/u.test(text);

const namesIn = (inline: InlineText): Line[] =>
  [...inline.text.matchAll(name)]
    .map((match) => makeLine(inline, [match.index, match.index + match[0].length], 'title'))
    .filter((line) => line !== undefined)
    .filter(({ text }) => isShaped(text));

const termsIn = (paragraph: Paragraph, hasCapitalNouns: boolean): Line[] => {
  const [label, after] = paragraph.children;
  // `**ADA**: I started …` says who speaks.
  const isSpoken = label?.type === 'strong' && after?.type === 'text' && /^\s*[:：]/u.test(after.value);
  const marked = setApart(isSpoken ? paragraph.children.slice(1) : paragraph.children)
    .map((run) => wholeLine(run, 'title'))
    .filter((line) => line !== undefined);
  const names = hasCapitalNouns ? [] : namesIn(flattenInline(paragraph.children));
  return [...marked.filter(isNamed), ...names].filter(isTerm);
};

const keyOf = (text: string): string => text.toLocaleLowerCase('en').replace(/(?:['’]s|s)$/u, '');

/** Terms with how often they stand in the section, the first form of each; a part of a longer term is that term. */
const countTerms = (terms: readonly Line[]): Map<string, { line: Line; count: number }> => {
  const found = new Map<string, { line: Line; count: number }>();
  for (const line of [...terms].sort((a, b) => b.text.length - a.text.length)) {
    const key = keyOf(line.text);
    const same = [...found.keys()].find((other) => ` ${other} `.includes(` ${key} `));
    const entry = found.get(same ?? key);
    if (entry) entry.count += 1;
    else found.set(key, { line, count: 1 });
  }
  return found;
};

const isCode = ({ content: [first] }: Line): boolean => first?.type === 'inlineCode';

/** Terms of one slide are of one kind: the code, when it alone is enough, or else the names. */
const ofOneKind = <T extends { readonly line: Line }>(terms: readonly T[]): T[] => {
  const code = terms.filter(({ line }) => isCode(line));
  return code.length >= minTerms ? code : terms.filter(({ line }) => !isCode(line));
};

const offsetOf = ({ source }: Line): number => source?.start.offset ?? 0;

/** What the terms of a section are read against. */
export interface TermContext {
  /** The titles above it: what they name needs no chip. */
  readonly above: string;
  readonly language: string;
  /** What the post speaks of again and again. */
  readonly repeated: ReadonlySet<string>;
}

/** A term of the post is named more than once: in its section, or, word for word, all over the post. */
const isRepeated = (text: string, count: number, repeated: ReadonlySet<string>): boolean => {
  const words = termsOf(text);
  return count >= 2 || (words.length > 0 && words.every((word) => repeated.has(word)));
};

const denial = /\b(?:not|no|never|without|cannot|neither|nor)\b|n['’]t\b/iu;

/** Whether a term is named in sentences alone that deny something: "does not support IPv6". */
const isDenied = (text: string, sentences: readonly string[]): boolean => {
  const said = sentences.filter((sentence) => sentence.includes(text));
  return said.length > 0 && said.every((sentence) => denial.test(sentence));
};

/** Rung 12: the key terms of a section that shows nothing else, as chips under its title: the most named, in the post's order. */
export const keyTermsOf = (paragraphs: readonly Paragraph[], context: TermContext): Line[] => {
  const titles = context.above.toLocaleLowerCase('en');
  // German writes every noun with a capital: only what is set apart is a term.
  const hasCapitalNouns = /^(?:de|lb)\b/iu.test(context.language);
  const terms = paragraphs.flatMap((paragraph) => termsIn(paragraph, hasCapitalNouns));
  const sentences = paragraphs.flatMap(({ children }) =>
    sentencesOf(flattenInline(children)).map(({ text }) => text),
  );
  const known = [...countTerms(terms).values()].filter(
    ({ line, count }) =>
      !titles.includes(keyOf(line.text)) &&
      isRepeated(line.text, count, context.repeated) &&
      !isDenied(line.text, sentences),
  );
  const top = ofOneKind(known)
    .sort((a, b) => b.count - a.count || offsetOf(a.line) - offsetOf(b.line))
    .slice(0, maxTerms)
    .map(({ line }) => line);
  return top.length >= minTerms ? top.sort((a, b) => offsetOf(a) - offsetOf(b)) : [];
};
