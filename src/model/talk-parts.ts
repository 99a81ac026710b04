import type { Link, List } from 'mdast';
import type { Deck, Slide } from './deck.js';
import { plainText } from './plain-text.js';
import { talkOf } from './talk.js';

/** A part of a talk that has a name. */
export interface TalkPart {
  readonly title: string;
  /** Index of its first slide, from 0. */
  readonly slide: number;
}

/** The parts of a talk: as it was planned, else as its agenda names them, else its section slides; none when it has none. */
export const talkParts = (deck: Deck): readonly TalkPart[] => {
  const [, ...planned] = talkOf(deck).sections;
  if (planned.length > 0) return planned.map(({ title, slide }) => ({ title, slide: slide - 1 }));
  const agenda = deck.children.find(({ layout }) => layout === 'agenda');
  const named = agenda ? agendaParts(agenda) : [];
  if (named.length > 0) return named;
  return deck.children.flatMap((slide, index) => {
    const title = plainText(slide.title ?? []);
    return slide.layout === 'section' && title !== '' ? [{ title, slide: index }] : [];
  });
};

const agendaParts = ({ children }: Slide): readonly TalkPart[] =>
  children
    .filter((block): block is List => block.type === 'list')
    .flatMap(({ children: items }) => items)
    .flatMap(({ children: [paragraph] }) => (paragraph?.type === 'paragraph' ? paragraph.children : []))
    .filter((node): node is Link => node.type === 'link' && /^#\d+$/u.test(node.url))
    .map(({ url, children: content }) => ({ title: plainText(content), slide: Number(url.slice(1)) - 1 }));
