import type { List } from 'mdast';
import type { Slide } from '../model/deck.js';
import { plainText } from '../model/plain-text.js';
import { runsOf } from '../model/runs.js';

/** More lists than this one after another tire an audience. */
const maxInRow = 3;

const listOfSlide = ({ children }: Slide): List | undefined =>
  children.find((block) => block.type === 'list');

const itemsOf = (list: List): string[] | undefined => {
  const texts = list.children.map(({ children: [child, ...more] }) =>
    child?.type === 'paragraph' && more.length === 0 ? plainText(child.children) : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts : undefined;
};

interface Dress {
  readonly layout: 'chips' | 'two-column' | 'steps';
  readonly items: readonly [least: number, most: number];
  readonly words: number;
  /** As `widthOf` counts them. */
  readonly characters: number;
  readonly ordered: boolean;
}

/** Other layouts of the same list, by how many items they take and how long these may be. */
const dresses: readonly Dress[] = [
  { layout: 'steps', items: [2, 6], words: 16, characters: 120, ordered: true },
  { layout: 'chips', items: [2, 8], words: 4, characters: 32, ordered: false },
  { layout: 'two-column', items: [4, 14], words: 7, characters: 48, ordered: false },
];

const redressed = (slide: Slide): Slide | undefined => {
  const list = listOfSlide(slide);
  const items = list && itemsOf(list);
  const dress = items && dresses.find((row) => wears(row, list, items));
  return dress && { ...slide, layout: dress.layout };
};

const wears = (
  { items: [least, most], words, characters, ordered }: Dress,
  list: List,
  items: readonly string[],
): boolean =>
  (list.ordered === true) === ordered &&
  items.length >= least &&
  items.length <= most &&
  items.every((text) => widthOf(text) <= characters && text.split(/\s+/u).length <= words);

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Characters as wide as two count as two. */
const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** Breaks rows of more than three lists with another layout of one of them, where one takes it. */
export const breakRows = (slides: readonly Slide[]): Slide[] =>
  runsOf(slides, ([first], slide) => first?.layout === 'bullets' && slide.layout === 'bullets').flatMap(
    (row) => (row.length > maxInRow ? redressRow(row) : row),
  );

const redressRow = (row: readonly Slide[]): Slide[] => {
  let lists = 0;
  return row.map((slide) => {
    lists += 1;
    const other = lists > 1 ? redressed(slide) : undefined;
    if (!other) return slide;
    lists = 0;
    return other;
  });
};
