import type { Heading, RootContent } from 'mdast';
import { onlyTellsWhoCame } from '../model/attendance.js';
import { isFurniture, isThanks, tellsOfAuthor } from '../model/courtesies.js';
import type { Outline, Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { isOfPlans } from '../model/plans.js';
import type { Post, PostMeta } from '../model/post.js';
import { runsOf } from '../model/runs.js';
import {
  isMostlyLink,
  isReading,
  isSeen,
  leadsAway,
  onlyAsksForMoney,
  onlyLinksOn,
} from '../model/signposts.js';
import { partBlocks, type SectionPart, type SplitWords, saidOfSection, splitWords } from './author-words.js';
import { partAtBoldLines } from './bold-headings.js';
import { speakFurtherCalls } from './closing-calls.js';
import { speakClosingMatter, speakClosingParts } from './closing-matter.js';
import { isContents } from './contents.js';
import { leadsOn, lengthOfRun, partLongProse } from './long-prose.js';
import { nestRepeated } from './nest-repeated.js';
import { plainHeadings } from './plain-headings.js';
import { isOnlyPointers } from './pointing-sections.js';
import { repeatsTitle } from './repeats-title.js';

/** Nodes that say nothing to an audience and so do not count as content below a heading. */
const silent = new Set<string>(['authorDirective', 'definition', 'thematicBreak', 'yaml', 'toml', 'html']);

/**
 * The heading depth that starts a slide, by Pandoc's rule: the smallest depth that has content directly
 * below it; 2 for a post without such a heading.
 */
export const findSlideLevel = (nodes: readonly RootContent[]): number => {
  const depths = nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    return node.type === 'heading' && next && next.type !== 'heading' ? [node.depth] : [];
  });
  return depths.length > 0 ? Math.min(...depths) : 2;
};

/** Turns the flat list of blocks into the tree of sections that its headings mean. */
export const outlinePost = (post: Post, settings: { readonly slideLevel: number }): Outline => {
  const words = splitWords(
    nestRepeated(plainHeadings(post.tree.children)).flatMap((node, index, all) =>
      silent.has(node.type) && node.type !== 'authorDirective' ? [] : [behindRule(node, all[index - 1])],
    ),
  );
  const { nodes } = words;
  const first = nodes.findIndex((node) => node.type === 'heading');
  const end = first < 0 ? nodes.length : first;
  const slideLevel = settings.slideLevel > 0 ? settings.slideLevel : findSlideLevel(nodes.slice(end));
  const { meta } = post;
  const opening = parted(first < 0 ? [] : nodes.slice(0, end), { depth: 0 });
  const sections =
    first < 0
      ? speakClosingParts(groupBlocks(nodes))
      : thankAtEnd(
          speakFurtherCalls(speakClosingMatter(nest(nodes.slice(end), { words, meta, isTop: true }))),
        );
  return { meta, slideLevel, opening, sections, backup: [] };
};

/** A block with the mark that its author set a rule before it. */
const behindRule = (node: RootContent, before: RootContent | undefined): RootContent =>
  before?.type === 'thematicBreak' ? { ...node, data: { ...node.data, isBehindRule: true } } : node;

/** A section whose blocks are parted where the author wants a new slide; the further parts are children without a heading. */
const parted = (
  blocks: readonly RootContent[],
  rest: Omit<Section, 'blocks' | 'children'>,
  children: readonly Section[] = [],
): Section => {
  const [first = { blocks: [] }, ...more] = partBlocks(blocks).flatMap(partAtBoldLines);
  const own = goingOn(first, rest);
  const parts = more.map((part): Section => ({ ...goingOn(part, rest), depth: rest.depth }));
  return { ...own, ...rest, children: [...own.children, ...parts, ...children] };
};

/** A part of a section with the groups over which its prose goes on, under the same heading, as its children. */
const goingOn = (
  part: SectionPart,
  { depth, heading, isPlanned }: Pick<Section, 'depth' | 'heading' | 'isPlanned'>,
): Omit<Section, 'depth'> => {
  const planned = isPlanned ? { isPlanned } : {};
  if (!heading) return { ...part, children: [] };
  const [blocks = [], ...further] = partLongProse(part.blocks);
  const children = further.map(
    (group): Section => ({ depth, blocks: group, children: [], isGroup: true, under: heading, ...planned }),
  );
  return { ...part, blocks, children };
};

/** What a post without headings says before its next slide, in characters: about a minute of speech. */
const groupSize = 700;

