import type { Link } from 'mdast';
import type { Slide } from '../../model/deck.js';
import { plainText } from '../../model/plain-text.js';
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
    find: ({ deck: { slides } }: Trace): Breach[] =>
      slides.flatMap((slide, index) => {
        const wrong = linksOf(slide).flatMap(({ link, target }) => {
          const why = whyWrong(plainText(link.children), target, slides);
          return why === undefined ? [] : [{ why, line: link.position?.start.line }];
        });
        const [first] = wrong;
        if (!first) return [];
        const reason = `links lead to other slides than they name: ${wrong.map(({ why }) => why).join('; ')}`;
        return [{ slide: index, reason, ...(first.line === undefined ? {} : { deckLine: first.line }) }];
      }),
  },
];

/** The links of a slide to another, by its number. */
const linksOf = (slide: Slide): { readonly link: Link; readonly target: number }[] =>
  [...nodesIn(slide.children)].flatMap((node) => {
    const number = node.type === 'link' ? /^#(\d{1,4})$/u.exec(node.url)?.[1] : undefined;
    return node.type === 'link' && number !== undefined ? [{ link: node, target: Number(number) }] : [];
  });

const whyWrong = (text: string, target: number, slides: readonly Slide[]): string | undefined => {
  const name = keyOf(text);
  const named = slides.flatMap((slide, index) => (name !== '' && isNamed(slide, name) ? [index + 1] : []));
  if (named.includes(target)) return undefined;
  const [first] = named;
  if (first !== undefined) return `${quoted(text)} is on slide ${first}, not on ${target}`;
  return target < 1 || target > slides.length
    ? `${quoted(text)} leads to slide ${target}, which is not there`
    : undefined;
};

/** By its title or its kicker; an agenda counts by itself, so that its entries lack the number of a heading. */
const isNamed = ({ title = [], kicker = [], layout }: Slide, name: string): boolean =>
  layout !== 'agenda' &&
  [title, kicker].some((nodes) => {
    const key = keyOf(plainText(nodes).replace(/\s*\(\d+\/\d+\)$/u, ''));
    return key === name || key.replace(/^[\d一二三四五六七八九十]+ /u, '') === name;
  });

const keyOf = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(' ');
