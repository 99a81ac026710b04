import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Claim, Line, PlacedClaim, Rung } from '../model/claim.js';
import type { Outline, Section } from '../model/outline.js';
import { sectionsUnder } from '../model/sections.js';
import { endsPost, isConclusion, isFarewell, isLookedUp } from './heading-kinds.js';
import { tellingOf } from './telling.js';
import { countTerms, similarity, type TermCounts, termsOf } from './terms.js';

/** What a post says and how much each part of it carries. */
export interface WeighedPost {
  /** The same claims, each with its `weight`, and so each of their lines. */
  readonly claims: ReadonlyMap<Section, readonly PlacedClaim[]>;
  /** 0 to 1 for every section, what stands under its sub-headings included. */
  readonly sections: ReadonlyMap<Section, number>;
}

/** What the weights are measured against. */
interface Topic {
  readonly post: TermCounts;
  readonly title: TermCounts;
  /** What every line may name: the terms of the post. */
  readonly names: ReadonlySet<string>;
}

/** How sure one can be that a line of a rung is what the author wants to be remembered. */
const trustIn: Readonly<Record<Rung, number>> = {
  author: 1,
  frame: 0.9,
  contrast: 0.85,
  definition: 0.7,
  sentence: 0.7,
  ordinals: 0.7,
  number: 0.8,
  quotation: 0.6,
  bold: 0.6,
  list: 0.6,
  enumeration: 0.35,
  'lead-in': 0.3,
  title: 0.1,
};

/** What it is worth beside what is said. */
const lookedUpShare = 0.3;

const isLast = (heading: string): boolean => isFarewell(heading) || isLookedUp(heading);

const textsOf = (nodes: readonly RootContent[]): string => nodes.map((node) => textOf(node)).join('\n');

/** The texts of a block, each paragraph by itself: nothing parts the items of a list in its text. */
const partsOf = (node: RootContent): string[] =>
  node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
    ? node.children.flatMap(partsOf)
    : [textOf(node)];

const headingOf = ({ heading }: Section): string => (heading ? textOf(heading) : '');

const wholeText = (section: Section): string =>
  [headingOf(section), textsOf(section.blocks), ...section.children.map(wholeText)].join('\n');

const bounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/** A short line shares few terms with a post: its likeness is small, and is stretched to 0 to 1. */
const likeness = (text: string, counts: TermCounts): number =>
  Math.min(1, 2 * similarity(countTerms(termsOf(text)), counts));

interface Place {
  readonly topic: Topic;
  readonly heading: TermCounts;
  readonly isFirst: boolean;
  /** It stands where the post takes leave. */
  readonly isFarewell: boolean;
  /** What its section says. */
  readonly text: string;
}

/** As much of a line's end as is found again in its section. */
const tailLength = 24;

/**
 * Whether a line goes on to the end of its sentence, be it in what stands below it; one that is not found again word for
 * word is taken for whole.
 */
