import type { Image, List, RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { flattenInline } from '../inline-text.js';
import { isBalanced, leadBegun, makeLine } from '../line.js';
import { sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { hasVoice } from './lead-clauses.js';
import { lineOfItem } from './lists.js';

const picturesIn = (node: RootContent | undefined): readonly Image[] => {
  if (node?.type === 'figure') return node.children.filter((child) => child.type === 'image');
  if (node?.type !== 'paragraph') return [];
  const others = node.children.filter((child) => child.type !== 'text' || child.value.trim());
  const images = others.filter((child) => child.type === 'image');
  return images.length === others.length ? images : [];
};

/** Whether a block is nothing but pictures that a slide can show. */
export const isPictured = (node: RootContent | undefined): boolean =>
  picturesIn(node).some(({ data }) => !data?.isUnseen);

/** Whether a block is nothing but pictures that no slide can show. */
export const isUnpictured = (node: RootContent | undefined): boolean =>
  picturesIn(node).length > 0 && !isPictured(node);

/** "Step 2": what is done stands behind it. */
const numbered = /^(?:step|phase|part|stage)\s\d{1,2}$/iu;

/** A longer item is a point of its own. */
const maxWords = 16;

const stands = (line: Line | undefined): line is Line =>
  line !== undefined && !line.children && countWords(line.text) <= maxWords;

/** What is done in a numbered step. */
const deedOf = ({ children: [item] }: List): Line | undefined => {
  const [first] = item?.children ?? [];
  if (first?.type !== 'paragraph') return undefined;
  const inline = flattenInline(first.children);
  const [, deed] = sentencesOf(inline);
  const line = deed && makeLine(inline, [deed.start, deed.end], 'lead-in');
  const isSaid =
    stands(line) &&
    !hasVoice(line.text) &&
    isBalanced(line.text) &&
    !endsDangling(line.text) &&
    !/[?:]/u.test(line.text);
  return isSaid ? leadBegun(line) : undefined;
};

/** "- **Sifting**: the flour …" with its picture below it: the one item of a list that its pictures part is the name of the picture. */
export const pictureStepOf = (node: RootContent | undefined): Line | undefined => {
  if (node?.type !== 'list') return undefined;
  const [item, ...more] = node.children;
  const line = item && more.length === 0 ? lineOfItem(item) : undefined;
  if (!stands(line)) return undefined;
  return numbered.test(line.text) ? (deedOf(node) ?? line) : line;
};