/** A post without headings: its blocks in groups of about a minute, each a section without a heading. */
const groupBlocks = (nodes: readonly RootContent[]): Section[] => {
  return partBlocks(nodes)
    .flatMap(partAtBoldLines)
    .flatMap(({ blocks, title }) =>
      runsOf(
        blocks,
        (run) => isDirective(run.at(-1)) || leadsOn(run.at(-1)) || lengthOfRun(run) < groupSize,
      ).map(
        (group, index): Section => ({
          depth: 2,
          blocks: group,
          children: [],
          isGroup: true,
          ...(title && index === 0 ? { title } : {}),
        }),
      ),
    );
};

const isDirective = (node: RootContent | undefined): boolean => node?.type === 'authorDirective';

/** Thanks that a post ends on are said with those of the talk, under their heading; all others are only spoken. */
const thankAtEnd = (sections: readonly Section[]): Section[] => {
  const last = sections.findLastIndex(({ isSpoken }) => !isSpoken);
  return sections.map((section, at) => {
    if (!section.isCourtesy || at === last) return section;
    const { isCourtesy: _, ...rest } = section;
    return { ...rest, isSpoken: true };
  });
};

/** What is known of the post where its headings are nested. */
interface Nesting {
  readonly words: SplitWords;
  readonly meta: PostMeta;
  /** No section is around these. */
  readonly isTop: boolean;
  /** The heading of the section around these. */
  readonly under?: string;
  /** One of the headings around these is over plans. */
  readonly isPlanned?: boolean;
}

/** Sections of nodes that start with a heading; a skipped level (`##` then `####`) nests one deep. */
const nest = (nodes: readonly RootContent[], nesting: Nesting): Section[] => {
  const sections: Section[] = [];
  // A loop: there may be thousands, one behind the other.
  for (let start = 0; start < nodes.length; ) {
    const heading = nodes[start];
    if (heading?.type !== 'heading') break;
    const end = endOfSection(nodes, start + 1, heading.depth);
    sections.push(sectionOf(heading, nodes.slice(start + 1, end), nesting));
    start = end;
  }
  return sections;
};

/** Where the next heading stands that is no deeper. */
const endOfSection = (nodes: readonly RootContent[], from: number, depth: number): number => {
  let end = from;
  for (; end < nodes.length; end += 1) {
    const node = nodes[end];
    if (node?.type === 'heading' && node.depth <= depth) break;
  }
  return end;
};

const sectionOf = (heading: Heading, nodes: readonly RootContent[], nesting: Nesting): Section => {
  const child = nodes.findIndex(isHeading);
  const end = child < 0 ? nodes.length : child;
  const blocks = nodes.slice(0, end);
  const said = saidOfSection(nesting.words.above.get(heading) ?? []);
  const under = plainText(heading.children);
  const kind = child < 0 ? kindOf(under, blocks, nesting) : {};
  const planned = nesting.isPlanned ? { isPlanned: true as const } : {};
  return parted(
    blocks,
    { heading, depth: heading.depth, ...said, ...kind, ...planned },
    nest(nodes.slice(end), {
      ...nesting,
      isTop: false,
      under,
      isPlanned: nesting.isPlanned === true || isOfPlans(under),
    }),
  );
};

/** Whether nothing of a section without sub-sections is shown. */
const kindOf = (
  title: string,
  blocks: readonly RootContent[],
  { meta, isTop, under = '' }: Nesting,
): Pick<Section, 'isSpoken' | 'isCourtesy'> => {
  // The agenda is the table of contents of a talk, and its links stand among the resources.
  if (isContents(blocks, title) || leadsAway(title, blocks) || onlyLinksOn(title, blocks))
    return { isSpoken: true };
  if (isReading(under) && leadsAway(under, blocks) && areLinks(blocks)) return { isSpoken: true };
  if (onlyAsksForMoney(title, blocks) || (isTop && isOnlyPointers(title, blocks))) return { isSpoken: true };
  if (blocks.length === 0) return repeatsTitle(title, meta.title) ? { isSpoken: true } : {};
  if (blocks.some(isSeen)) return {};
  if (isThanks(title, blocks)) return isTop ? { isCourtesy: true } : { isSpoken: true };
  if (onlyTellsWhoCame(title, blocks)) return { isSpoken: true };
  const names = meta.authors.map(({ name }) => name);
  return isFurniture(title) || tellsOfAuthor(title, names) ? { isSpoken: true } : {};
};

/** "Resources" may also be those of a machine: their lists are more than links. */
const areLinks = (blocks: readonly RootContent[]): boolean =>
  blocks.every((block) => block.type !== 'list' || block.children.every(isMostlyLink));

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';
