import type { Link, RootContent } from 'mdast';
import type { Deck, Slide, SlideBlock } from '../model/deck.js';
import { agendaUrl } from './frame.js';

/** Points the entries of the agenda at their slides; run when every slide is in its final place. */
export const numberAgenda = (deck: Deck): Deck => {
  const numbers = new Map<string, number>();
  deck.children.forEach((slide, index) => {
    if (slide.data?.entry !== undefined) numbers.set(agendaUrl(slide.data.entry), index + 1);
  });
  const renumber = (slide: Slide): Slide =>
    slide.layout === 'agenda'
      ? { ...slide, children: slide.children.map((block) => relink(block, numbers)) }
      : slide;
  return { ...deck, children: deck.children.map(renumber) };
};

const relink = <N extends SlideBlock | RootContent>(node: N, numbers: ReadonlyMap<string, number>): N => {
  if (node.type === 'link') return { ...node, url: `#${numbers.get((node as Link).url) ?? 1}` };
  if (!('children' in node)) return node;
  // A node keeps its type when the links below it change.
  return { ...node, children: node.children.map((child) => relink(child as RootContent, numbers)) } as N;
};
