import type { List, Paragraph, RootContent } from 'mdast';
import { plainText } from '../../model/plain-text.js';
import { isEnglish } from '../judge-prose.js';
import { placeOf, wordsAbove } from '../place-of.js';
import { splitSentences } from '../segment/sentences.js';
import { saysUntrue, turnsDown } from '../turned-down.js';
import { countWords } from '../words.js';
import { isCharged } from './charges.js';
import { linesOfList } from './lists.js';

/** Two may stand there for themselves. */
const fewest = 3;
/** More are the entries of a glossary. */
const mostParagraphs = 12;
const maxLabel = 8;
/** In words: less is no paragraph, and more is one that has a title. */
const [leastSaid, mostSaid] = [3, 90];

/** "**Note**:", "**Update**:", "**Q**:": of what kind a paragraph is. */
const kind =
  /^(?:notes?|nb|n\.b|warnings?|caution|danger|examples?|e\.g|tips?|hints?|important|info|updates?|edit(?:ed)?|tl;?dr|disclaimer|caveat|questions?|answers?|q\d*|a\d*|input|output|before|after|source|credits?|photo|image|figure(?: \S+)?|table(?: \S+)?)$/iu;

/** Who says I, asks, or answers is spoken with. */
const spoken =
  /(?<![\p{L}\p{N}'’.-])(?:I|I['’](?:m|ve|ll|d)|my|me)(?![\p{L}\p{N}'’-])|[?？](?:\s|$)|(?:^|[.!,]\s)(?:[Yy]eah|[Yy]ep|[Yy]es|[Nn]o|[Oo]kay|OK|[Rr]ight|[Ww]ell|[Gg]reat|[Ss]ure|[Tt]hanks|[Tt]hank you|[Aa]bsolutely|[Ee]xactly|[Aa]wesome|[Cc]ool|[Ee]xcellent|[Hh]i|[Hh]ello|[Ww]elcome|[Nn]ope|[Oo]h|[Gg]ood)(?=[,.!]|\s*$)/u;

/** The label of "**Rye**: bread of the north", and the title of "**Rye keeps.** Bread of the north …": bold, and then a colon or a stop. */
const labelOf = (node: RootContent | undefined, isAsked: boolean): string | undefined => {
  if (node?.type !== 'paragraph') return undefined;
  const [first, ...more] = node.children;
  if (first?.type !== 'strong' || more.length === 0) return undefined;
  const [bold, rest] = [plainText([first]).trim(), plainText(more)];
  // "Can you tell us more?": who answers stands before a colon.
  return (isAsked ? undefined : beforeColon(bold, rest)) ?? beforeStop(bold, rest);
};

const beforeColon = (bold: string, rest: string): string | undefined => {
  const said = (/[:：]$/u.test(bold) ? rest : (/^\s*[:：](\s[\s\S]*)$/u.exec(rest)?.[1] ?? '')).trim();
  const label = bold.replace(/\s*[:：]$/u, '');
  const named = countWords(label);
  const isLabel = named >= 1 && named <= maxLabel && !kind.test(label) && !/[?？!.]$/u.test(label);
  return isLabel && tells(said, mostSaid) && !spoken.test(said) && label !== '' ? label : undefined;
};

const beforeStop = (bold: string, rest: string): string | undefined => {
  const said = (/[.!]$/u.test(bold) ? rest : (/^[.!](\s[\s\S]*)$/u.exec(rest)?.[1] ?? '')).trim();
  const title = bold.replace(/[.!]$/u, '');
  const words = countWords(title);
  const isTitle =
    words >= leastTitle && words <= maxTitle && !name.test(title) && !/[.!?]["”’)]*(?:\s|$)/u.test(title);
  return isTitle && tells(said, mostBelow) && !isTurnedDown(said) ? title : undefined;
};

/** "Rye is cheap. That is what people say who …": a title of what is not so. */
const isTurnedDown = (said: string): boolean =>
  splitSentences(said)
    .slice(0, 2)
    .some(({ text }) => saysUntrue(text.trim()) || turnsDown(text.trim()));

const tells = (said: string, most: number): boolean => {
  const words = countWords(said);
  return words >= leastSaid && words <= most && !/[:：]\s*$/u.test(said);
};

/** In words: "Rye." alone is a kind, and more is a thesis. */
const [leastTitle, maxTitle] = [2, 12];
/** What is said below a title may be longer. */
const mostBelow = 140;

/** "Ada Moss.": who says what follows, or what it is called. */
const name = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*$/u;

/** "KAYLA REED", "RL": who says what follows. */
const initials = /^[\p{Lu}\d. ’'-]+$/u;

const waits = new Set<string>(['list', 'code', 'table', 'blockquote', 'math']);

const isEntry = (blocks: readonly RootContent[], at: number, isAsked: boolean): boolean =>
  labelOf(blocks[at], isAsked) !== undefined && !waits.has(blocks[at + 1]?.type ?? '');

/** Where runs of labelled paragraphs begin and end. */
const runsIn = (
  blocks: readonly RootContent[],
  isAsked: boolean,
): readonly (readonly [start: number, end: number])[] => {
  const runs: (readonly [number, number])[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const start = at;
    while (isEntry(blocks, at, isAsked)) at += 1;
    if (at - start >= fewest && at - start <= mostParagraphs) runs.push([start, at]);
  }
  return runs;
};

const listOf = (paragraphs: readonly Paragraph[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: paragraphs.map((paragraph) => ({ type: 'listItem', children: [paragraph] })),
});

/** "We turned down all of these ideas.": they are not told as so. */
const isDenied = (before: RootContent | undefined, heading: string): boolean =>
  before?.type === 'paragraph' && isCharged(plainText(before.children).slice(-reach), heading);
/** In characters: so much of what stands before them is looked at. */
const reach = 240;

/** Shows nothing, and keeps the numbering of the blocks. */
const taken: RootContent = { type: 'thematicBreak' };

/**
 * The blocks of a section in which paragraphs that follow one another, each with a label in bold before a colon, are the
 * items of a list, where all of them have something to show.
 */
export const withLabelLists = (
  blocks: readonly RootContent[],
  heading: string,
  { language }: { readonly language: string },
): readonly RootContent[] => {
  // Elsewhere than in English a label is as often who speaks.
  if (!isEnglish(language)) return blocks;
  const isAsked = /[?？]\s*$/u.test(heading);
  const told = [...blocks];
  for (const [start, end] of runsIn(blocks, isAsked)) {
    const labels = blocks.slice(start, end).flatMap((block) => labelOf(block, isAsked) ?? []);
    if (labels.every((label) => initials.test(label)) || isDenied(blocks[start - 1], heading)) continue;
    const paragraphs = blocks.slice(start, end).filter((node) => node.type === 'paragraph');
    const list = listOf(paragraphs);
    const lines = linesOfList(list, wordsAbove({ ...placeOf(blocks, start), heading }));
    if (
      new Set(labels.map((label) => label.toLowerCase())).size < labels.length ||
      lines.length < labels.length
    )
      continue;
    told.fill(taken, start, end);
    told[start] = list;
  }
  return told;
};
