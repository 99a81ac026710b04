import type { Link, PhrasingContent, RootContent } from 'mdast';
import type { Deck, Slide, SlideBlock, SlideData } from '../model/deck.js';
import type { Labels } from '../model/labels.js';
import { plainText } from '../model/plain-text.js';
import { listOf } from './blocks.js';
import { standsAnywhere } from './close-sections.js';
import { areCounted, uncounted } from './counted-titles.js';
import { frameSlide } from './frame.js';
import { isClosing, isSummary } from './summaries.js';
import { isOfFrame } from './title-lists.js';

/** An entry of the agenda, with its place among the sections of the post. */
export interface AgendaEntry {
  readonly title: readonly PhrasingContent[];
  readonly entry: number;
}

/** The sections of the talk, each a link to its first slide; numbers of the headings give way to those of the agenda. */
export const agendaSlide = (
  entries: readonly AgendaEntry[],
  { labels }: { readonly labels: Labels },
): Slide => {
  const isCounted = areCounted(entries.map(({ title }) => title));
  const items = listOf(
    entries.map(({ title, entry }) => ({
      content: [
        {
          type: 'link' as const,
          url: agendaUrl(entry),
          children: isCounted ? uncounted(title) : [...title],
        },
      ],
      text: '',
      rung: 'title' as const,
    })),
    { ordered: true },
  );
  return frameSlide('agenda', [{ type: 'text', value: labels.agenda }], { children: [items] });
};

const isAnywhere = [isOfFrame, standsAnywhere, isClosing, isSummary];

/** Fewer entries are no agenda: then it names all. */
const leastTold = 4;

/** The entries that tell an audience where the talk goes: "Introduction" and "Conclusion" stand in any. */
export const tellingEntries = (entries: readonly AgendaEntry[]): readonly AgendaEntry[] => {
  const telling = entries.filter(({ title }) => !isAnywhere.some((is) => is(plainText(title))));
  return telling.length < leastTold ? entries : telling;
};

/** The entries that a slide begins: none, one, or all whose titles it lists. */
export const entriesOf = ({ data }: { readonly data?: SlideData }): number[] => {
  const { entry, lastEntry = entry } = data ?? {};
  if (entry === undefined || lastEntry === undefined) return [];
  return Array.from({ length: 1 + lastEntry - entry }, (_, index) => entry + index);
};

/** The address that stands for the n-th entry until `numberAgenda` knows its slide. */
const agendaUrl = (index: number): string => `#section-${index}`;

/**
 * Points the entries of the agenda at their slides; run when every slide is in its final place. What else links to a place
 * of the post's own page keeps its words alone: `#5` of a page would be a slide.
 */
export const numberAgenda = (deck: Deck): Deck => {
  const numbers = new Map<string, number>();
  deck.children.forEach((slide, index) => {
    for (const entry of entriesOf(slide)) numbers.set(agendaUrl(entry), index + 1);
  });
  const renumber = (slide: Slide): Slide => {
    const children =
      slide.layout === 'agenda'
        ? slide.children.map((block) => relink(block, numbers))
        : unlinked<SlideBlock>(slide.children);
    return children === slide.children ? slide : { ...slide, children };
  };
  return { ...deck, children: deck.children.map(renumber) };
};

/** The same nodes where none of them, nor of what is in them, links into its own page; else those links are their words. */
const unlinked = <N extends SlideBlock | RootContent>(nodes: readonly N[]): readonly N[] => {
  const found = nodes.map((node): readonly N[] => {
    if (!('children' in node)) return [node];
    const inside: readonly RootContent[] = node.children;
    const children = unlinked(inside);
    // Words of a link are a link's neighbours too; a node keeps its type when the links in it change.
    if (node.type === 'link' && node.url.startsWith('#')) return children as readonly N[];
    return children === inside ? [node] : [{ ...node, children } as N];
  });
  const isSame = found.every(([first, ...more], index) => first === nodes[index] && more.length === 0);
  return isSame ? nodes : found.flat();
};

const relink = <N extends SlideBlock | RootContent>(node: N, numbers: ReadonlyMap<string, number>): N => {
  if (node.type === 'link') return { ...node, url: `#${numbers.get((node as Link).url) ?? 1}` };
  if (!('children' in node)) return node;
  // A node keeps its type when the links below it change.
  return { ...node, children: node.children.map((child) => relink(child as RootContent, numbers)) } as N;
};
