import type { Heading, RootContent } from 'mdast';
import type { AuthorDirective, SlideWord } from '../model/nodes.js';
import type { Section } from '../model/outline.js';
import { runsOf } from '../model/runs.js';

const isDirective = (node: RootContent | undefined): node is AuthorDirective =>
  node?.type === 'authorDirective';

const isSlideWord = (node: RootContent): boolean => isDirective(node) && node.name !== 'notes';

const saidIn = (words: readonly RootContent[], name: SlideWord): string | undefined =>
  words.filter(isDirective).findLast((word) => word.name === name)?.value;

/** Blocks with the comments directly above them, which speak of them. */
const withWords = (nodes: readonly RootContent[]): RootContent[][] =>
  runsOf(nodes, (run) => isDirective(run.at(-1)));

/** What stands above each heading, and the nodes without it. */
export interface SplitWords {
  readonly above: ReadonlyMap<Heading, readonly RootContent[]>;
  readonly nodes: readonly RootContent[];
}

/** Takes the words that speak of a whole section out of the blocks of the section before it. */
export const splitWords = (nodes: readonly RootContent[]): SplitWords => {
  const above = new Map<Heading, readonly RootContent[]>();
  const rest = withWords(nodes).flatMap((run) => {
    const last = run.at(-1);
    if (last?.type !== 'heading') return run;
    above.set(last, run.filter(isSlideWord));
    return run.filter((node) => !isSlideWord(node));
  });
  return { above, nodes: rest };
};

/** What the words above a heading make of its section. */
export const saidOfSection = (words: readonly RootContent[]): Pick<Section, 'title' | 'isSpoken'> => {
  const title = saidIn(words, 'title');
  return {
    ...(title ? { title } : {}),
    ...(saidIn(words, 'skip') === undefined ? {} : { isSpoken: true }),
  };
};

const startsSlide = (run: readonly RootContent[]): boolean =>
  saidIn(run, 'split') !== undefined || saidIn(run, 'title') !== undefined;

/** A part of a section that the author wants on slides of its own. */
export interface SectionPart {
  readonly blocks: readonly RootContent[];
  readonly title?: string;
}

/** The blocks of a section, parted where the author wants a new slide: `slide: split`, `slide: title: …`. */
export const partBlocks = (blocks: readonly RootContent[]): readonly [SectionPart, ...SectionPart[]] => {
  const isPart = (run: readonly RootContent[]): boolean => startsSlide(run) && !isDirective(run.at(-1));
  const parts = runsOf(withWords(blocks), (_, next) => !isPart(next));
  const [first = { blocks: [] }, ...rest] = parts.map((runs): SectionPart => {
    const title = saidIn(runs[0] ?? [], 'title');
    return { blocks: runs.flat(), ...(title ? { title } : {}) };
  });
  return [first, ...rest];
};
