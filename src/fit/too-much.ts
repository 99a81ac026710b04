import type { List } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Layout, Slide } from '../model/deck.js';
import { longest } from './continue-slide.js';
import { splitUnits } from './split-blocks.js';

/** More words than these are read while nobody listens. */
const mostWords = 60;

/** Layouts whose words an audience reads while the speaker talks. */
const worded: ReadonlySet<Layout> = new Set([
  'bullets',
  'steps',
  'chips',
  'two-column',
  'image-side',
  'content',
]);

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words as a listener counts them: two characters of a script without spaces are one. */
const wordsIn = (text: string): number => {
  const characters = text.match(dense)?.length ?? 0;
  // From its first letter on: to try the signs before it too would take the square of a row of signs.
  const spaced = text.replace(dense, ' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return Math.ceil(characters / 2) + spaced;
};

/** Whether a slide's list has, with what leads to it, more words than an audience takes in at once, and can go on over slides. */
const isWordy = ({ layout, title = [], children }: Slide): boolean => {
  const block = children[longest(children)];
  if (!worded.has(layout) || block?.type !== 'list' || splitUnits(block) < 2) return false;
  const lead = children
    .filter(({ type }) => type === 'paragraph')
    .map((one) => wordsIn(textOf(one, { includeImageAlt: false })));
  const above = [wordsIn(textOf({ type: 'paragraph', children: [...title] })), ...lead];
  return above.reduce((sum, words) => sum + words, wordsOfList(block)) > mostWords;
};

/** Each paragraph by itself: nothing parts the items of a list in its text. */
const wordsOfList = ({ children }: List): number =>
  children
    .flatMap((item) => item.children)
    .reduce((sum, child) => sum + (child.type === 'list' ? wordsOfList(child) : wordsIn(textOf(child))), 0);

/** More items than these are no list that an audience takes in. */
const maxItems: { readonly [L in Layout]?: number } = { bullets: 6, resources: 7 };

/** Points below points take room as well. */
const maxLines: { readonly [L in Layout]?: number } = { bullets: 8 };

const linesOf = ({ children }: List): number =>
  children
    .flatMap((item) => item.children)
    .reduce((sum, child) => sum + (child.type === 'list' ? linesOf(child) : 1), 0);

/** A list that no audience takes in: of too many items, or of more words than are read while somebody speaks. */
export const isTooMuch = (slide: Slide): boolean =>
  slide.children.some(
    (block) =>
      block.type === 'list' &&
      (block.children.length > (maxItems[slide.layout] ?? 99) ||
        (splitUnits(block) > 1 && linesOf(block) > (maxLines[slide.layout] ?? 99))),
  ) || isWordy(slide);
