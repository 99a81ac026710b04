import type { Layout, Slide, SlideBlock } from '../model/deck.js';
import { isPicture } from './frame.js';
import { evenly, splitUnits } from './split-blocks.js';

/** What is shown for itself, not to lead to something else. */
const isShown = (block: SlideBlock): boolean =>
  block.type === 'code' || block.type === 'table' || block.type === 'list' || isPicture(block);

/** Each block that is shown for itself, with the words that lead to it; what follows the last of them stays with it. */
const groupsOf = (blocks: readonly SlideBlock[]): SlideBlock[][] => {
  const groups: SlideBlock[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && isOpen) last.push(block);
    else groups.push([block]);
    isOpen = !isShown(block);
  }
  const tail = groups.at(-1) ?? [];
  if (groups.length < 2 || tail.some(isShown)) return groups;
  return [...groups.slice(0, -2), [...(groups.at(-2) ?? []), ...tail]];
};

/** The layout of a block that stands alone. */
const layoutOfBlock: { readonly [T in SlideBlock['type']]?: Layout } = { code: 'code', table: 'table' };

const layoutOf = ({ layout }: Slide, [block, ...more]: readonly SlideBlock[]): Layout =>
  (block && more.length === 0 ? layoutOfBlock[block.type] : undefined) ?? layout;

const weightOf = (group: readonly SlideBlock[]): number =>
  group.reduce((sum, block) => sum + 2 + splitUnits(block), 0);

/** How many slides a slide may become when none of its blocks is taken apart. */
export const groupCount = ({ children }: Slide): number => groupsOf(children).length;

/** At most `count` slides of a slide of several blocks, of nearly the same length: each block stands whole on one of them. */
export const splitBetween = (slide: Slide, count: number): Slide[] =>
  evenly(groupsOf(slide.children), count, weightOf).map((run) => {
    const children = run.flat();
    return { ...slide, layout: layoutOf(slide, children), children };
  });
