import type { RootContent } from 'mdast';
import type { Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { isSeen } from '../model/signposts.js';
import { lengthOfRun } from './long-prose.js';
import { isClosing } from './summaries.js';

/** "About", "About Oven", "About the Oven project", at an end: what every post of the project says of it. */
const ofProject = /^\P{L}*[Aa]bout(?:\s(?:[Tt]he\s)?\p{Lu}[^?!:]{1,40}|\P{L}*)$/u;

/** In characters: more, below a rule, is a part of the post. */
const longestTail = 1600;

/**
 * The sections of a post with what only closes it spoken: what stands below the one rule of its last section (talks,
 * notices, thanks), and what its project is, told behind its conclusion.
 */
export const speakClosingMatter = (sections: readonly Section[]): Section[] => {
  const closed = sections.findIndex(
    ({ heading, isCourtesy }) => isCourtesy || (heading && isClosing(titleOf(heading))),
  );
  const told = sections.map((section, at) =>
    isOfProject(section) && (at === sections.length - 1 || (closed >= 0 && at > closed))
      ? { ...section, isSpoken: true as const }
      : section,
  );
  const last = told.at(-1);
  if (last && !last.isSpoken && last.children.some(isOfProject)) return [...told.slice(0, -1), endTold(last)];
  // Where a rule parts most sections, it closes nothing.
  const others = told.slice(0, -1);
  const isHabit = others.filter(holdsRule).length * 2 > others.length;
  const tail = last && !isHabit ? tailOf(last) : [];
  const [first] = tail;
  if (!last || !first) return told;
  const closing: Section = { depth: last.depth, blocks: tail, children: [], isSpoken: true };
  return [...told.slice(0, -1), without(last, first), closing];
};

/** A last section whose own last one tells what the project is, with that spoken. */
const endTold = (section: Section): Section => {
  const last = section.children.at(-1);
  if (!last || !isOfProject(last)) return section;
  return { ...section, children: [...section.children.slice(0, -1), { ...last, isSpoken: true }] };
};

/** The parts of a post without headings, what stands below its last line in bold spoken where that tells what the project is. */
export const speakClosingParts = (parts: readonly Section[]): Section[] => {
  const from = parts.findLastIndex(({ title }) => title !== undefined);
  if (from < 1 || !ofProject.test(parts[from]?.title ?? '')) return [...parts];
  const holdsSeen = parts.slice(from).some(({ blocks }) => blocks.some(isSeen));
  return parts.map((part, at) => (at < from || holdsSeen ? part : { ...part, isSpoken: true }));
};

const titleOf = ({ children }: NonNullable<Section['heading']>): string => plainText(children).trim();

const isOfProject = ({ heading, children, blocks, isCourtesy }: Section): boolean =>
  heading !== undefined &&
  !isCourtesy &&
  children.length === 0 &&
  ofProject.test(titleOf(heading)) &&
  !blocks.some(isSeen);

/** What stands below the only rule of a last section, or of the last of its own. */
const tailOf = (section: Section): readonly RootContent[] => {
  if (section.isCourtesy || section.isSpoken) return [];
  const last = section.children.at(-1);
  if (last && !last.heading && rulesIn(section) > 1) return [];
  if (last) return tailOf(last);
  const rule = section.blocks.findIndex(isBehindRule);
  const tail = rule < 0 || (rule === 0 && !section.isGroup) ? [] : section.blocks.slice(rule);
  return rulesIn(section) !== 1 || tail.some(isSeen) || lengthOfRun(tail) > longestTail ? [] : tail;
};

/** A section without one of its blocks and all that follow it; a part of its prose that is left with nothing goes. */
const without = (section: Section, from: RootContent): Section => {
  const at = section.blocks.indexOf(from);
  const last = section.children.at(-1);
  if (at >= 0) return { ...section, blocks: section.blocks.slice(0, at) };
  if (!last) return section;
  const kept = without(last, from);
  const isLeft = kept.blocks.length > 0 || kept.children.length > 0 || kept.heading !== undefined;
  return { ...section, children: [...section.children.slice(0, -1), ...(isLeft ? [kept] : [])] };
};

const isBehindRule = ({ data }: RootContent): boolean => data?.isBehindRule === true;

const holdsRule = (section: Section): boolean =>
  rulesIn(section) > 0 || section.children.some((child) => child.heading !== undefined && holdsRule(child));

/** How many rules stand in a section and the parts of its prose: several only part it. */
const rulesIn = ({ blocks, children }: Section): number =>
  [...blocks, ...children.flatMap((child) => (child.heading ? [] : child.blocks))].filter(isBehindRule)
    .length;