const isWhole = ({ text: line, children = [] }: Line, text: string): boolean => {
  if (children.length > 0) return true;
  const tail = line.slice(Math.max(1, line.length - tailLength));
  const at = text.indexOf(tail);
  return (
    at < 0 ||
    /^["'”’»)\]]*\s*(?:[.!?:;。！？]|\n|$)/u.test(text.slice(at + tail.length, at + tail.length + 8))
  );
};

/** How likely a reader is to call a line good, 0 to 1. */
const likelihoodOf = (line: Line, { topic, text }: Place): number =>
  1 / (1 + Math.exp(-tellingOf({ ...line, isWhole: isWhole(line, text), topic: topic.names })));

/** Trust in the rule, nearness to the post and to its title and heading, how much it tells, and coming first; farewells are worth less. */
const weighLine = (line: Line, place: Place): number => {
  const { topic, heading, isFirst, isFarewell } = place;
  if (line.rung === 'author') return 1;
  const about =
    0.4 * trustIn[line.rung] +
    0.3 * likeness(line.text, topic.post) +
    0.2 * Math.max(likeness(line.text, topic.title), likeness(line.text, heading)) +
    (isFirst ? 0.1 : 0);
  const weight = about * (0.3 + likelihoodOf(line, place));
  return bounded(weight * (isFarewell ? 0.4 : 1));
};

const weighed = (line: Line, place: Place): Line => ({ ...line, weight: weighLine(line, place) });

/** What a block that is shown whole is worth beside words. */
const blockWeight = 0.45;

const weighClaim = (claim: Claim, place: Place): { readonly claim: Claim; readonly weight: number } => {
  switch (claim.kind) {
    case 'lines':
    case 'chips': {
      const lines = claim.lines.map((line, index) =>
        weighed(line, { ...place, isFirst: place.isFirst && index === 0 }),
      );
      return { claim: { ...claim, lines }, weight: Math.max(0, ...lines.map(({ weight = 0 }) => weight)) };
    }
    case 'number':
      return { claim, weight: weighLine(claim.clause, place) };
    case 'quote':
      return { claim, weight: bounded(0.4 + (claim.attribution ? 0.2 : 0)) };
    case 'block':
      return { claim, weight: blockWeight };
  }
};

const weighSection = (section: Section, claims: readonly PlacedClaim[], topic: Topic): PlacedClaim[] => {
  const heading = countTerms(termsOf(headingOf(section)));
  const isLeave = isLast(headingOf(section).trim());
  const text = section.blocks.flatMap(partsOf).join('\n');
  return claims.map(({ claim, ...placed }, index) => ({
    ...placed,
    ...weighClaim(claim, { topic, heading, isFirst: index === 0, isFarewell: isLeave, text }),
  }));
};

const claimsUnder = (section: Section, claims: WeighedPost['claims']): PlacedClaim[] => [
  ...(claims.get(section) ?? []),
  ...section.children.flatMap((child) => claimsUnder(child, claims)),
];

/** The mean of a section's three strongest claims: one good line does not carry a page of nothing. */
const strengthOf = (claims: readonly PlacedClaim[]): number => {
  const top = claims
    .map(({ weight = 0 }) => weight)
    .sort((a, b) => b - a)
    .slice(0, 3);
  return top.length === 0 ? 0 : top.reduce((sum, weight) => sum + weight, 0) / top.length;
};

/** However much of a post a talk leaves out, it says what the post comes to. */
const endWorth = 0.95;

interface WeighedPlace {
  readonly claims: WeighedPost['claims'];
  readonly topic: Topic;
  readonly position: number;
  /** The sections that say what the post comes to. */
  readonly ends: ReadonlySet<Section>;
}

/** Each paper of a review has its "Summary": where there are more than two, none is that of the post. */
const endsOf = (sections: readonly Section[]): ReadonlySet<Section> => {
  const ends = sections.filter((section) => endsPost(headingOf(section).trim()));
  return new Set(ends.length > mostEnds ? [] : ends);
};
const mostEnds = 2;

const weightOfSection = (section: Section, { claims, topic, position, ends }: WeighedPlace): number => {
  const own = claimsUnder(section, claims);
  const heading = headingOf(section).trim();
  const isMarked = own.some(({ claim }) => claim.rung === 'author');
  if (isMarked) return 1;
  const text = wholeText(section);
  const about = similarity(countTerms(termsOf(text)), topic.post);
  const named = likeness(heading, topic.title);
  const base = 0.45 * about + 0.3 * strengthOf(own) + 0.1 * named + 0.1 * position;
  if (ends.has(section)) return endWorth;
  const share = isConclusion(heading) ? base + 0.15 : base;
  return bounded(isLast(heading) ? share * lookedUpShare : share);
};

/** Posts say what they are about at their beginning and, somewhat less, at their end. */
const positionOf = (index: number, count: number): number =>
  count <= 1 ? 1 : Math.max(1 - index / (count - 1), 0.6 * (index / (count - 1)));

/** How many of a post's terms one may take for known to its audience. */
const maxKnown = 12;
const minCount = 4;

/** What is named more often than by accident. */
const minRepeated = 3;

/** What a post speaks of, by how often. */
export interface TermsOfPost {
  /** What it keeps speaking of: a line may name it without having introduced it. */
  readonly known: ReadonlySet<string>;
  /** What it names more than by accident. */
  readonly repeated: ReadonlySet<string>;
}

/** What a post keeps speaking of. */
export const knownTermsOf = ({ opening, sections }: Outline): TermsOfPost => {
  const counts = countTerms(termsOf([opening, ...sections].map(wholeText).join('\n')));
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const withCount = (least: number): string[] =>
    ranked.filter(([, count]) => count >= least).map(([term]) => term);
  return {
    known: new Set(withCount(minCount).slice(0, maxKnown)),
    repeated: new Set(withCount(minRepeated)),
  };
};

/** Weighs every line, claim and section of a post: how much of the post's point it carries, 0 to 1. */
export const weighPost = (outline: Outline, found: WeighedPost['claims']): WeighedPost => {
  const roots = [outline.opening, ...outline.sections];
  const post = countTerms(termsOf(roots.map(wholeText).join('\n')));
  const topic: Topic = {
    post,
    names: new Set([...post].filter(([, count]) => count >= minCount).map(([term]) => term)),
    title: countTerms(termsOf(`${outline.meta.title} ${outline.meta.description ?? ''}`)),
  };
  const claims = new Map([...found].map(([section, own]) => [section, weighSection(section, own, topic)]));
  const sections = new Map<Section, number>();
  const ends = endsOf(roots.flatMap(sectionsUnder));
  for (const [index, root] of roots.entries()) {
    const position = positionOf(index, roots.length);
    // What stands under a heading of what is looked up is looked up, too.
    const share = isLast(headingOf(root).trim()) ? lookedUpShare : 1;
    for (const section of sectionsUnder(root)) {
      const weight = weightOfSection(section, { claims, topic, position, ends });
      sections.set(section, section === root ? weight : bounded(weight * share));
    }
  }
  return { claims, sections };
};
