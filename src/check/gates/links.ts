import type { Link } from 'mdast';
import type { Slide } from '../../model/deck.js';
import { withoutPartNumber } from '../../model/part-number.js';
import { plainText } from '../../model/plain-text.js';
import { groupBy } from '../group-by.js';
import { nodesIn } from '../nodes-in.js';
import { tokensOf } from '../tokens.js';
import type { Trace } from '../trace-deck.js';
import { type Breach, type Gate, quoted } from './gate.js';

/**
 * Links of a deck to its own slides, such as those of the agenda. They go by number: whoever puts a slide before
 * others, or takes one out, moves what they lead to.
 */
export const linkGates: readonly Gate[] = [
  {
    id: 'slide-links',
    measures: 'links to a slide that lead to the one they name',
    bound: '100 %',
    advice: 'Change the numbers behind the #',
    find: ({ deck: { slides } }: Trace): Breach[] => {
      const named = slidesByName(slides);
      return slides.flatMap((slide, index) => {
        const wrong = linksOf(slide).flatMap(({ link, target }) => {
          const why = whyWrong(plainText(link.children), target, { named, count: slides.length });
          return why === undefined ? [] : [{ why, line: link.position?.start.line }];
        });
        const [first] = wrong;
        if (!first) return [];
        const reason = `links lead to other slides than they name: ${wrong.map(({ why }) => why).join('; ')}`;
        return [{ slide: index, reason, ...(first.line === undefined ? {} : { deckLine: first.line }) }];
      });
    },
  },
];

/** The links of a slide to another, by its number. */
const linksOf = (slide: Slide): { readonly link: Link; readonly target: number }[] =>
  [...nodesIn(slide.children)].flatMap((node) => {
    const number = node.type === 'link' ? /^#(\d{1,4})$/u.exec(node.url)?.[1] : undefined;
    return node.type === 'link' && number !== undefined ? [{ link: node, target: Number(number) }] : [];
  });

/** Slides (1-based) by the key of what they are called. */
type Names = ReadonlyMap<string, readonly number[]>;

const whyWrong = (
  text: string,
  target: number,
  { named, count }: { readonly named: Names; readonly count: number },
): string | undefined => {
  const slides = named.get(keyOf(text)) ?? [];
  if (slides.includes(target)) return undefined;
  const [first] = slides;
  if (first !== undefined) return `${quoted(text)} is on slide ${first}, not on ${target}`;
  return target < 1 || target > count
    ? `${quoted(text)} leads to slide ${target}, which is not there`
    : undefined;
};

/** Found once for a deck: its agenda may link to each of its slides. */
const slidesByName = (slides: readonly Slide[]): Names => {
  const pairs = slides.flatMap((slide, index) => namesOf(slide).map((name) => ({ name, slide: index + 1 })));
  const groups = groupBy(pairs, ({ name }) => name);
  return new Map([...groups].map(([name, group]) => [name, group.map(({ slide }) => slide)]));
};

/** Its title and its kicker; an agenda counts by itself, so that its entries lack the number of a heading. */
const namesOf = ({ title = [], kicker = [], layout }: Slide): readonly string[] => {
  if (layout === 'agenda') return [];
  const keys = [title, kicker].map((nodes) => keyOf(withoutPartNumber(plainText(nodes))));
  const names = keys.flatMap((key) => [key, key.replace(/^[\d一二三四五六七八九十]+ /u, '')]);
  return [...new Set(names)].filter((name) => name !== '');
};

const keyOf = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
